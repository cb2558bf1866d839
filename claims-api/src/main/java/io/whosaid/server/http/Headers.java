package io.whosaid.server.http;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/** What every response says about how a browser may use it. */
final class Headers {
  private static final Map<String, String> SAID =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
              + "form-action 'self'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  private Headers() {}

  static void addTo(RoutingContext context) {
    HttpServerResponse response = context.response();
    SAID.forEach(response::putHeader);
    // The names of bundles change with their content; nothing else may be shown from a cache.
    if (!context.request().path().startsWith("/static/bundle/")) {
      context.addHeadersEndHandler(end -> response.putHeader("Cache-Control", "no-cache"));
    }
  }
}
