package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.internal.passage.QuoteStates;
import io.whosaid.quote.internal.passage.Tag;
import io.whosaid.quote.internal.passage.TokenColumns;
import io.whosaid.quote.internal.passage.TokenContext;
import io.whosaid.quote.internal.passage.WordHashes;

/** A cue and what its sentence looks like from there. */
public final class CueContext {
  private static final int TO = WordHashes.of("to");
  private static final int BY = WordHashes.of("by");
  private static final int ACCORDING = WordHashes.of("according");
  private static final int COLON = WordHashes.of(":");

  final TokenContext s;

  /** The cue's words: from, and before to. */
  final int from;

  final int to;

  /** The lemma of the cue's most telling word. */
  final int lemma;

  /** All of the cue's lemmas. */
  final int words;

  /** What the cue is made of: verb, noun, "according to", infinitive, participle... */
  final int shape;

  /** What kind of word follows the cue. */
  final int next;

  /** Where the quoted regions and the cue stand in the sentence. */
  final int layout;

  /** What the lexicon of cues knows of the most telling word. */
  final int sense;

  /** The most telling word. */
  final int head;

  public CueContext(TokenContext s, int from, int to) {
    this.s = s;
    this.from = from;
    this.to = to;
    TokenColumns u = s.units;
    int best = to - 1;
    int all = 0;
    for (int i = from; i < to; i++) {
      all = all * 31 + u.lemma(i);
      boolean better =
          s.prior(i) > s.prior(best) || (s.prior(i) == s.prior(best) && isWord(best, i));
      best = better ? i : best;
    }
    head = best;
    lemma = u.lemma(best);
    words = all;
    next = s.next(to - 1);
    sense = u.sense(best) * 4 + s.fit(best);
    shape = shape(u);
    layout = layout(u);
  }

  private boolean isWord(int best, int i) {
    return s.units.tag(best) != Tag.VERB && s.units.tag(i) == Tag.VERB;
  }

  private int shape(TokenColumns u) {
    if (u.word(from) == ACCORDING) {
      return 1;
    }
    if (u.word(to - 1) == COLON) {
      return 2;
    }
    int kind = u.tag(head);
    int infinitive = u.word(from) == TO || u.word(from - 1) == TO ? 1 : 0;
    int by = u.word(to - 1) == BY || u.word(to) == BY ? 1 : 0;
    int before = u.tag(from - 1) == Tag.COMMA ? 1 : u.tag(from - 1) == Tag.EDGE ? 2 : 0;
    int auxiliary = u.tag(from) == Tag.AUX ? 1 : 0;
    int ending = u.word(head) == u.lemma(head) ? 0 : u.ending(head) & 0xFF;
    return 3 + ((((kind * 2 + infinitive) * 2 + by) * 3 + before) * 2 + auxiliary) * 256 + ending;
  }

  private int layout(TokenColumns u) {
    int left = Math.min(2, s.quoted(0, from) == 0 ? 0 : s.quoted(0, from) < 4 ? 1 : 2);
    int right = s.quoted(to, u.size) == 0 ? 0 : s.quoted(to, u.size) < 4 ? 1 : 2;
    int verbsLeft = Math.min(1, s.verbs(0, from));
    int verbsRight = Math.min(1, s.verbs(to, u.size));
    int last = u.size - to <= 1 ? 0 : u.size - to <= 3 ? 1 : 2;
    int first = from == 0 ? 0 : from <= 2 ? 1 : 2;
    int begins = u.quotes.state(0) != QuoteStates.OUTSIDE ? 1 : 0;
    int inside = u.quotes.state(from) != QuoteStates.OUTSIDE ? 1 : 0;
    return ((((((left * 3 + right) * 2 + verbsLeft) * 2 + verbsRight) * 3 + last) * 3 + first) * 2
                + begins)
            * 2
        + inside;
  }

  /** The highest level of a cue among the words between. */
  int peak(int left, int right) {
    int peak = 0;
    for (int i = left; i < right && i < left + 40; i++) {
      peak = Math.max(peak, s.prior(i));
    }
    return peak;
  }

  /** The tags of the words between, one number. */
  int path(int left, int right) {
    int path = 1;
    for (int i = left; i < right; i++) {
      path = path * 31 + s.units.tag(i);
    }
    return path;
  }
}
