package io.whosaid.server.accounts;

import io.quarkus.security.identity.SecurityIdentity;
import io.whosaid.server.http.Words;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The tokens of who is signed in. A token cannot make another. */
@Path("/api/v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PERSON)
@Tag(name = "Accounts")
public class TokenResource {
  private final SecurityIdentity identity;
  private final SecurityLog security;

  TokenResource(SecurityIdentity identity, SecurityLog security) {
    this.identity = identity;
    this.security = security;
  }

  /** All tokens of the account, the newest first. */
  @GET
  @Operation(operationId = "listTokens", summary = "One's own tokens, the newest first.")
  public List<View> list() {
    return Token.<Token>list("accountId = ?1 order by id desc", account()).stream()
        .map(token -> View.of(token, null))
        .toList();
  }

  /** Makes a token, whose text is told this once. */
  @POST
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "makeToken",
      summary = "Creates a token. Its text is shown only in this answer.",
      description = "It may do what its scopes say, and never more than its account.")
  @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The token.")
  public RestResponse<View> post(@NotNull @Valid Wanted wanted) {
    Secret secret = Secret.random(Credentials.TOKEN);
    Token token = new Token();
    token.accountId = account();
    token.name = wanted.name().strip();
    token.hash = secret.hash();
    token.scopes = wanted.scopes().stream().map(TokenResource::scope).distinct().toList();
    token.createdAt = Instant.now();
    token.expiresAt = token.createdAt.plus(Duration.ofDays(wanted.days()));
    token.persist();
    security.noteByUser(
        "token-made",
        "token",
        token.id,
        "scopes",
        String.join(" ", wanted.scopes()),
        "expires",
        token.expiresAt);
    return RestResponse.status(RestResponse.Status.CREATED, View.of(token, secret.text()));
  }

  /** Revokes a token. */
  @DELETE
  @Path("/{id:\\d{1,18}}")
  @Transactional
  @Operation(operationId = "revokeToken", summary = "Revokes a token for good.")
  public void delete(long id) {
    Token.of(account(), id).revoke();
    security.noteByUser("token-revoked", "token", id);
  }

  private long account() {
    return identity.<Long>getAttribute(Identities.ACCOUNT);
  }

  private static String scope(String word) {
    return Words.at("/scopes", Scope.class, word, "The token cannot be made.").name();
  }

  /** A token that someone wants. */
  @Schema(name = "TokenWanted")
  public record Wanted(
      @NotBlank
          @Size(max = 100)
          @Schema(description = "What it is for.", examples = "nightly export")
          String name,
      @NotNull
          @Size(min = 1, max = 4)
          @Schema(description = "Of read, review, edit, admin.", examples = "[\"read\"]")
          List<@NotNull String> scopes,
      @Min(1) @Max(3650) @Schema(description = "How long it holds.", defaultValue = "90")
          Integer days) {
    /** Holds for 90 days unless said. */
    public Wanted {
      days = days == null ? Integer.valueOf(90) : days;
    }
  }

  /** A token. */
  @Schema(name = "Token")
  public record View(
      long id,
      String name,
      @Schema(description = "What it may be used for.") List<String> scopes,
      @Schema(description = "Its text, when it is made; null later.", nullable = true) String text,
      Instant createdAt,
      Instant expiresAt,
      @Schema(description = "To the minute.", nullable = true) Instant usedAt,
      @Schema(nullable = true) Instant revokedAt) {
    static View of(Token token, String text) {
      return new View(
          token.id,
          token.name,
          token.scopes.stream().map(scope -> Words.of(Scope.valueOf(scope))).toList(),
          text,
          token.createdAt,
          token.expiresAt,
          token.usedAt,
          token.revokedAt);
    }
  }
}
