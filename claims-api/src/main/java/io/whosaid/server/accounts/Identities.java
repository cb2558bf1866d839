package io.whosaid.server.accounts;

import io.agroal.api.AgroalDataSource;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks up whose a session or a token is, and notes that it was used. */
@ApplicationScoped
class Identities implements IdentityProvider<Credential> {
  /** The attribute of an identity that holds what its page must send with each change. */
  static final String CSRF = "csrf";

  /** The attribute of an identity that holds the {@link Credential} that it showed. */
  static final String CREDENTIAL = "credential";

  /** The attribute of an identity that holds the number of its account. */
  static final String ACCOUNT = "account";

  /**
   * The attribute of the identity of a session that was just prolonged: in how many seconds it now
   * ends.
   */
  static final String PROLONGED = "prolonged";

  private static final String SESSION =
      """
      with seen as (
        update session set seen_at = now(),
          expires_at = least(created_at + interval '30 days', now() + make_interval(secs => %d))
        where hash = ? and seen_at < now() - interval '1 minute' and expires_at > now()
        returning expires_at)
      select a.id, a.name, a.role, null, a.demo,
        (select cast(extract(epoch from expires_at - now()) as int) from seen)
      from session s join account a on a.id = s.account_id
      where s.hash = ? and s.expires_at > now() and a.disabled_at is null
      """
          .formatted(Sessions.IDLE_SECONDS);
  private static final String TOKEN =
      """
      with used as (
        update token set used_at = now()
        where hash = ? and (used_at is null or used_at < now() - interval '1 minute'))
      select a.id, a.name, a.role, t.scopes, a.demo from token t join account a on a.id = t.account_id
      where t.hash = ? and t.expires_at > now() and t.revoked_at is null and a.disabled_at is null
      """;

  private final AgroalDataSource database;
  private final boolean demo;

  Identities(AgroalDataSource database, @ConfigProperty(name = "whosaid.demo") boolean demo) {
    this.database = database;
    this.demo = demo;
  }

  @Override
  public Class<Credential> getRequestType() {
    return Credential.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      Credential credential, AuthenticationRequestContext context) {
    return context.runBlocking(() -> identity(credential));
  }

  private SecurityIdentity identity(Credential credential) {
    byte[] hash = credential.secret().hash();
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(credential.isSession() ? SESSION : TOKEN)) {
      query.setBytes(1, hash);
      query.setBytes(2, hash);
      try (ResultSet found = query.executeQuery()) {
        if (found.next() && (demo || !found.getBoolean(5))) {
          return identity(credential, found);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    throw new AuthenticationFailedException(
        credential.isSession()
            ? "The session has ended."
            : "The token is not known, has expired or was revoked.");
  }

  private static SecurityIdentity identity(Credential credential, ResultSet found)
      throws SQLException {
    Set<Scope> scopes =
        credential.isSession()
            ? EnumSet.allOf(Scope.class)
            : Arrays.stream((String[]) found.getArray(4).getArray())
                .map(Scope::valueOf)
                .collect(Collectors.toSet());
    QuarkusSecurityIdentity.Builder identity =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal(found.getString(2)))
            .addAttribute(ACCOUNT, found.getLong(1))
            .addAttribute(CREDENTIAL, credential)
            .addRoles(Role.valueOf(found.getString(3)).within(scopes));
    if (credential.isSession()) {
      identity.addRole(Role.PERSON).addAttribute(CSRF, credential.secret().csrf());
      int seconds = found.getInt(6);
      if (!found.wasNull()) {
        identity.addAttribute(PROLONGED, seconds);
      }
    }
    return identity.build();
  }
}
