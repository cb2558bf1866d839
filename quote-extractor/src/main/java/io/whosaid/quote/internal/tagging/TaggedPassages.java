package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.Span;
import java.util.List;

/** The passages of a document, and the paragraph that each stands in. */
public final class TaggedPassages {
  private final String text;
  private final List<TaggedPassage> passages;
  private final int[] paragraph;

  public TaggedPassages(Analysis analysis, List<TaggedPassage> passages) {
    this.text = analysis.document().text();
    this.passages = passages;
    paragraph = new int[passages.size()];
    List<Span> paragraphs = analysis.paragraphs();
    int at = 0;
    for (int p = 0; p < paragraph.length; p++) {
      int begin = passages.get(p).units().begin[0];
      while (at + 1 < paragraphs.size() && paragraphs.get(at).end() <= begin) {
        at++;
      }
      paragraph[p] = at;
    }
  }

  /** The document's text. */
  public String text() {
    return text;
  }

  public int size() {
    return passages.size();
  }

  public TaggedPassage get(int number) {
    return passages.get(number);
  }

  int paragraph(int passage) {
    return paragraph[passage];
  }

  /** The number of the passage that {@code offset} stands in, or of the last one before it. */
  public int at(int offset) {
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passages.get(middle).units().begin[0] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }
}
