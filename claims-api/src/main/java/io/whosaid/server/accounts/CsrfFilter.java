package io.whosaid.server.accounts;

import io.quarkus.security.identity.SecurityIdentity;
import io.whosaid.server.http.problems.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a change that a browser's cookie alone vouches for: the page that sends it must show that
 * it was allowed to read the session. What anybody may do, such as signing in, needs no session.
 */
final class CsrfFilter {
  private static final String HEADER = "X-CSRF-Token";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final SecurityIdentity identity;

  CsrfFilter(SecurityIdentity identity) {
    this.identity = identity;
  }

  @ServerRequestFilter
  Optional<Response> check(ContainerRequestContext request, ResourceInfo resource) {
    boolean harmless =
        READING.contains(request.getMethod())
            || request.getHeaderString(HttpHeaders.AUTHORIZATION) != null
            || resource.getResourceMethod().isAnnotationPresent(PermitAll.class)
            || identity.isAnonymous();
    return harmless || isShown(request.getHeaderString(HEADER))
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                    403,
                    "The change does not show that it comes from whosaid's own page.",
                    java.util.List.of(
                        Problem.Fault.of(
                            HEADER, "is missing or old; GET /api/v1/session returns it")))
                .response());
  }

  private boolean isShown(String given) {
    String expected = identity.getAttribute(Identities.CSRF);
    return given != null
        && expected != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
  }
}
