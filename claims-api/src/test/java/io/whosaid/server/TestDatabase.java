package io.whosaid.server;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.whosaid.postgres.CannotStartException;
import io.whosaid.postgres.DataFolder;
import io.whosaid.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real PostgreSQL in a folder of its own, for one run of the tests. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
  private Path path;
  private DataFolder folder;
  private EmbeddedPostgres postgres;

  @Override
  public Map<String, String> start() {
    try {
      path = Files.createTempDirectory(Path.of("target"), "database");
      folder = DataFolder.open(path);
      postgres = EmbeddedPostgres.start(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CannotStartException e) {
      throw new IllegalStateException(e);
    }
    return Map.of(
        "quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
        "quarkus.datasource.username", EmbeddedPostgres.USER,
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
