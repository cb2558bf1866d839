package io.whosaid.server.accounts;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import io.whosaid.server.http.problems.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where a browser comes back to that signed in with an OpenID Connect provider. */
@Path("/api/v1/session/provider")
@Tag(name = "Accounts")
public class ProviderResource {
  private final SignIn signIn;
  private final SessionCookie cookies;
  private final SecurityIdentity identity;
  private final HttpServerRequest request;
  private final Instance<OidcSession> provided;

  ProviderResource(
      SignIn signIn,
      SessionCookie cookies,
      SecurityIdentity identity,
      HttpServerRequest request,
      Instance<OidcSession> provided) {
    this.signIn = signIn;
    this.cookies = cookies;
    this.identity = identity;
    this.request = request;
    this.provided = provided;
  }

  /** Signs in a user of the provider; before, the browser is sent there. */
  @GET
  @PermitAll
  @Blocking
  @Operation(
      operationId = "signInWithProvider",
      summary = "Signs in with the OpenID Connect provider, if one is configured.",
      description =
          "To be opened in a browser: it is sent to the provider, comes back, and is sent on to the"
              + " page with a session of its own. 404 without a provider.")
  @APIResponse(responseCode = "302", description = "To the provider, or back from it.")
  @APIResponse(responseCode = "303", description = "Signed in.")
  public RestResponse<Void> get() {
    // A token of our own must not become a session, which may do more.
    if (identity.getAttribute(ProvidedIdentities.PROVIDED) == null) {
      throw Problem.of(404, "No provider is configured to sign in with; use a password.")
          .exception();
    }
    Secret secret = signIn.enter(identity.<Long>getAttribute(Identities.ACCOUNT));
    // From now on the session is ours; the provider's tokens are of no more use.
    provided.get().logout().await().indefinitely();
    return ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
        .header(HttpHeaders.LOCATION, "/")
        .cookie(cookies.of(secret, Sessions.IDLE_SECONDS, request))
        .build();
  }
}
