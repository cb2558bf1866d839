package io.whosaid.benchmarks.corpora;

import java.util.List;

/**
 * An annotated article.
 *
 * @param name its name in the corpus, which begins with its outlet's
 * @param text its text, untouched
 * @param gold its attributions, as a person marked them: offsets are UTF-16
 */
public record Article(String name, String text, List<Annotation> gold) {

  /** Copies the list. */
  public Article {
    gold = List.copyOf(gold);
  }

  /** The outlet that published it: what stands before the date in its name. */
  public String outlet() {
    return name.replaceFirst("_.*", "");
  }
}
