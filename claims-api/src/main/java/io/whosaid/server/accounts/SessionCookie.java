package io.whosaid.server.accounts;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The cookie that holds a session's secret. Browsers share cookies between the ports of a host, so
 * that its name has the port, unless it is the usual one. It never outlives the session, and one
 * that was made over https is never sent without.
 */
@ApplicationScoped
class SessionCookie {
  /** Its name on the usual port. */
  static final String NAME = "whosaid-session";

  private static final int USUAL_PORT = 8080;

  private static final String HEADER = "Set-Cookie";

  private final boolean secure;
  private final String name;

  SessionCookie(
      @ConfigProperty(name = "whosaid.secure-cookie", defaultValue = "false") boolean secure,
      @ConfigProperty(name = "whosaid.session-cookie") Optional<String> configured,
      @ConfigProperty(name = "quarkus.http.port") int port) {
    this.secure = secure;
    this.name = configured.orElse(port == USUAL_PORT ? NAME : NAME + "-" + port);
  }

  /** The secret that a request came with, if any. */
  Optional<Secret> secret(HttpServerRequest request) {
    return Optional.ofNullable(request.getCookie(name)).map(Cookie::getValue).map(Secret::new);
  }

  /** The cookie of a session that ends in {@code seconds} unless it is used. */
  NewCookie of(Secret secret, int seconds, HttpServerRequest request) {
    return cookie(secret.text(), seconds, request);
  }

  /** What takes the cookie away. */
  NewCookie none(HttpServerRequest request) {
    return cookie("", 0, request);
  }

  /** Adds {@code cookie} to the answer, unless the answer sets this cookie itself. */
  void addTo(RoutingContext context, NewCookie cookie) {
    HttpServerResponse response = context.response();
    context.addHeadersEndHandler(
        end -> {
          boolean isSet =
              response.headers().getAll(HEADER).stream().anyMatch(c -> c.startsWith(name + "="));
          if (!isSet) {
            response.headers().add(HEADER, text(cookie));
          }
        });
  }

  private static String text(NewCookie cookie) {
    return RuntimeDelegate.getInstance().createHeaderDelegate(NewCookie.class).toString(cookie);
  }

  private NewCookie cookie(String value, int seconds, HttpServerRequest request) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .maxAge(seconds)
        .httpOnly(true)
        .secure(secure || request.isSSL())
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }
}
