package io.whosaid.server.accounts;

import io.vertx.core.http.HttpServerRequest;
import io.whosaid.server.http.Clients;
import io.whosaid.server.http.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Notes who came in, who could not, and who changed what someone may do, in the log category {@code
 * io.whosaid.security}: one line each, {@code event name="value" ...}, without any secret.
 */
@ApplicationScoped
public class SecurityLog {
  /** The category. */
  public static final String CATEGORY = "io.whosaid.security";

  private static final Logger LOG = Logger.getLogger(CATEGORY);
  private static final int LONGEST = 200;

  private final HttpServerRequest request;
  private final Clients clients;
  private final CurrentUser user;

  SecurityLog(HttpServerRequest request, Clients clients, CurrentUser user) {
    this.request = request;
    this.clients = clients;
    this.user = user;
  }

  /** Notes an event of someone who is not signed in yet; {@code pairs} are names and values. */
  void note(String event, Object... pairs) {
    LOG.info(line(event, pairs) + " address=" + quoted(clients.address(request)));
  }

  /** Notes what whoever is signed in did. */
  void noteByUser(String event, Object... pairs) {
    LOG.info(
        line(event, pairs)
            + " by="
            + quoted(user.name())
            + " address="
            + quoted(clients.address(request)));
  }

  private static String line(String event, Object... pairs) {
    StringBuilder line = new StringBuilder(event);
    for (int i = 0; i + 1 < pairs.length; i += 2) {
      line.append(' ').append(pairs[i]).append('=').append(quoted(pairs[i + 1]));
    }
    return line.toString();
  }

  /** In quotation marks, with those in it and what is no printable character escaped. */
  static String quoted(Object value) {
    String text = String.valueOf(value);
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length() && i < LONGEST; i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isLetterOrDigit(c) || (c >= ' ' && c <= '~')) {
        quoted.append(c);
      } else {
        quoted.append("\\u%04x".formatted((int) c));
      }
    }
    return quoted.append('"').toString();
  }
}
