package io.whosaid.server.accounts;

import io.agroal.api.AgroalDataSource;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;

/** Says of an answer that goes on for long whether who asked for it may still have it. */
@ApplicationScoped
public class Standings {
  private static final String SESSION =
      "select 1 from session s join account a on a.id = s.account_id"
          + " where s.hash = ? and s.expires_at > now() and a.disabled_at is null";
  private static final String TOKEN =
      "select 1 from token t join account a on a.id = t.account_id"
          + " where t.hash = ? and t.expires_at > now() and t.revoked_at is null"
          + " and a.disabled_at is null";
  private static final String ACCOUNT =
      "select 1 from account where id = ? and disabled_at is null";

  private final AgroalDataSource database;
  private final SecurityIdentity identity;

  Standings(AgroalDataSource database, SecurityIdentity identity) {
    this.database = database;
    this.identity = identity;
  }

  /** Whether the session or token of the request that is answered now holds, whenever asked. */
  public BooleanSupplier ofThisRequest() {
    Credential credential = identity.getAttribute(Identities.CREDENTIAL);
    if (credential == null) { // a provider vouched for the account
      long account = identity.<Long>getAttribute(Identities.ACCOUNT);
      return () -> finds(ACCOUNT, account);
    }
    byte[] hash = credential.secret().hash();
    return () -> finds(credential.isSession() ? SESSION : TOKEN, hash);
  }

  private boolean finds(String sql, Object value) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setObject(1, value);
      try (ResultSet found = query.executeQuery()) {
        return found.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
