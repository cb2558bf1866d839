package io.whosaid.cli.rule;

import java.util.regex.Pattern;

/** The first words of a quotation, as messages show them. */
final class Excerpt {
  private static final int LENGTH = 60;
  private static final String MARKS = "\"“”‘’'«»„‹›";
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[%1$s] … [%1$s]".formatted(MARKS));

  private Excerpt() {}

  /**
   * The words in one line and quote marks of their own or one pair, shortened at a space; the parts
   * of an interrupted quotation in one pair.
   */
  static String of(String words) {
    String line = BETWEEN_PARTS.matcher(words.replaceAll("\\s+", " ").trim()).replaceAll(" … ");
    boolean begins = MARKS.indexOf(line.charAt(0)) >= 0;
    boolean ends = line.length() > 1 && MARKS.indexOf(line.charAt(line.length() - 1)) >= 0;
    if (begins != ends) {
      return shortened(line);
    }
    return "“" + shortened(begins ? line.substring(1, line.length() - 1) : line) + "”";
  }

  private static String shortened(String words) {
    if (words.length() <= LENGTH) {
      return words;
    }
    int space = words.lastIndexOf(' ', LENGTH);
    int cut = space > LENGTH / 2 ? space : words.offsetByCodePoints(0, LENGTH / 2);
    return words.substring(0, cut) + "…";
  }
}
