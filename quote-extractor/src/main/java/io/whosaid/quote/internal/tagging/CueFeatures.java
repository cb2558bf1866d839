package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.internal.crf.Features;
import io.whosaid.quote.internal.passage.TokenColumns;
import io.whosaid.quote.internal.passage.TokenContext;

/** The features by which a word is found to be part of a cue. */
public final class CueFeatures {
  private CueFeatures() {}

  public static void collect(Features out, TokenContext s, int t) {
    TokenColumns u = s.units;
    out.clear();
    words(out, u, t);
    tags(out, u, t);
    int lemma = u.lemma(t);
    int quote = u.quotes.state(t);
    int quotes = (u.quotes.state(t - 1) * 4 + quote) * 4 + u.quotes.state(t + 1);
    out.add(50, quotes);
    out.add(51, lemma, quote == 0 ? 0 : 1);
    out.add(52, u.tag(t), quotes);
    heads(out, s, t);
    lexicon(out, s, t, quote == 0 ? 0 : 1);
    priors(out, s, t, quote);
    out.add(80, bin(t), bin(u.size - 1 - t));
    out.add(81, u.tag(t), s.inParentheses(t) ? 1 : 0, s.hasQuotes ? 1 : 0);
    out.add(82, lemma, s.hasQuotes ? 1 : 0, quote == 0 ? 0 : 1);
    out.add(83, u.tag(t), s.firstVerb == t ? 1 : s.firstVerb < t ? 2 : 0);
    out.add(84, bin(u.size), u.tag(t));
  }

  private static void words(Features out, TokenColumns u, int t) {
    int lemma = u.lemma(t);
    out.add(1, u.word(t));
    out.add(2, u.word(t - 1));
    out.add(3, u.word(t + 1));
    out.add(4, u.word(t - 2));
    out.add(5, u.word(t + 2));
    out.add(6, lemma);
    out.add(7, u.lemma(t - 1));
    out.add(8, u.lemma(t + 1));
    out.add(9, u.lemma(t - 1), lemma);
    out.add(10, lemma, u.lemma(t + 1));
    out.add(11, u.lemma(t + 1), u.lemma(t + 2));
    out.add(12, u.lemma(t - 2), u.lemma(t - 1));
    out.add(13, u.lemma(t - 2), u.lemma(t - 1), lemma);
    out.add(14, lemma, u.lemma(t + 1), u.lemma(t + 2));
    out.add(15, u.lemma(t - 1), lemma, u.lemma(t + 1));
    out.add(16, u.ending(t));
    out.add(17, u.shape(t));
    out.add(18, u.shape(t - 1), u.shape(t), u.shape(t + 1));
    out.add(19, u.ending(t), u.tag(t));
    out.add(20, lemma, u.shape(t));
  }

  private static void tags(Features out, TokenColumns u, int t) {
    int tag = u.tag(t);
    int lemma = u.lemma(t);
    int before = u.tag(t - 1);
    int after = u.tag(t + 1);
    out.add(30, tag);
    out.add(31, before);
    out.add(32, after);
    out.add(33, before, tag);
    out.add(34, tag, after);
    out.add(35, u.tag(t - 2), before, tag);
    out.add(36, before, tag, after);
    out.add(37, tag, after, u.tag(t + 2));
    out.add(38, u.tag(t - 2), before);
    out.add(39, after, u.tag(t + 2));
    out.add(40, lemma, tag);
    out.add(41, lemma, before);
    out.add(42, lemma, after);
    out.add(43, lemma, before, after);
    out.add(44, lemma, after, u.tag(t + 2));
    out.add(45, lemma, u.tag(t - 2), before);
    out.add(46, u.tag(t + 1), u.tag(t + 2), u.tag(t + 3));
    out.add(47, u.word(t - 1), tag);
    out.add(48, tag, u.word(t + 1));
  }

  private static void heads(Features out, TokenContext s, int t) {
    TokenColumns u = s.units;
    int lemma = u.lemma(t);
    int tag = u.tag(t);
    int before = s.headBefore(t);
    int after = s.headAfter(t);
    int beforeTag = before < 0 ? 0 : u.tag(before);
    int afterTag = after < 0 ? 0 : u.tag(after);
    out.add(60, s.next(t), tag);
    out.add(61, lemma, s.next(t));
    out.add(62, lemma, s.next(t), beforeTag);
    out.add(63, lemma, beforeTag, afterTag);
    if (before >= 0) {
      out.add(64, u.lemma(before), tag);
      out.add(65, u.lemma(before), lemma);
      out.add(66, beforeTag, u.shape(before), tag, Math.min(4, t - before));
    }
    if (after >= 0) {
      out.add(67, u.lemma(after), tag);
      out.add(68, u.lemma(after), lemma);
      out.add(69, afterTag, u.shape(after), tag);
    }
  }

  private static void lexicon(Features out, TokenContext s, int t, int quote) {
    TokenColumns u = s.units;
    int sense = u.sense(t);
    out.add(90, u.sense(t + 1), u.tag(t));
    out.add(91, u.sense(t - 1), u.tag(t));
    if (sense > 0) {
      int before = s.headBefore(t);
      int subject = before < 0 ? 0 : u.tag(before);
      out.add(92, sense, u.tag(t));
      out.add(93, sense, s.next(t), u.tag(t));
      out.add(94, s.fit(t), u.tag(t), subject);
      out.add(95, sense, subject, s.next(t), quote);
      out.add(96, sense, u.tag(t - 1), u.tag(t + 1));
      out.add(97, s.fit(t), s.prior(t), u.ending(t));
    }
  }

  private static void priors(Features out, TokenContext s, int t, int quote) {
    TokenColumns u = s.units;
    int prior = s.prior(t);
    int q = quote == 0 ? 0 : 1;
    out.add(70, prior);
    out.add(71, prior, s.next(t), q);
    out.add(72, s.prior(t - 1), prior, s.prior(t + 1));
    out.add(73, prior, u.tag(t), u.tag(t - 1), u.tag(t + 1));
    out.add(74, s.prior(t + 1), u.tag(t));
    out.add(75, s.prior(t - 1), u.tag(t));
    int rank = t == s.bestAt ? 2 : prior >= s.bestPrior ? 1 : 0;
    out.add(76, rank, s.bestPrior, prior);
    if (s.bestAt >= 0) {
      out.add(77, u.lemma(s.bestAt), u.lemma(t), rank);
      out.add(78, distance(t - s.bestAt), s.bestPrior, u.tag(t));
    }
    int before = s.headBefore(t);
    out.add(79, prior, before < 0 ? 0 : u.tag(before), s.next(t));
  }

  static int bin(int n) {
    return n < 5 ? n : n < 8 ? 5 : n < 12 ? 6 : n < 20 ? 7 : n < 35 ? 8 : 9;
  }

  static int distance(int signed) {
    return signed < 0 ? -bin(-signed) : bin(signed);
  }
}
