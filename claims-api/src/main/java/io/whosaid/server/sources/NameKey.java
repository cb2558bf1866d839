package io.whosaid.server.sources;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What makes two spellings one name: letters and digits, without case, accents and "the". */
final class NameKey {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameKey() {}

  /** The key of {@code name}, at most {@code longest} long and never empty. */
  static String of(String name, int longest) {
    String folded =
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    String key = OTHER.matcher(folded).replaceAll(" ").strip();
    String bare = key.startsWith("the ") ? key.substring(4) : key;
    if (bare.isEmpty()) {
      return "?";
    }
    return bare.length() <= longest ? bare : Texts.cut(bare, longest).strip();
  }
}
