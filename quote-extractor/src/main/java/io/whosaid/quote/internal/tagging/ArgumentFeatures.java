package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.internal.crf.Features;
import io.whosaid.quote.internal.passage.TokenColumns;
import io.whosaid.quote.internal.passage.TokenContext;

/**
 * The features by which a word is found to be part of the source or the content of a cue. Those of
 * {@link #collect(Features, TokenContext, int)} are the same for all cues of a sentence and are
 * summed once; those that look at the cue are few.
 */
public final class ArgumentFeatures {
  private ArgumentFeatures() {}

  /** What does not depend on the cue. */
  public static void collect(Features out, TokenContext s, int t) {
    TokenColumns u = s.units;
    out.clear();
    int tag = u.tag(t);
    int before = u.tag(t - 1);
    int after = u.tag(t + 1);
    out.add(101, u.word(t));
    out.add(102, u.word(t - 1));
    out.add(103, u.word(t + 1));
    out.add(104, u.word(t - 2));
    out.add(105, u.word(t + 2));
    out.add(106, u.word(t - 1), u.word(t));
    out.add(107, u.word(t), u.word(t + 1));
    out.add(108, u.word(t - 2), u.word(t - 1));
    out.add(109, tag);
    out.add(110, before, tag);
    out.add(111, tag, after);
    out.add(112, u.tag(t - 2), before, tag);
    out.add(113, before, tag, after);
    out.add(114, tag, after, u.tag(t + 2));
    out.add(115, before, tag, after, u.tag(t + 2));
    out.add(116, u.tag(t - 3), u.tag(t - 2), before, tag);
    out.add(117, u.word(t), before);
    out.add(118, u.word(t), after);
    out.add(119, u.word(t - 1), tag);
    out.add(120, u.word(t - 1), tag, after);
    out.add(121, u.word(t), after, u.tag(t + 2));
    out.add(122, u.word(t - 1), u.word(t), after);
    out.add(123, u.shape(t), u.shape(t - 1), u.shape(t + 1));
    out.add(124, u.ending(t));
    int q = (u.quotes.state(t - 1) * 4 + u.quotes.state(t)) * 4 + u.quotes.state(t + 1);
    out.add(125, q);
    out.add(126, q, tag, before);
    out.add(127, q, u.word(t - 1));
    out.add(128, CueFeatures.bin(t), CueFeatures.bin(u.size - 1 - t));
    out.add(129, s.prior(t), tag);
    out.add(130, s.prior(t - 1), before, tag);
    out.add(131, s.prior(t + 1), tag);
    out.add(132, s.inParentheses(t) ? 1 : 0, tag);
    out.add(133, s.next(t), u.word(t));
    out.add(134, s.kind(t), s.next(t), before);
    if (t == 0) {
      out.add(135, u.quotes.beginsInside ? 1 : 0, u.quotes.endsInside ? 1 : 0);
    }
    if (t == u.size - 1) {
      out.add(136, u.quotes.beginsInside ? 1 : 0, u.quotes.endsInside ? 1 : 0, tag);
    }
  }

  /** What depends on the cue, the words from {@code from} to before {@code to}. */
  public static void collect(Features out, CueContext c, int t) {
    TokenContext s = c.s;
    TokenColumns u = s.units;
    out.clear();
    int side = t < c.from ? 0 : t >= c.to ? 1 : 2;
    int gap = side == 0 ? c.from - t : side == 1 ? t - c.to + 1 : 0;
    int bin = CueFeatures.bin(gap) + 16 * side;
    int left = side == 0 ? t + 1 : Math.min(c.to, t);
    int right = side == 0 ? c.from : t;
    int commas = Math.min(3, s.commas(left, right));
    int verbs = Math.min(3, s.verbs(left, right));
    int quoted = Math.min(2, s.quoted(left, right));
    int tag = u.tag(t);
    int before = u.tag(t - 1);
    int after = u.tag(t + 1);
    int q = (u.quotes.state(t - 1) * 4 + u.quotes.state(t)) * 4 + u.quotes.state(t + 1);
    out.add(201, bin);
    out.add(202, bin, tag);
    out.add(203, side, u.word(t));
    out.add(204, side, u.word(t - 1));
    out.add(205, side, u.word(t + 1));
    out.add(206, side, before, tag);
    out.add(207, side, tag, after);
    out.add(208, side, before, tag, after);
    out.add(209, side, u.word(t - 1), u.word(t));
    out.add(210, side, q);
    out.add(211, side, q, commas);
    out.add(212, side, commas, verbs, quoted);
    out.add(213, side * 4 + commas, verbs, tag, before);
    out.add(214, bin, c.shape);
    out.add(215, side, c.lemma);
    out.add(216, bin, c.lemma);
    out.add(217, side, c.lemma, tag, before);
    out.add(218, side, c.lemma, u.word(t));
    out.add(219, side, c.shape, tag, before);
    out.add(220, side, c.shape, q);
    out.add(221, side, c.next, q);
    out.add(222, side, c.next, tag, before);
    out.add(223, side, c.layout, q);
    out.add(224, side, c.layout, tag, before);
    out.add(225, side, c.layout, c.lemma);
    out.add(226, side, c.words);
    out.add(227, side, u.word(t), commas, verbs);
    out.add(228, side, u.word(t - 1), commas, verbs);
    out.add(229, bin, u.word(t));
    out.add(230, bin, u.word(t - 1));
    out.add(231, side, c.layout, commas * 4 + verbs, tag);
    out.add(232, side, s.prior(t), s.prior(t - 1), tag);
    int peak = side == 2 ? 0 : c.peak(left, right);
    out.add(233, side, peak, tag, before);
    out.add(234, side, peak, commas, q);
    if (gap <= 6 && side != 2) {
      out.add(235, side, c.path(left, right), tag);
      out.add(236, side, c.path(left, right), c.lemma);
      out.add(237, side, c.path(left, right), c.shape);
    }
    if (side == 0 && t == s.headBefore(c.from)) {
      out.add(238, tag, u.lemma(t));
    }
    if (side == 1 && t == s.headAfter(c.to - 1)) {
      out.add(239, tag, u.lemma(t), c.next);
    }
    out.add(241, side, c.sense, tag, before);
    out.add(242, bin, c.sense, c.next);
    out.add(243, side, c.sense, q);
    if (t == 0) {
      out.add(240, c.layout, c.shape, side);
    }
  }

  /** What tells whether a cue goes without a source or without content. */
  public static void collectEnd(Features out, CueContext c) {
    out.clear();
    int from = c.from;
    TokenColumns u = c.s.units;
    out.add(301, 0);
    out.add(302, c.lemma);
    out.add(303, c.shape);
    out.add(304, c.layout);
    out.add(305, c.words);
    out.add(306, c.next);
    out.add(307, c.lemma, c.next);
    out.add(308, c.lemma, u.tag(from - 1));
    out.add(309, c.shape, u.tag(from - 1));
    out.add(310, u.tag(from - 2), u.tag(from - 1), c.next);
    out.add(312, c.sense, c.next);
    out.add(313, c.sense, c.layout);
    out.add(311, u.tag(u.size - 1), c.layout);
  }
}
