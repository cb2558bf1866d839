package io.whosaid.server.accounts;

import io.whosaid.server.http.problems.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;

/** By what an account can be used now: its tokens and sessions, for those who administer it. */
@Path("/api/v1/accounts/{id:\\d{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTERS)
@Tag(name = "Accounts")
public class AccountAccessResource {
  private final Session database;
  private final SecurityLog security;

  AccountAccessResource(Session database, SecurityLog security) {
    this.database = database;
    this.security = security;
  }

  /** The tokens of an account, the newest first. */
  @GET
  @Path("/tokens")
  @Operation(
      operationId = "listTokensOfAccount",
      summary = "The tokens of an account, the newest first.")
  public List<TokenResource.View> tokens(long id) {
    account(id);
    return Token.<Token>list("accountId = ?1 order by id desc", id).stream()
        .map(token -> TokenResource.View.of(token, null))
        .toList();
  }

  /** Revokes a token of an account. */
  @DELETE
  @Path("/tokens/{token:\\d{1,18}}")
  @Transactional
  @Operation(
      operationId = "revokeTokenOfAccount",
      summary = "Revokes a token of an account for good.")
  public void revoke(long id, long token) {
    Account account = account(id);
    Token.of(id, token).revoke();
    security.noteByUser("token-revoked", "account", account.name, "token", token);
  }

  /** The sessions of an account, the one used last first. */
  @GET
  @Path("/sessions")
  @Operation(
      operationId = "listSessionsOfAccount",
      summary = "The sessions of an account that have not ended, the one used last first.")
  public List<SessionView> sessions(long id) {
    account(id);
    return database
        .createNativeQuery(
            "select id, created_at, seen_at, expires_at from session"
                + " where account_id = :account and expires_at > now() order by seen_at desc, id desc",
            Object[].class)
        .setParameter("account", id)
        .getResultList()
        .stream()
        .map(
            row ->
                new SessionView(
                    ((Number) row[0]).longValue(),
                    (Instant) row[1],
                    (Instant) row[2],
                    (Instant) row[3]))
        .toList();
  }

  /** Ends a session of an account. */
  @DELETE
  @Path("/sessions/{session:\\d{1,18}}")
  @Transactional
  @Operation(operationId = "endSessionOfAccount", summary = "Ends a session of an account.")
  public void end(long id, long session) {
    Account account = account(id);
    int ended =
        database
            .createNativeMutationQuery(
                "delete from session where id = :session and account_id = :account")
            .setParameter("session", session)
            .setParameter("account", id)
            .executeUpdate();
    if (ended == 0) {
      throw Problem.of(404, "Account %d has no session %d.".formatted(id, session)).exception();
    }
    security.noteByUser("session-ended", "account", account.name, "session", session);
  }

  private static Account account(long id) {
    return Account.<Account>findByIdOptional(id).orElseThrow(() -> Accounts.missing(id));
  }

  /** A session, without its secret. */
  @Schema(name = "AccountSession")
  public record SessionView(
      long id,
      Instant createdAt,
      @Schema(description = "When it was last used, to the minute.") Instant seenAt,
      @Schema(description = "When it ends unless it is used.") Instant expiresAt) {}
}
