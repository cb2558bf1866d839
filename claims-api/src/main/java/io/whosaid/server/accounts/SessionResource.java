package io.whosaid.server.accounts;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import io.whosaid.server.http.Clients;
import io.whosaid.server.http.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import java.util.Comparator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The session of a person: signing in and out. */
@Path("/api/v1/session")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class SessionResource {
  private final SignIn signIn;
  private final Sessions sessions;
  private final SessionCookie cookies;
  private final SecurityIdentity identity;
  private final HttpServerRequest request;
  private final Clients clients;
  private final SecurityLog security;
  private final boolean provider;

  SessionResource(
      SignIn signIn,
      Sessions sessions,
      SessionCookie cookies,
      SecurityIdentity identity,
      HttpServerRequest request,
      Clients clients,
      SecurityLog security,
      @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean provider) {
    this.provider = provider;
    this.signIn = signIn;
    this.sessions = sessions;
    this.cookies = cookies;
    this.identity = identity;
    this.request = request;
    this.clients = clients;
    this.security = security;
  }

  /** Who is signed in. */
  @GET
  @PermitAll
  @Operation(operationId = "getSession", summary = "The account that is signed in, if any.")
  public View get() {
    if (identity.isAnonymous()) {
      return new View(null, null, null, signIn.isEmpty(), provider);
    }
    return new View(
        identity.getPrincipal().getName(),
        role(),
        identity.getAttribute(Identities.CSRF),
        false,
        provider);
  }

  private String role() {
    return identity.getRoles().stream()
        .flatMap(name -> Words.parse(Role.class, name).stream())
        .max(Comparator.naturalOrder())
        .map(Words::of)
        .orElse(null);
  }

  /** Signs in. */
  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "signIn",
      summary = "Signs in with a password.",
      description = "The session is in a cookie. Each change must send the header X-CSRF-Token.")
  @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "Signed in.")
  public RestResponse<View> post(@NotNull @Valid Key key) {
    return entered(signIn.enter(key.name(), key.password(), clients.network(request)));
  }

  /** Makes the first account. */
  @POST
  @Path("/first")
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "makeFirstAccount",
      summary = "Makes the first account, with the secret of the link that the first start prints.")
  @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "Signed in.")
  public RestResponse<View> first(@NotNull @Valid First first) {
    return entered(signIn.first(first.secret(), first.name(), first.password()));
  }

  /** Changes the password. */
  @POST
  @Path("/password")
  @RolesAllowed(Role.PERSON)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changePassword",
      summary = "Changes the password, ends all other sessions and revokes all tokens.")
  @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "Changed.")
  public RestResponse<View> password(@NotNull @Valid NewPassword change) {
    return entered(
        signIn.change(
            identity.<Long>getAttribute(Identities.ACCOUNT), change.old(), change.password()));
  }

  /** Signs out. */
  @DELETE
  @RolesAllowed(Role.PERSON)
  @Transactional
  @Operation(operationId = "signOut", summary = "Ends the session.")
  public RestResponse<Void> delete() {
    cookies.secret(request).ifPresent(sessions::end);
    security.noteByUser("sign-out");
    return ResponseBuilder.<Void>noContent().cookie(cookies.none(request)).build();
  }

  private RestResponse<View> entered(SignIn.Entry entry) {
    View view =
        new View(
            entry.account().name,
            Words.of(entry.account().role),
            entry.secret().csrf(),
            false,
            provider);
    return ResponseBuilder.create(RestResponse.Status.CREATED, view)
        .cookie(cookies.of(entry.secret(), Sessions.IDLE_SECONDS, request))
        .build();
  }

  /** Who is signed in. */
  @Schema(name = "Session")
  public record View(
      @Schema(
              description = "The name of the account; null if nobody is signed in.",
              nullable = true)
          String account,
      @Schema(
              nullable = true,
              enumeration = {"reader", "reviewer", "editor", "admin"})
          String role,
      @Schema(description = "To be sent as X-CSRF-Token with each change.", nullable = true)
          String csrf,
      @Schema(description = "Whether there is no administrator yet.") boolean empty,
      @Schema(description = "Whether `signInWithProvider` works, too.") boolean provider) {}

  /** A name and its password. */
  @Schema(name = "Key")
  public record Key(
      @NotBlank @Size(max = 100) @Schema(examples = "ann") String name,
      @NotNull @Size(max = 1000) @Schema(examples = "correct horse battery") String password) {
    @Override
    public String toString() {
      return "a key";
    }
  }

  /** What makes the first account. */
  @Schema(name = "FirstAccount")
  public record First(
      @NotBlank @Size(max = 100) String secret,
      @NotBlank @Size(max = 100) @Schema(examples = "ann") String name,
      @NotNull @Size(max = 1000) @Schema(examples = "correct horse battery") String password) {
    @Override
    public String toString() {
      return "a key";
    }
  }

  /** A password and the one that it replaces. */
  @Schema(name = "NewPassword")
  public record NewPassword(
      @NotNull @Size(max = 1000) String old, @NotNull @Size(max = 1000) String password) {
    @Override
    public String toString() {
      return "a password";
    }
  }
}
