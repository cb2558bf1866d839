package io.whosaid.cli.rule;

/** The first words of a quotation, as messages show them. */
final class Excerpt {
  private static final int LENGTH = 60;
  private static final String MARKS = "\"“”‘’'«»„‹›";

  private Excerpt() {}

  /** The words in one line and one pair of quote marks, shortened at a space. */
  static String of(String words) {
    String line = words.replaceAll("\\s+", " ").trim();
    int begin = 0;
    int end = line.length();
    if (end > 1 && MARKS.indexOf(line.charAt(0)) >= 0) {
      begin++;
    }
    if (end - begin > 1 && MARKS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    String inside = line.substring(begin, end);
    if (inside.length() > LENGTH) {
      int space = inside.lastIndexOf(' ', LENGTH);
      int cut = space > LENGTH / 2 ? space : inside.offsetByCodePoints(0, LENGTH / 2);
      inside = inside.substring(0, cut) + "…";
    }
    return "“" + inside + "”";
  }
}
