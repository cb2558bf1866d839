package io.whosaid.wording.internal.align;

import io.whosaid.wording.internal.index.QuoteWords;

/** The words of a fragment beside words of the source. */
public final class Alignment {
  private final int from;
  private final int[] matches;
  private final int[] partners;
  private final int cost;

  /**
   * Puts words side by side.
   *
   * @param from the first word of the fragment
   * @param matches for each of its words the word of the source that it equals, or -1
   * @param partners for each of its words the word of the source in whose place it stands, or -1;
   *     where it equals one, that one
   * @param cost how many words are replaced, dropped and added
   */
  Alignment(int from, int[] matches, int[] partners, int cost) {
    this.from = from;
    this.matches = matches;
    this.partners = partners;
    this.cost = cost;
  }

  public int from() {
    return from;
  }

  /** The word of the source that the fragment's word {@code i} equals, or -1. */
  public int match(int i) {
    return matches[i];
  }

  /** The word of the source in whose place the fragment's word {@code i} stands, or -1. */
  public int partner(int i) {
    return partners[i];
  }

  public int cost() {
    return cost;
  }

  /** A fragment that stands in the source at {@code place}, word for word. */
  public static Alignment exact(QuoteWords.Fragment fragment, int place) {
    int[] matches = new int[fragment.size()];
    for (int i = 0; i < matches.length; i++) {
      matches[i] = place + i;
    }
    return new Alignment(fragment.from(), matches, matches, 0);
  }

  public int size() {
    return matches.length;
  }

  /** The first word of the source that it stands beside, or -1. */
  public int first() {
    for (int partner : partners) {
      if (partner >= 0) {
        return partner;
      }
    }
    return -1;
  }

  /** The last word of the source that it stands beside, or -1. */
  public int last() {
    for (int i = partners.length - 1; i >= 0; i--) {
      if (partners[i] >= 0) {
        return partners[i];
      }
    }
    return -1;
  }

  public int matched() {
    int matched = 0;
    for (int match : matches) {
      matched += match >= 0 ? 1 : 0;
    }
    return matched;
  }

  /** The most words in a row that are the same in a row of the source. */
  int longestRun() {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < matches.length; i++) {
      boolean follows = i > 0 && run > 0 && matches[i] == matches[i - 1] + 1;
      run = matches[i] < 0 ? 0 : follows ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
