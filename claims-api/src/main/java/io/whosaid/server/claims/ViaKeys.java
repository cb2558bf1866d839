package io.whosaid.server.claims;

import io.whosaid.attribution.Hop;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the steps of a chain are looked up by. */
final class ViaKeys {
  private static final int LONGEST = 200;

  private ViaKeys() {}

  /** The keys of the names of all hops, and of their outlets' usual names. */
  static List<String> of(List<Hop> via) {
    return via.stream()
        .flatMap(
            hop -> Stream.concat(Stream.of(hop.name()), hop.outlet().map(o -> o.name()).stream()))
        .map(ViaKeys::key)
        .distinct()
        .toList();
  }

  static String key(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    if (key.length() <= LONGEST) {
      return key;
    }
    return key.substring(
        0, Character.isHighSurrogate(key.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
  }
}
