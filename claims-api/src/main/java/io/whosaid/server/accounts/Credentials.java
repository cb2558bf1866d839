package io.whosaid.server.accounts;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.whosaid.server.http.problems.ProblemRoutes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Finds the session or the token that a request shows. */
@ApplicationScoped
class Credentials implements HttpAuthenticationMechanism {
  /** How the token of a machine begins, so that one that lies about is recognised. */
  static final String TOKEN = "whosaid_";

  private static final String BEARER = "Bearer ";
  private static final String CHALLENGE = "WWW-Authenticate";
  private static final String REALM = "Bearer realm=\"whosaid\"";

  private final ProblemRoutes problems;
  private final SessionCookie cookies;

  Credentials(ProblemRoutes problems, SessionCookie cookies) {
    this.problems = problems;
    this.cookies = cookies;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    String header = context.request().getHeader("Authorization");
    if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      String secret = header.substring(BEARER.length()).strip();
      return secret.startsWith(TOKEN)
          ? identities.authenticate(new Credential(new Secret(secret), false))
          : Uni.createFrom().nullItem();
    }
    Optional<Secret> secret = cookies.secret(context.request());
    return header != null || secret.isEmpty()
        ? Uni.createFrom().nullItem()
        : session(context, identities, secret.get());
  }

  /**
   * Who has the session. One that is not known is nobody's, so that its browser can sign in again:
   * it may have ended, or be of another whosaid on the same host. Its cookie stays until then,
   * since an answer that comes late would take away the session that the browser has signed in to
   * since.
   */
  private Uni<SecurityIdentity> session(
      RoutingContext context, IdentityProviderManager identities, Secret secret) {
    return identities
        .authenticate(new Credential(secret, true))
        .invoke(
            identity -> {
              Integer seconds = identity.getAttribute(Identities.PROLONGED);
              if (seconds != null) {
                cookies.addTo(context, cookies.of(secret, seconds, context.request()));
              }
            })
        .onFailure(AuthenticationFailedException.class)
        .recoverWithNull();
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().item(new ChallengeData(401, CHALLENGE, REALM));
  }

  /** Where no resource answers, as for the metrics; resources do by themselves. */
  @Override
  public Uni<Boolean> sendChallenge(RoutingContext context) {
    context.response().putHeader(CHALLENGE, REALM);
    problems.refuse(context, 401);
    return Uni.createFrom().item(true);
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(Credential.class);
  }

  @Override
  public int getPriority() {
    return 3000;
  }
}
