package io.whosaid.server.http;

import java.util.Locale;
import java.util.regex.Pattern;

/** The names under which a browser reaches its own machine and no other. */
final class Loopback {
  private static final Pattern ADDRESS = Pattern.compile("127(\\.\\d{1,3}){3}");

  private Loopback() {}

  static boolean isName(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.equals("[::1]")
        || name.equals("::1")
        || ADDRESS.matcher(name).matches();
  }
}
