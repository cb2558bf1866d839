package io.whosaid.server.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.database.ColumnQuery;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Where clients resume, and what it costs to find out. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class EventLogTest {
  private static final int EVENTS = 50_000;
  private static final long BEGIN = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();

  @Inject EventLog log;
  @Inject Session database;

  /** A client can make up any of these, and send them as often as it likes. */
  @Test
  @TestTransaction
  void noIdCostsMoreThanFewRows() {
    database.createNativeMutationQuery("delete from event").executeUpdate();
    long before = number("select nextval('event_number')");
    database
        .createNativeMutationQuery(
            "insert into event (kind, data, created_at, number) select 'review', '{}', to_timestamp(%d + n), %d + n from generate_series(1, %d) n"
                .formatted(BEGIN, before, EVENTS))
        .executeUpdate();
    database.createNativeMutationQuery("analyze event").executeUpdate();
    long id = number("select min(id) from event");
    int middle = EVENTS / 2;
    Map<String, Long> places = new LinkedHashMap<>();
    places.put("1.0", before);
    places.put("999999999999.0", before);
    places.put("1." + at(1), before + 1);
    places.put("1." + at(middle), before + middle);
    places.put((before + middle) + "." + at(middle), before + middle);
    places.put((before + 7) + "." + at(middle), before + middle);
    places.put("999999999999." + at(EVENTS - 2), before + EVENTS - 2);
    places.put("1.999999999999999999", before + EVENTS);
    places.put("999999999999", before + EVENTS);
    places.put("1-0", before);
    places.put("1-" + (id + middle), before + middle + 1);
    places.put("1-999999999999999999", before + EVENTS);
    places.forEach(
        (text, place) -> {
          long read = rowsRead();
          assertEquals(place, log.at(text).orElseThrow().number(), text);
          log.after(new EventLog.Place(place));
          long more = rowsRead() - read;
          assertTrue(more < EVENTS / 10, text + " read " + more + " rows");
        });
  }

  private static long at(int second) {
    return (BEGIN + second) * 1_000_000;
  }

  private long rowsRead() {
    return number(
        "select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relname = 'event'");
  }

  private long number(String sql) {
    return ColumnQuery.of(database, sql, Long.class).getSingleResult();
  }
}
