package io.whosaid.server.startup;

import io.whosaid.postgres.EmbeddedPostgres;

/** Which database the application will use, said to it by system properties. */
final class DataSourceSettings {
  private static final String URL = "quarkus.datasource.jdbc.url";

  private DataSourceSettings() {}

  /** Whether someone names a PostgreSQL of their own, by environment or system property. */
  static boolean isGiven() {
    return GivenSettings.of(URL).isPresent();
  }

  static void give(EmbeddedPostgres postgres) {
    System.setProperty(URL, postgres.jdbcUrl());
    System.setProperty("quarkus.datasource.username", EmbeddedPostgres.USER);
    System.setProperty("quarkus.datasource.password", postgres.password());
  }
}
