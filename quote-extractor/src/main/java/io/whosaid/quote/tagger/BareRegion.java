package io.whosaid.quote.tagger;

import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;

/**
 * A quoted region that no chosen proposal claims, and what stands round it.
 *
 * @param region the region
 * @param passages the document's passages
 * @param passage the number of the one that it begins in
 * @param from its first word there
 * @param to the word after its last one there
 * @param former the draft before it, or null
 * @param following the draft after it, or null
 */
record BareRegion(
    QuotedRegion region,
    PassageList passages,
    int passage,
    int from,
    int to,
    Draft former,
    Draft following) {

  Span span() {
    return region.span();
  }

  Passage here() {
    return passages.get(passage);
  }

  /** Whether it is all that its passage holds. */
  boolean isAlone() {
    Units u = here().units();
    for (int t = 0; t < u.size; t++) {
      if ((t < from || t >= to) && u.tag(t) != Tag.PUNCT) {
        return false;
      }
    }
    return true;
  }

  /** How many paragraphs lie between the former draft and this region, at most 3; 3 without one. */
  int paragraphsSinceFormer() {
    return former == null
        ? 3
        : Math.min(3, passages.paragraph(passage) - passages.paragraph(former.passage));
  }
}
