package io.whosaid.server.events;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.Session;

/**
 * The events that the database noted, in an order in which none comes before one that was told
 * already: by transaction, and only of transactions before which none is open.
 */
@ApplicationScoped
class EventLog {
  private static final int BATCH = 500;
  private static final String TELLABLE = "tx < pg_snapshot_xmin(pg_current_snapshot())";

  private final Session database;

  EventLog(Session database) {
    this.database = database;
  }

  /** A place in the log: what was told last. */
  record Place(long transaction, long id) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    static Optional<Place> parse(String text) {
      Matcher matcher = WRITTEN.matcher(text);
      return matcher.matches()
          ? Optional.of(
              new Place(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return transaction + "-" + id;
    }
  }

  /** Something that happened; {@code data} is JSON. */
  record Event(Place place, String kind, String data) {}

  /** The place of the newest event. */
  @Transactional
  Place end() {
    return read("where " + TELLABLE + " order by tx desc, id desc limit 1", null).stream()
        .findFirst()
        .map(Event::place)
        .orElse(new Place(0, 0));
  }

  /** What happened after {@code place}, the first 500. */
  @Transactional
  List<Event> after(Place place) {
    return read(
        "where (tx, id) > (cast(cast(:tx as text) as xid8), :id) and "
            + TELLABLE
            + " order by tx, id limit "
            + BATCH,
        place);
  }

  private List<Event> read(String where, Place place) {
    var query =
        database.createNativeQuery(
            "select cast(cast(tx as text) as bigint), id, kind, cast(data as text) from event "
                + where,
            Object[].class);
    if (place != null) {
      query.setParameter("tx", Long.toString(place.transaction())).setParameter("id", place.id());
    }
    return query.getResultList().stream()
        .map(
            row ->
                new Event(
                    new Place(((Number) row[0]).longValue(), ((Number) row[1]).longValue()),
                    (String) row[2],
                    (String) row[3]))
        .toList();
  }

  /** Forgets what happened more than 30 days ago. */
  @Scheduled(every = "1h", delayed = "10m")
  @Transactional
  void forget() {
    database
        .createNativeMutationQuery(
            "delete from event where created_at < now() - interval '30 days'")
        .executeUpdate();
  }
}
