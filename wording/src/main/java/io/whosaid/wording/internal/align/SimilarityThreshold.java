package io.whosaid.wording.internal.align;

import io.whosaid.wording.internal.index.IndexedSource;
import io.whosaid.wording.internal.index.Postings;
import io.whosaid.wording.internal.index.Tokens;

/** Whether a passage is so much like a quotation that the quotation was made from it. */
public final class SimilarityThreshold {
  private final Tokens tokens;
  private final Postings postings;
  private final int[] ids;

  public SimilarityThreshold(IndexedSource source, int[] ids) {
    this.tokens = source.tokens();
    this.postings = source.postings();
    this.ids = ids;
  }

  /** Three words in a row, and more than half of the words or of what they tell. */
  public boolean isEnough(Alignment alignment) {
    int size = alignment.size();
    int matched = alignment.matched();
    int run = alignment.longestRun();
    if (matched < 3 || run < Math.min(3, size / 2)) {
      return false;
    }
    double share = (double) matched / size;
    double told = told(alignment);
    return share >= 0.6 ? told >= 0.35 || run >= 5 : share >= 0.45 && told >= 0.5;
  }

  /** The share of the quote's information that the matched words carry: rare words tell more. */
  private double told(Alignment alignment) {
    double all = 0;
    double matched = 0;
    for (int i = 0; i < alignment.size(); i++) {
      int count = postings.count(ids[alignment.from() + i]);
      double weight = Math.log((tokens.size + 2.0) / (count + 1.0)) + 0.1;
      all += weight;
      matched += alignment.match(i) >= 0 ? weight : 0;
    }
    return matched / all;
  }
}
