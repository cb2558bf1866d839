package io.whosaid.benchmarks.corpora;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every so-manieth article of a corpus, in the order of their names, so that each outlet gives its
 * share and an article is never cut: {@code 1/5} is the first, the sixth, the eleventh, ...
 *
 * @param part which of the parts, from 1 to {@code parts}
 * @param parts into how many parts the corpus is dealt
 */
public record Fold(int part, int parts) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  /** Checks the numbers. */
  public Fold {
    if (part < 1 || part > parts) {
      throw new IllegalArgumentException(
          "no fold " + part + "/" + parts + "; write the part and the number of parts, as in 1/5");
    }
  }

  /** Reads {@code 1/5}; throws IllegalArgumentException for anything else. */
  public static Fold parse(String written) {
    Matcher fold = WRITTEN.matcher(written);
    if (!fold.matches()) {
      throw new IllegalArgumentException(
          "'" + written + "' is no fold; write the part and the number of parts, as in 1/5");
    }
    return new Fold(Integer.parseInt(fold.group(1)), Integer.parseInt(fold.group(2)));
  }

  /** The articles of this part; {@code articles} are ordered by name. */
  public List<Article> in(List<Article> articles) {
    return dealt(articles, true);
  }

  /** The articles of all other parts. */
  public List<Article> notIn(List<Article> articles) {
    return dealt(articles, false);
  }

  private List<Article> dealt(List<Article> articles, boolean mine) {
    List<Article> kept = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if ((i % parts == part - 1) == mine) {
        kept.add(articles.get(i));
      }
    }
    return kept;
  }

  @Override
  public String toString() {
    return part + "/" + parts;
  }
}
