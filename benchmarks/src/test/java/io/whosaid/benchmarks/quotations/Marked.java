package io.whosaid.benchmarks.quotations;

import io.whosaid.benchmarks.corpora.Annotation;
import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.quote.testing.MarkedText;
import java.util.List;

/** Articles and annotations written as marked text. */
public final class Marked {
  private Marked() {}

  public static Article article(String marked) {
    MarkedText text = MarkedText.parse(marked);
    return new Article("times_1", text.text(), annotations(text));
  }

  /** The annotations of {@code marked}, whose text must be that of {@code article}. */
  static List<Annotation> on(Article article, String marked) {
    MarkedText text = MarkedText.parse(marked);
    if (!text.text().equals(article.text())) {
      throw new IllegalArgumentException("not the article's text: " + text.text());
    }
    return annotations(text);
  }

  private static List<Annotation> annotations(MarkedText text) {
    return text.quotations().stream().map(Annotation::of).toList();
  }
}
