package io.whosaid.server.accounts;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import io.whosaid.server.http.Clients;
import io.whosaid.server.http.TokenBucket;
import io.whosaid.server.http.problems.TooManyRequests;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets each account, and each client without one, ask so often and no more. */
final class RateLimit {
  private final TokenBucket requests;
  private final SecurityIdentity identity;
  private final Clients clients;

  RateLimit(
      SecurityIdentity identity,
      Clients clients,
      @ConfigProperty(name = "whosaid.rate-limit.burst", defaultValue = "1000") int burst,
      @ConfigProperty(name = "whosaid.rate-limit.per-second", defaultValue = "200") int perSecond) {
    this.identity = identity;
    this.clients = clients;
    this.requests =
        new TokenBucket(burst, Duration.ofSeconds(1).dividedBy(perSecond), System::nanoTime);
  }

  @ServerRequestFilter
  void check(ContainerRequestContext request, HttpServerRequest connection) {
    String key =
        identity.isAnonymous()
            ? "from " + clients.network(connection)
            : "of " + identity.getPrincipal().getName();
    requests
        .take(key)
        .ifPresent(
            wait -> {
              throw TooManyRequests.wait(429, "Too many requests.", wait);
            });
  }
}
