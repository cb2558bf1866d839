package io.whosaid.server.accounts;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The accounts of an OpenID Connect provider's users. Each is made when its person first comes, and
 * is never one that signs in with a password, whatever name the provider gives.
 */
@ApplicationScoped
class ProvidedAccounts {
  private static final int LONGEST_NAME = 100;
  private static final String KNOWN =
      "select id, name, role, disabled_at is not null from account where subject = ?";
  private static final String MAKE =
      "insert into account (name, name_key, role, subject) values (?, ?, ?, ?) on conflict do nothing";
  private static final String CHANGE =
      "update account set role = ?, version = version + 1 where subject = ?";

  private final AgroalDataSource database;

  ProvidedAccounts(AgroalDataSource database) {
    this.database = database;
  }

  /** Someone's account, as it is now. */
  record Provided(long id, String name, Role role, boolean isDisabled) {}

  /**
   * The account of a person, made if there is none.
   *
   * @param subject issuer and subject of the provider
   * @param name what the provider calls the person
   * @param role what the provider says that the person may do; empty where it does not say, so that
   *     a new account is a reader's and a known one stays as it is
   */
  Provided of(String subject, String name, Optional<Role> role) {
    String nearest = AccountName.nearest(name);
    try (Connection connection = database.getConnection()) {
      Optional<Provided> known = known(connection, subject);
      for (int number = 1; known.isEmpty(); number++) {
        String free = number == 1 ? nearest : numbered(nearest, number);
        if (LookAlikes.of(free, names(connection)).isEmpty()) {
          make(connection, subject, free, role);
        }
        known = known(connection, subject);
      }
      Provided account = known.get();
      if (role.isEmpty() || role.get() == account.role()) {
        return account;
      }
      run(connection, CHANGE, role.get().name(), subject);
      return new Provided(account.id(), account.name(), role.get(), account.isDisabled());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Provided> known(Connection connection, String subject)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(KNOWN)) {
      query.setString(1, subject);
      try (ResultSet found = query.executeQuery()) {
        return found.next()
            ? Optional.of(
                new Provided(
                    found.getLong(1),
                    found.getString(2),
                    Role.valueOf(found.getString(3)),
                    found.getBoolean(4)))
            : Optional.empty();
      }
    }
  }

  private static List<String> names(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement("select name from account");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  /** Makes the account, unless it or another of that name is there already. */
  private static void make(Connection connection, String subject, String name, Optional<Role> role)
      throws SQLException {
    run(connection, MAKE, name, AccountName.key(name), role.orElse(Role.READER).name(), subject);
  }

  /** "ann" and 2 are "ann 2", not longer than a name may be. */
  private static String numbered(String name, int number) {
    String end = " " + number;
    int most = LONGEST_NAME - end.length();
    return (name.length() > most ? name.substring(0, most) : name) + end;
  }

  private static void run(Connection connection, String sql, String... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
