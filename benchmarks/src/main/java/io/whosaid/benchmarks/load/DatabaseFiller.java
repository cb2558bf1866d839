package io.whosaid.benchmarks.load;

import io.whosaid.wording.MinHash;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Copies generated articles of 20 claims each into a database that the server has made. 200 outlets
 * and 20,000 speakers, of which few are frequent; 70 % of claims are named, 15 % unnamed, 15 %
 * unattributed; 5 % are verified; of the third that is indirect, a tenth reports writing, a tenth
 * thoughts.
 */
final class DatabaseFiller {
  private static final int OUTLETS = 200;
  private static final int SPEAKERS = 20_000;
  private static final int CLAIMS = 20;
  private static final int BATCH = 1000;
  private static final String SAID = " said one. ";

  private final Connection connection;
  private final CopyManager copies;
  private final Random random = new Random(1);
  private final StringBuilder articles = new StringBuilder();
  private final StringBuilder claims = new StringBuilder();
  private final StringBuilder versions = new StringBuilder();
  private long outlet;
  private long speaker;
  private long article;
  private long claim;

  DatabaseFiller(Connection connection) throws SQLException {
    this.connection = connection;
    this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
  }

  /** Adds {@code count} claims, rounded up to whole batches of articles. */
  void fill(long count) throws SQLException, IOException {
    outlet = next("outlet");
    speaker = next("speaker");
    article = next("article");
    claim = next("claim");
    List<String> indexes = dropped();
    copyNames();
    for (long done = 0; done < count; done += (long) BATCH * CLAIMS) {
      batch();
    }
    try (Statement statement = connection.createStatement()) {
      for (String table : new String[] {"outlet", "speaker", "article"}) {
        statement.execute(
            "select setval(pg_get_serial_sequence('%1$s', 'id'), (select max(id) from %1$s))"
                .formatted(table));
      }
      statement.execute("select setval('claim_seq', (select max(id) + 50 from claim))");
      statement.execute("set maintenance_work_mem = '512MB'");
      for (String index : indexes) {
        statement.execute(index);
      }
      statement.execute("vacuum analyze");
    }
  }

  /** Drops the indexes of words, which are made faster at once; gives what makes them. */
  private List<String> dropped() throws SQLException {
    List<String> made = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      List<String> names = new ArrayList<>();
      try (ResultSet found =
          statement.executeQuery(
              "select indexname, indexdef from pg_indexes where tablename in ('claim',"
                  + " 'claim_version') and indexdef like '%USING gin%'")) {
        while (found.next()) {
          names.add(found.getString(1));
          made.add(found.getString(2));
        }
      }
      for (String name : names) {
        statement.execute("drop index " + name);
      }
    }
    return made;
  }

  private long next(String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("select coalesce(max(id), 0) + 1000 from " + table)) {
      found.next();
      return found.getLong(1);
    }
  }

  private void copyNames() throws SQLException, IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < OUTLETS; i++) {
      String name = "Load Outlet " + (outlet + i);
      row(rows, outlet + i, name.toLowerCase(java.util.Locale.ROOT), name);
    }
    copy("outlet (id, key, name)", rows);
    for (int i = 0; i < SPEAKERS; i++) {
      String name = Words.name(i);
      row(rows, speaker + i, name.toLowerCase(java.util.Locale.ROOT), name, "PERSON");
    }
    copy("speaker (id, key, name, kind)", rows);
  }

  private void batch() throws SQLException, IOException {
    for (int i = 0; i < BATCH; i++) {
      addArticle();
    }
    copy(
        "article (id, fingerprint, title, outlet, outlet_id, published, text, problems,"
            + " created_at)",
        articles);
    copy(
        "claim (id, article_id, position, kind, report, content, cue, source, content_text,"
            + " cue_text, source_text, exact, prefix, suffix, attribution, speaker_name,"
            + " speaker_kind, description, grade, via, attribution_why, confidence, why, verdict,"
            + " version, reviewed_at, created_at, outlet_id, published, speaker_id, via_keys,"
            + " has_number, signals, priority)",
        claims);
    copy("claim_version (claim_id, family, sketch, copy)", versions);
  }

  private void addArticle() {
    long id = article++;
    long where = outlet + few(OUTLETS);
    LocalDate published = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1100));
    StringBuilder text = new StringBuilder();
    for (int position = 0; position < CLAIMS; position++) {
      addClaim(id, position, where, published, text);
    }
    row(
        articles,
        id,
        "\\\\x%064x".formatted(id),
        "Load article " + id,
        "Load Outlet " + where,
        where,
        published,
        text,
        "[]",
        "now");
  }

  private void addClaim(
      long id, int position, long where, LocalDate published, StringBuilder text) {
    boolean number = random.nextInt(4) == 0;
    String words = "“" + Words.words(random, 24) + (number ? " 42" : "") + ",”";
    int begin = text.length();
    text.append(words).append(SAID);
    int share = random.nextInt(100);
    boolean named = share < 70;
    boolean unnamed = !named && share < 85;
    int who = few(SPEAKERS);
    int decided = random.nextInt(100);
    String verdict = decided < 5 ? "VERIFIED" : decided < 7 ? "UNVERIFIED" : "UNREVIEWED";
    String reason = named ? "" : unnamed ? "VAGUE" : "UNATTRIBUTED";
    String comma = number && !reason.isEmpty() ? "," : "";
    boolean direct = share % 3 != 0;
    if (direct) {
      String sketch = Arrays.toString(MinHash.of(words)).replace('[', '{').replace(']', '}');
      row(versions, claim, claim, sketch, "load " + claim);
    }
    row(
        claims,
        claim++,
        id,
        position,
        direct ? "DIRECT" : "INDIRECT",
        direct || claim % 10 > 1 ? "SPEECH" : claim % 10 == 0 ? "WRITING" : "THOUGHT",
        span(begin, begin + words.length()),
        span(begin + words.length() + 1, begin + words.length() + 5),
        "[]",
        words,
        "said",
        named ? Words.name(who) : unnamed ? "critics" : "",
        words,
        "",
        SAID,
        named ? "NAMED" : unnamed ? "UNNAMED" : "UNATTRIBUTED",
        named ? Words.name(who) : null,
        named ? "PERSON" : null,
        unnamed ? "critics" : null,
        unnamed ? "COLLECTIVE" : null,
        "[]",
        "load",
        0.5 + random.nextInt(50) / 100.0,
        "load",
        verdict,
        1,
        decided < 7 ? "now" : null,
        "now",
        where,
        published,
        named ? speaker + who : null,
        random.nextInt(10) == 0 ? "{reuters}" : "{}",
        number,
        "{" + reason + comma + (number ? "NUMBER" : "") + "}",
        (named ? 0 : unnamed ? 30 : 40) + (number ? 10 : 0));
  }

  private static String span(int begin, int end) {
    return "[{\"begin\": %d, \"end\": %d}]".formatted(begin, end);
  }

  /** A number below {@code most}, the lower the more frequent. */
  private int few(int most) {
    return (int) (most * Math.pow(random.nextDouble(), 3));
  }

  private static void row(StringBuilder rows, Object... values) {
    for (int i = 0; i < values.length; i++) {
      rows.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : values[i].toString());
    }
    rows.append('\n');
  }

  private void copy(String table, StringBuilder rows) throws SQLException, IOException {
    copies.copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
    rows.setLength(0);
  }
}
