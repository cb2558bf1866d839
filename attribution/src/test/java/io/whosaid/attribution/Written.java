package io.whosaid.attribution;

import java.util.Locale;

/** An attribution as one line of words, for tests. */
final class Written {
  private Written() {}

  static String of(Attribution attribution, String text) {
    StringBuilder line = new StringBuilder(source(attribution));
    for (Hop hop : attribution.via()) {
      line.append("; via \"").append(hop.span().of(text)).append("\" (").append(hop.name());
      line.append(hop.outlet().isPresent() ? ", outlet)" : ")");
    }
    return escape(line.append("; because ").append(attribution.why()).toString());
  }

  /** Writes line breaks as {@code ¶} and lone surrogates as the marked text does. */
  private static String escape(String line) {
    StringBuilder out = new StringBuilder();
    line.codePoints()
        .forEach(
            c -> {
              if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.append(String.format("\\u%04x", c));
              } else {
                out.appendCodePoint(c == '\n' ? '¶' : c);
              }
            });
    return out.toString();
  }

  private static String source(Attribution attribution) {
    if (attribution instanceof Attribution.Named named) {
      Speaker speaker = named.speaker();
      return lower(speaker.kind())
          + " "
          + speaker.name()
          + speaker.role().map(role -> "; role " + role).orElse("")
          + speaker.affiliation().map(body -> "; at " + body).orElse("");
    }
    if (attribution instanceof Attribution.Unnamed unnamed) {
      return "unnamed " + lower(unnamed.grade()) + " \"" + unnamed.description() + "\"";
    }
    return "unattributed";
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
