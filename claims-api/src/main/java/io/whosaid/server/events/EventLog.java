package io.whosaid.server.events;

import io.quarkus.scheduler.Scheduled;
import io.whosaid.server.database.ColumnQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.Session;

/**
 * The events that the database noted, in the order of their numbers. An event gets its number when
 * it is first seen, which is after its transaction has ended, from one reader at a time: none can
 * come before one that was told already.
 */
@ApplicationScoped
public class EventLog {
  private static final int BATCH = 500;

  /** How places were written while the numbers of transactions were a part of them. */
  private static final Pattern WRITTEN_BEFORE = Pattern.compile("\\d{1,18}-(\\d{1,18})");

  /** Of the lock that whoever numbers events holds; no other lock has it. */
  private static final long NUMBERING = 0x77686F7361696401L;

  private final Session database;

  EventLog(Session database) {
    this.database = database;
  }

  /** A place in the log: what was told last. */
  public record Place(long number) {
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,18}");

    @Override
    public String toString() {
      return Long.toString(number);
    }
  }

  /** Something that happened; {@code data} is JSON. */
  public record Event(Place place, String kind, String data) {}

  /** The place of the newest event. */
  @Transactional
  public Place end() {
    number();
    return last();
  }

  /**
   * The place that an earlier answer called {@code text}; empty if none can have done so. A place
   * beyond all events is of a database that was restored since: then it is the end.
   */
  @Transactional
  Optional<Place> at(String text) {
    if (Place.WRITTEN.matcher(text).matches()) {
      Place end = end();
      Place place = new Place(Long.parseLong(text));
      return Optional.of(place.number() > end.number() ? end : place);
    }
    Matcher before = WRITTEN_BEFORE.matcher(text);
    return before.matches()
        ? Optional.of(new Place(numberOf(Long.parseLong(before.group(1)))))
        : Optional.empty();
  }

  /** What happened after {@code place}, the first 500. */
  @Transactional
  public List<Event> after(Place place) {
    number();
    return database
        .createNativeQuery(
            "select number, kind, cast(data as text) from event where number > :number"
                + " order by number limit "
                + BATCH,
            Object[].class)
        .setParameter("number", place.number())
        .getResultList()
        .stream()
        .map(
            row ->
                new Event(
                    new Place(((Number) row[0]).longValue()), (String) row[1], (String) row[2]))
        .toList();
  }

  private Place last() {
    return new Place(one("select coalesce(max(number), 0) from event"));
  }

  /** The number of the event with this id, or of the last one before it. */
  private long numberOf(long id) {
    number();
    return one("select coalesce(max(number), 0) from event where id <= " + id);
  }

  private long one(String sql) {
    return ColumnQuery.of(database, sql, Long.class).getSingleResult();
  }

  /** Gives the events that have none their numbers, unless someone else is about it. */
  private void number() {
    List<Boolean> mine =
        ColumnQuery.of(
                database,
                "select pg_try_advisory_xact_lock("
                    + NUMBERING
                    + ") where exists (select 1 from event where number is null)",
                Boolean.class)
            .getResultList();
    if (mine.contains(true)) {
      database
          .createNativeMutationQuery(
              """
              with ordered as (select id from event where number is null order by id),
                numbered as (select id, nextval('event_number') as number from ordered)
              update event e set number = n.number from numbered n where n.id = e.id
              """)
          .executeUpdate();
    }
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
