package io.whosaid.claims;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.whosaid.claims.database.CannotStartException;
import io.whosaid.claims.database.DataFolder;
import io.whosaid.claims.database.Postgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real PostgreSQL in a folder of its own, for one run of the tests. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
  private Path path;
  private DataFolder folder;
  private Postgres postgres;

  @Override
  public Map<String, String> start() {
    try {
      path = Files.createTempDirectory(Path.of("target"), "database");
      folder = DataFolder.open(path);
      postgres = Postgres.start(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CannotStartException e) {
      throw new IllegalStateException(e);
    }
    return Map.of(
        "quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
        "quarkus.datasource.username", Postgres.USER,
        "quarkus.datasource.password", postgres.password());
  }

  @Override
  public void stop() {
    try {
      postgres.close();
      folder.close();
    } catch (CannotStartException e) {
      throw new IllegalStateException(e);
    }
  }
}
