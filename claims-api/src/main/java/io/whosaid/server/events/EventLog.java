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

  /** More events than happen during one transaction, within which numbers are not in order. */
  private static final int OVERLAPPING = 1000;

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})(?:\\.(\\d{1,18}))?");

  private static final String MICROS = "cast(extract(epoch from created_at) * 1000000 as bigint)";

  /** How places were written while the numbers of transactions were a part of them. */
  private static final Pattern WRITTEN_BEFORE = Pattern.compile("\\d{1,18}-(\\d{1,18})");

  /** Of the lock that whoever numbers events holds; no other lock has it. */
  private static final long NUMBERING = 0x77686F7361696401L;

  private final Session database;

  EventLog(Session database) {
    this.database = database;
  }

  /** A place in the log: what was told last. */
  public record Place(long number) {}

  /**
   * Something that happened.
   *
   * @param micros when, in microseconds since 1970
   * @param data JSON
   */
  public record Event(Place place, long micros, String kind, String data) {
    /** What clients resume with. The time tells it from an event of before a restore. */
    String id() {
      return place.number + "." + micros;
    }
  }

  /** The place of the newest event. */
  @Transactional
  public Place end() {
    number();
    return last();
  }

  /**
   * The place that an earlier answer called {@code text}; empty if none can have done so. An event
   * that is not here, or happened at another time, is of a database that was restored since: then
   * it is the place before the first one that happened later.
   */
  @Transactional
  Optional<Place> at(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (written.matches()) {
      return Optional.of(at(Long.parseLong(written.group(1)), written.group(2)));
    }
    Matcher before = WRITTEN_BEFORE.matcher(text);
    return before.matches() ? Optional.of(before("id", before.group(1))) : Optional.empty();
  }

  private Place at(long number, String micros) {
    if (micros == null) {
      Place end = end();
      return number > end.number() ? end : new Place(number);
    }
    boolean isHere =
        one(
                "select count(*) from event where number = %d and %s = %s"
                    .formatted(number, MICROS, micros))
            == 1;
    return isHere
        ? new Place(number)
        : before("created_at", "timestamptz 'epoch' + interval '1 microsecond' * " + micros);
  }

  /**
   * The place before all events whose {@code column} is above {@code value}. Events are numbered
   * nearly in the order of that column, so the lowest number is among the first of them.
   */
  private Place before(String column, String value) {
    return new Place(
        one(
            """
            select coalesce(min(number) - 1, %d)
            from (select number from event where %s > %s order by %s limit %d) later
            """
                .formatted(end().number(), column, value, column, OVERLAPPING)));
  }

  /** What happened after {@code place}, the first 500. */
  @Transactional
  public List<Event> after(Place place) {
    number();
    return database
        .createNativeQuery(
            "select number, "
                + MICROS
                + ", kind, cast(data as text) from event where number > :number"
                + " order by number limit "
                + BATCH,
            Object[].class)
        .setParameter("number", place.number())
        .getResultList()
        .stream()
        .map(
            row ->
                new Event(
                    new Place(((Number) row[0]).longValue()),
                    ((Number) row[1]).longValue(),
                    (String) row[2],
                    (String) row[3]))
        .toList();
  }

  private Place last() {
    return new Place(one("select coalesce(max(number), 0) from event"));
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
