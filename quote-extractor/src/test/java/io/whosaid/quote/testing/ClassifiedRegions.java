package io.whosaid.quote.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.ClassifiedRegion;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.RegionKind;
import io.whosaid.quote.Span;
import java.util.BitSet;
import java.util.List;

/** Checks that nothing between quote marks is lost: each region has one kind, and it is true. */
final class ClassifiedRegions {
  private static final int MIN_WORDS = 3;

  private ClassifiedRegions() {}

  static void check(Extraction extraction) {
    String text = extraction.document().text();
    List<ClassifiedRegion> classified = extraction.classifiedRegions();
    assertEquals(
        extraction.analysis().regions().stream()
            .filter(region -> region.style() != QuotedRegion.Style.BLOCK)
            .filter(region -> words(text, region.parts()) >= MIN_WORDS)
            .toList(),
        classified.stream().map(ClassifiedRegion::region).toList(),
        "not each region between quote marks has exactly one kind");
    BitSet content = new BitSet(text.length());
    for (Quotation quotation : extraction.quotations()) {
      quotation.content().forEach(span -> content.set(span.begin(), span.end()));
    }
    int quotedUntil = 0;
    for (ClassifiedRegion one : classified) {
      Span whole = one.region().span();
      check(one, content, whole.begin() < quotedUntil);
      quotedUntil = one.kind().isQuoted() ? Math.max(quotedUntil, whole.end()) : quotedUntil;
    }
  }

  private static void check(ClassifiedRegion one, BitSet content, boolean inside) {
    assertEquals(inside, one.kind() == RegionKind.INSIDE, () -> "inside a quotation: " + one);
    if (!inside) {
      int covered = 0;
      int length = 0;
      for (Span part : one.region().parts()) {
        covered += content.get(part.begin(), part.end()).cardinality();
        length += part.length();
      }
      boolean held = covered * 2 > length;
      assertEquals(held, one.kind() == RegionKind.QUOTATION, () -> "is content: " + one);
    }
    one.quotation()
        .ifPresent(
            quotation ->
                assertTrue(
                    one.region().parts().stream()
                        .anyMatch(part -> quotation.content().stream().anyMatch(part::overlaps)),
                    () -> "another region's quotation: " + one));
  }

  private static int words(String text, List<Span> parts) {
    int words = 0;
    for (Span part : parts) {
      for (String word : part.of(text).split("[\\s\\p{Z}\\uFEFF\\u0085]+", -1)) {
        words += word.chars().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
      }
    }
    return words;
  }
}
