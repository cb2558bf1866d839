package io.whosaid.cli.extract;

import io.whosaid.attribution.Attribution;
import io.whosaid.attribution.Hop;
import io.whosaid.attribution.Speaker;
import java.util.Locale;
import java.util.stream.Collectors;

/** Attributions in words. */
final class Description {
  private Description() {}

  /** Who said it: {@code Robert Schiffman (person), analyst, Bloomberg Intelligence}. */
  static String of(Attribution attribution) {
    if (attribution instanceof Attribution.Named named) {
      Speaker speaker = named.speaker();
      return speaker.name()
          + " ("
          + word(speaker.kind())
          + ")"
          + speaker.role().map(role -> ", " + role).orElse("")
          + speaker.affiliation().map(affiliation -> ", " + affiliation).orElse("");
    }
    if (attribution instanceof Attribution.Unnamed unnamed) {
      return "unnamed (" + word(unnamed.grade()) + "): " + unnamed.description();
    }
    return "nobody";
  }

  /** What it came through, nearest first. */
  static String via(Attribution attribution) {
    return attribution.via().stream().map(Hop::name).collect(Collectors.joining(", via "));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
