package io.whosaid.claims.server;

import io.whosaid.claims.database.Postgres;

/** Which database the application will use, said to it by system properties. */
final class Database {
  private static final String URL = "quarkus.datasource.jdbc.url";

  private Database() {}

  /** Whether somebody names a PostgreSQL of their own, by environment or system property. */
  static boolean isGiven() {
    return System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null || System.getProperty(URL) != null;
  }

  static void give(Postgres postgres) {
    System.setProperty(URL, postgres.jdbcUrl());
    System.setProperty("quarkus.datasource.username", Postgres.USER);
    System.setProperty("quarkus.datasource.password", postgres.password());
  }
}
