package io.whosaid.wording.internal.index;

/** Where each word of a source stands. */
public final class Postings {
  private final int[] firsts;
  private final int[] places;

  Postings(Tokens tokens) {
    firsts = new int[tokens.vocabulary.size() + 1];
    for (int i = 0; i < tokens.size; i++) {
      firsts[tokens.ids[i] + 1]++;
    }
    for (int id = 1; id < firsts.length; id++) {
      firsts[id] += firsts[id - 1];
    }
    places = new int[tokens.size];
    int[] next = firsts.clone();
    for (int i = 0; i < tokens.size; i++) {
      places[next[tokens.ids[i]]++] = i;
    }
  }

  /** How often the word stands in the source; 0 for -1, a word that is not in it. */
  public int count(int id) {
    return id < 0 ? 0 : firsts[id + 1] - firsts[id];
  }

  /** Its {@code n}th place, ascending. */
  public int place(int id, int n) {
    return places[firsts[id] + n];
  }
}
