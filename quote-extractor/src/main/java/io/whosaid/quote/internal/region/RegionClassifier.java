package io.whosaid.quote.internal.region;

import io.whosaid.quote.ClassifiedRegion;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.RegionKind;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.text.WordCount;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Says of each stretch of three words or more between quote marks what it is. */
public final class RegionClassifier {
  private static final int MIN_WORDS = 3;

  private final String text;
  private final ContentIndex contents;
  private final UnquotedReasons reasons;

  private RegionClassifier(Extraction extraction) {
    text = extraction.document().text();
    contents = new ContentIndex(extraction.quotations());
    reasons = new UnquotedReasons(extraction);
  }

  /** One for each region of at least three words, block quotes left out, in the text's order. */
  public static List<ClassifiedRegion> classify(Extraction extraction) {
    RegionClassifier classifier = new RegionClassifier(extraction);
    List<ClassifiedRegion> classified = new ArrayList<>();
    Deque<ClassifiedRegion> open = new ArrayDeque<>();
    for (QuotedRegion region : extraction.analysis().regions()) {
      while (!open.isEmpty() && open.peek().region().span().end() <= region.span().begin()) {
        open.pop();
      }
      if (region.style() != QuotedRegion.Style.BLOCK && classifier.isLong(region)) {
        boolean inside = !open.isEmpty() && open.peek().kind().isQuoted();
        ClassifiedRegion one =
            inside
                ? new ClassifiedRegion(region, RegionKind.INSIDE, Optional.empty())
                : classifier.outside(region);
        classified.add(one);
        open.push(one);
      }
    }
    return List.copyOf(classified);
  }

  private boolean isLong(QuotedRegion region) {
    int words = 0;
    for (Span part : region.parts()) {
      words += WordCount.of(text, part, MIN_WORDS - words);
      if (words >= MIN_WORDS) {
        return true;
      }
    }
    return false;
  }

  private ClassifiedRegion outside(QuotedRegion region) {
    Optional<Quotation> quotation = contents.holder(region);
    RegionKind kind = quotation.isPresent() ? RegionKind.QUOTATION : reasons.of(region);
    return new ClassifiedRegion(region, kind, quotation);
  }
}
