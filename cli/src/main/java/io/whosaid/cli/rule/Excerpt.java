package io.whosaid.cli.rule;

/** The first words of a quotation, as messages show them. */
final class Excerpt {
  private static final int LENGTH = 60;
  private static final String MARKS = "\"“”‘’'«»„‹›";

  private Excerpt() {}

  /** The words in one line and quote marks of their own or one pair, shortened at a space. */
  static String of(String words) {
    String line = words.replaceAll("\\s+", " ").trim();
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
