package io.whosaid.server.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.whosaid.postgres.DataFolder;
import io.whosaid.postgres.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that holds claims already takes the migrations that bring more. */
class PopulatedMigrationTest {
  private static final String CLAIM =
      """
      insert into claim (id, article_id, position, kind, content, cue, source, content_text, cue_text,
        source_text, exact, prefix, suffix, attribution, via, attribution_why, confidence, why,
        verdict, version, created_at)
      values (%d, 1, %d, '%s', '[{"begin": 0, "end": 1}]', '[]', '[]', 'x', '', '', 'x', '', '',
        'UNATTRIBUTED', '[]', 'why', 0.5, 'why', 'UNREVIEWED', 1, now())
      """;

  private static final String SPEAKER =
      "insert into speaker (key, name, kind) values ('ann lee', 'Ann Lee', 'PERSON')";

  @Test
  void claimsThatAreThereStayAndStatementsMayCome(@TempDir Path path) throws Exception {
    try (DataFolder folder = DataFolder.open(path.resolve("data"));
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
      migrate(postgres, "21");
      try (Connection database =
              DriverManager.getConnection(
                  postgres.jdbcUrl(), EmbeddedPostgres.USER, postgres.password());
          Statement sql = database.createStatement()) {
        sql.execute(
            "insert into article (fingerprint, text, problems, created_at)"
                + " values (decode(repeat('00', 32), 'hex'), 'x', '[]', now())");
        sql.execute(CLAIM.formatted(1, 0, "DIRECT"));
        assertThrows(SQLException.class, () -> sql.execute(CLAIM.formatted(2, 1, "STATEMENT")));
        sql.execute(SPEAKER);
        migrate(postgres, "latest");
        sql.execute(SPEAKER);
        assertEquals(2, number(sql, "select count(distinct id) from speaker"));
        sql.execute(CLAIM.formatted(2, 1, "STATEMENT"));
        assertThrows(SQLException.class, () -> sql.execute(CLAIM.formatted(3, 2, "HEARSAY")));
        assertEquals(2, number(sql, "select count(*) from claim where reasons = '{}'"));
        assertEquals(
            1, number(sql, "select sum(claims) from claim_count where kind = 'STATEMENT'"));
      }
    }
  }

  private static void migrate(EmbeddedPostgres postgres, String version) {
    Flyway.configure()
        .dataSource(postgres.jdbcUrl(), EmbeddedPostgres.USER, postgres.password())
        .outOfOrder(true)
        .target(version)
        .load()
        .migrate();
  }

  private static long number(Statement sql, String query) throws SQLException {
    try (ResultSet rows = sql.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
