package io.whosaid.quote.internal.rules;

import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import java.util.List;

/** Tells direct, indirect and mixed content apart. */
public final class QuotationTypeClassifier {
  private QuotationTypeClassifier() {}

  /** The kind of {@code content}; {@code outermost} in order. */
  public static Quotation.Kind of(String text, List<QuotedRegion> outermost, List<Span> content) {
    int quoted = 0;
    int plain = 0;
    for (Span span : content) {
      int at = span.begin();
      for (int i = firstEndingAfter(outermost, span.begin());
          i < outermost.size() && outermost.get(i).span().begin() < span.end();
          i++) {
        Span region = outermost.get(i).span();
        plain += words(text, at, Math.max(at, region.begin()));
        quoted++;
        at = Math.max(at, region.end());
      }
      plain += words(text, at, span.end());
    }
    if (quoted == 0) {
      return Quotation.Kind.INDIRECT;
    }
    return plain == 0 ? Quotation.Kind.DIRECT : Quotation.Kind.MIXED;
  }

  private static int words(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return 1;
      }
    }
    return 0;
  }

  private static int firstEndingAfter(List<QuotedRegion> regions, int offset) {
    int low = 0;
    int high = regions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (regions.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
