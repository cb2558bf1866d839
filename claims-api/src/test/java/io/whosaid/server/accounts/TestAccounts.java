package io.whosaid.server.accounts;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * An account for each role, each with a token and a session that tests know, before each test. What
 * a test sends is the admin's unless it says otherwise.
 */
public final class TestAccounts implements QuarkusTestBeforeEachCallback {
  /** The secret of the admin's session. */
  public static final String SESSION = session(Role.ADMIN);

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    if (Arc.container() == null) {
      return;
    }
    AgroalDataSource database = Arc.container().instance(AgroalDataSource.class).get();
    try (Connection connection = database.getConnection()) {
      for (Role role : Role.values()) {
        make(connection, role);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    send("Authorization", "Bearer " + token(Role.ADMIN));
  }

  /** From now on, each request of the test bears this header. */
  public static void send(String header, String value) {
    RestAssured.replaceFiltersWith(
        (request, response, context) -> {
          if (!request.getHeaders().hasHeaderWithName(header)) {
            request.header(header, value);
          }
          return context.next(request, response);
        });
  }

  /** From now on, requests of the test are nobody's. */
  public static void sendNothing() {
    RestAssured.replaceFiltersWith(List.of());
  }

  /** The token of the account of {@code role}. */
  public static String token(Role role) {
    return Credentials.TOKEN + "test-" + name(role);
  }

  /** The secret of the session of the account of {@code role}. */
  public static String session(Role role) {
    return "session-" + name(role);
  }

  static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static void make(Connection connection, Role role) throws SQLException {
    run(
        connection,
        "insert into account (name, name_key, role) values (?, ?, ?) on conflict do nothing",
        name(role),
        name(role),
        role.name());
    run(
        connection,
        "insert into token (account_id, name, hash, scopes, expires_at)"
            + " select id, 'test', ?, array['READ', 'REVIEW', 'EDIT', 'ADMIN'], now() + interval '1 day'"
            + " from account where name_key = ? on conflict do nothing",
        new Secret(token(role)).hash(),
        name(role));
    run(
        connection,
        "insert into session (hash, account_id, expires_at)"
            + " select ?, id, now() + interval '1 day' from account where name_key = ? on conflict do nothing",
        new Secret(session(role)).hash(),
        name(role));
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
