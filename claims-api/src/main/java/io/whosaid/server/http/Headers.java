package io.whosaid.server.http;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** What every response says about how a browser may use it. */
public final class Headers {
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

  /** What tells passwords' sessions and tokens: not even the disk of a browser may keep it. */
  private static final Pattern SECRET = Pattern.compile("/api/v1/(session|tokens|accounts)(/.*)?");

  private static final int HSTS_SECONDS =
      ConfigProvider.getConfig().getOptionalValue("whosaid.hsts-seconds", Integer.class).orElse(0);

  private Headers() {}

  public static void addTo(RoutingContext context) {
    HttpServerResponse response = context.response();
    SAID.forEach(response::putHeader);
    if (HSTS_SECONDS > 0 && context.request().isSSL()) {
      response.putHeader("Strict-Transport-Security", "max-age=" + HSTS_SECONDS);
    }
    // The names of bundles change with their content; nothing else may be shown from a cache.
    if (!context.request().path().startsWith("/static/bundle/")) {
      boolean isSecret = SECRET.matcher(context.request().path()).matches();
      String rule = isSecret ? "no-store" : "no-cache";
      context.addHeadersEndHandler(end -> response.putHeader("Cache-Control", rule));
    }
  }
}
