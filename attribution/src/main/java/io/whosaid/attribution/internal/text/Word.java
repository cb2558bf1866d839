package io.whosaid.attribution.internal.text;

import io.whosaid.quote.Span;
import java.util.Locale;
import java.util.Set;

/**
 * A token as this package looks at it.
 *
 * @param span where it stands, a possessive ending included
 * @param text its characters with straight apostrophes: "China's"
 * @param core the same without a possessive ending: "China"
 * @param lower the core in lower case
 * @param tag its part of speech (Universal Dependencies), that of its first part when it is several
 * @param capitalised whether it is written like a name: "Xi", "eBay", "al-Assad", not "China-based"
 *     or "anti-Trump",
 * @param sentence the number of its sentence
 * @param first whether it is the first word of its sentence, or of a quoted region
 * @param region the number of the innermost quoted region that it stands in, -1 outside
 */
public record Word(
    Span span,
    String text,
    String core,
    String lower,
    String tag,
    boolean capitalised,
    int sentence,
    boolean first,
    int region) {

  /** Of a name such as "al-Assad", and not "anti-Trump". */
  private static final int MAX_PARTICLE_LENGTH = 3;

  private static final Set<String> PREFIXES =
      Set.of("co", "ex", "mid", "neo", "non", "pre", "pro", "re", "sub", "un");

  static Word of(Span span, String raw, String tag, int sentence, boolean first, int region) {
    String text = withStraightApostrophes(raw);
    String core = withoutPossessive(text, tag);
    String lower = core.toLowerCase(Locale.ROOT);
    int plus = tag.indexOf('+');
    String read = plus < 0 ? tag : tag.substring(0, plus);
    boolean mistaken =
        read.equals("PUNCT") && !text.isEmpty() && Character.isLetter(text.codePointAt(0));
    String main = mistaken ? "NOUN" : read;
    boolean capital = isCapitalised(core);
    return new Word(span, text, core, lower, main, capital, sentence, first, region);
  }

  private static String withStraightApostrophes(String raw) {
    return raw.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
  }

  private static String withoutPossessive(String text, String tag) {
    int length = text.length();
    if (length > 2 && (text.endsWith("'s") || text.endsWith("'S"))) {
      return text.substring(0, length - 2);
    }
    boolean named = Character.isUpperCase(text.codePointAt(0)) && text.endsWith("s'");
    boolean plural = length > 2 && text.endsWith("'") && (named || tag.contains("PART"));
    return plural ? text.substring(0, length - 1) : text;
  }

  public boolean possessive() {
    return core.length() < text.length();
  }

  /** Whether its part of speech is one of {@code tags}. */
  public boolean is(String... tags) {
    for (String candidate : tags) {
      if (tag.equals(candidate)) {
        return true;
      }
    }
    return false;
  }

  public boolean isWord() {
    return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
  }

  private static boolean isCapitalised(String core) {
    if (core.isEmpty()) {
      return false;
    }
    int hyphen = core.lastIndexOf('-');
    if (hyphen > 0 && hyphen + 1 < core.length()) {
      String part = core.substring(0, core.indexOf('-'));
      boolean particle = part.length() <= MAX_PARTICLE_LENGTH && !PREFIXES.contains(part);
      boolean begins = upper(core.codePointAt(0)) || particle;
      return begins && upper(core.codePointAt(hyphen + 1));
    }
    int first = core.codePointAt(0);
    return upper(first) || (Character.isLetter(first) && camel(core));
  }

  private static boolean upper(int c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c) || isCaseless(c);
  }

  /** Whether {@code c} is a letter of a script without case, such as Chinese or Arabic. */
  private static boolean isCaseless(int c) {
    return Character.isLetter(c)
        && Character.toLowerCase(c) == Character.toUpperCase(c)
        && !Character.isLowerCase(c);
  }

  private static boolean camel(String core) {
    return core.length() > 2
        && (Character.isUpperCase(core.charAt(1)) || Character.isUpperCase(core.charAt(2)));
  }

  /** Whether it has no lower-case letter, and two capitals at least: "WHO", "U.S.". */
  public boolean allCapitals() {
    int capitals = 0;
    for (int i = 0; i < core.length(); i++) {
      char c = core.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 1;
  }

  /** Whether it is an initial or several: "J.", "J.K.". */
  public boolean initials() {
    int length = core.length();
    if (length > 8) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = core.charAt(i);
      if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return length > 0 && (length == 1 || core.charAt(length - 1) == '.');
  }
}
