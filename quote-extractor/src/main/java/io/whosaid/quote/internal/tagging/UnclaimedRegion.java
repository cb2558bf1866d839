package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.Tag;
import io.whosaid.quote.internal.passage.TokenColumns;

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
public record UnclaimedRegion(
    QuotedRegion region,
    TaggedPassages passages,
    int passage,
    int from,
    int to,
    CandidateQuotation former,
    CandidateQuotation following) {

  private static final int MIN_COUNT = 5;
  private static final int MIN_LONG = 12;

  public Span span() {
    return region.span();
  }

  TaggedPassage here() {
    return passages.get(passage);
  }

  /** Whether it is all that its passage holds. */
  boolean isAlone() {
    TokenColumns u = here().units();
    for (int t = 0; t < u.size; t++) {
      if ((t < from || t >= to) && u.tag(t) != Tag.PUNCT) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether it is one or more sentences of its own, with the shape of something said rather than
   * named: what an editor would call a floating quotation.
   */
  public boolean isSentence() {
    TokenColumns u = here().units();
    boolean begins = from == 0 || u.isSentenceEnd(from - 1) || u.tag(from - 1) == Tag.QUOTE;
    boolean ends = to == u.size || u.shape(to) >= 2 || u.tag(to) == Tag.QUOTE;
    boolean goesOn = region.parts().size() > 1;
    boolean stops = u.isStop(to - 2) || (goesOn && u.isStop(to - 1));
    if (!begins || !ends || to - from < MIN_COUNT || !stops) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    boolean verb = false;
    for (int t = from; t < to; t++) {
      words += u.shape(t) != 0 ? 1 : 0;
      capitals += u.shape(t) >= 2 && u.shape(t) <= 4 ? 1 : 0;
      verb |= u.tag(t) == Tag.VERB || u.tag(t) == Tag.AUX;
    }
    return verb && u.shape(from + 1) >= 2 && capitals * 3 < words * 2;
  }

  /** Whether it has a verb and more words than anybody puts in quote marks only to keep away. */
  public boolean isLong() {
    TokenColumns u = here().units();
    int words = 0;
    boolean verb = false;
    for (int t = from; t < to; t++) {
      words += u.shape(t) != 0 ? 1 : 0;
      verb |= u.tag(t) == Tag.VERB || u.tag(t) == Tag.AUX;
    }
    return verb && words >= MIN_LONG;
  }

  /** How many paragraphs lie between the former draft and this region, at most 3; 3 without one. */
  int paragraphsSinceFormer() {
    return former == null
        ? 3
        : Math.min(3, passages.paragraph(passage) - passages.paragraph(former.passage));
  }
}
