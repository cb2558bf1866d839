package io.whosaid.quote.internal.names;

import io.whosaid.quote.internal.crf.Features;
import io.whosaid.quote.internal.passage.WordHashes;

/**
 * The features by which a word is found to be part of a name: the words round it and their
 * clusters, its letters, the run of capitals that it stands in, the other places in the document
 * where it stands. The last ones are told apart by the kind of text (Daumé 2007).
 */
public final class NameFeatures {
  private static final int MAX_DISTANCE = 3;

  private NameFeatures() {}

  public static void collect(
      Features out, NameColumns w, NameContexts contexts, int t, int domain) {
    out.clear();
    words(out, w, t);
    letters(out, w, t);
    run(out, w, t);
    clusters(out, w, t);
    elsewhere(out, w, contexts, t);
    domain(out, w, t, domain);
  }

  private static void words(Features out, NameColumns w, int t) {
    int word = w.word[t];
    int before = w.word[t - 1];
    int after = w.word[t + 1];
    out.add(300, word);
    out.add(301, before);
    out.add(302, after);
    out.add(303, w.word[t - 2]);
    out.add(304, w.word[t + 2]);
    out.add(305, before, word);
    out.add(306, word, after);
    out.add(307, w.word[t - 2], before);
    out.add(308, after, w.word[t + 2]);
    out.add(309, before, w.shape[t]);
    out.add(310, w.shape[t], after);
    out.add(311, w.tag[t - 1], w.tag[t], w.tag[t + 1]);
    out.add(312, w.tag[t], w.shape[t]);
    out.add(313, before, w.shape[t], w.shape[t + 1]);
    out.add(314, w.shape[t - 1], w.shape[t], after);
    out.add(317, w.shape[t - 1], w.shape[t], w.shape[t + 1]);
    out.add(318, w.shape[t - 2], w.shape[t - 1], w.shape[t]);
    out.add(319, w.shape[t], w.shape[t + 1], w.shape[t + 2]);
  }

  private static void letters(Features out, NameColumns w, int t) {
    int begin = w.begin[t];
    int end = w.end[t];
    int length = end - begin;
    int shape = w.shape[t];
    out.add(330, w.cased[t]);
    for (int n = 2; n <= 4 && n < length; n++) {
      out.add(330 + n, WordHashes.ending(w.text, begin, end, n));
      out.add(335 + n, WordHashes.lower(w.text, begin, begin + n));
    }
    out.add(340, w.first[t] ? 1 : 0, shape, w.shouted[t] ? 1 : 0);
    out.add(341, Math.min(length, 8), shape);
    int marks = 0;
    for (int i = begin; i < end; i++) {
      char c = w.text.charAt(i);
      marks |= c == '-' ? 1 : c == '.' ? 2 : c == '\'' || c == '’' ? 4 : c > 0x17F ? 8 : 0;
    }
    if (marks > 0) {
      out.add(342, marks, shape);
    }
  }

  private static void run(Features out, NameColumns w, int t) {
    int from = w.runBegin[t];
    int to = w.runEnd[t];
    int shouted = w.shouted[t] ? 1 : 0;
    int position = Math.min(MAX_DISTANCE, t - from);
    int rest = Math.min(MAX_DISTANCE, to - 1 - t);
    out.add(350, position, rest, shouted);
    out.add(351, w.word[from - 1], position);
    out.add(352, w.word[to], rest);
    out.add(353, w.word[to - 1], rest, shouted);
    out.add(354, w.word[from], position, shouted);
    out.add(355, w.tag[from - 1], w.tag[to], Math.min(4, to - from));
    out.add(356, w.word[from - 1], w.word[to]);
    out.add(357, WordHashes.ending(w.text, w.begin[to - 1], w.end[to - 1], 3), rest);
    out.add(358, w.cluster[to - 1], rest);
    out.add(359, w.cluster[from], position);
    out.add(360, w.cluster[from - 1], position);
    out.add(361, w.cluster[to], rest);
  }

  private static void clusters(Features out, NameColumns w, int t) {
    int here = w.cluster[t];
    int shape = w.shape[t];
    out.add(500, here, shape);
    out.add(501, w.coarse[t], shape);
    out.add(502, w.cluster[t - 1], shape);
    out.add(503, shape, w.cluster[t + 1]);
    out.add(504, w.coarse[t - 1], w.coarse[t]);
    out.add(505, w.coarse[t], w.coarse[t + 1]);
    out.add(506, w.coarse[t - 1], shape, w.coarse[t + 1]);
    out.add(511, w.cluster[t - 2], shape);
    out.add(512, shape, w.cluster[t + 2]);
    out.add(513, w.cluster[t - 1], here);
    out.add(514, here, w.cluster[t + 1]);
    define(out, w, t);
  }

  private static void define(Features out, NameColumns w, int t) {
    if (w.definition[t] > 0) {
      out.add(520, w.word[w.definition[t]]);
      out.add(521, w.cluster[w.definition[t]]);
    }
  }

  private static void elsewhere(Features out, NameColumns w, NameContexts contexts, int t) {
    int word = w.word[t];
    int seen = (contexts.isLowerElsewhere(word) ? 1 : 0) + (contexts.isCapitalInside(word) ? 2 : 0);
    out.add(370, seen, w.first[t] ? 1 : 0, w.shape[t]);
    if (w.shape[t] == 3 && contexts.isInitials(w.cased[t])) {
      out.add(371, 1);
    }
    if (!w.capital[t]) {
      return;
    }
    int others = 0;
    for (int other : contexts.places(word)) {
      if (other != t) {
        other(out, w, other, w.shape[t]);
        others++;
      }
    }
    out.add(378, Math.min(3, others), w.shape[t]);
  }

  private static void other(Features out, NameColumns w, int other, int shape) {
    int from = w.runBegin[other];
    int to = w.runEnd[other];
    int isFirst = from == other ? 1 : 0;
    int isLast = to - 1 == other ? 1 : 0;
    out.add(372, w.word[other - 1]);
    out.add(373, w.word[other + 1]);
    out.add(374, w.coarse[other - 1], w.shape[other - 1], w.shape[other + 1]);
    out.add(376, w.word[to - 1], isLast);
    out.add(377, w.word[from - 1], isFirst);
    out.add(379, w.cluster[other - 1], shape);
    out.add(380, w.cluster[other + 1], shape);
    out.add(381, w.cluster[to - 1], isLast);
    out.add(382, w.cluster[from], isFirst);
    define(out, w, other);
  }

  private static void domain(Features out, NameColumns w, int t, int domain) {
    int at = 400 + 20 * domain;
    out.add(at, w.shape[t], w.tag[t]);
    out.add(at + 1, w.word[t]);
    out.add(at + 2, w.word[t - 1], w.shape[t]);
    out.add(at + 3, w.shape[t], w.word[t + 1]);
    out.add(at + 4, w.cluster[t]);
    out.add(at + 5, w.word[t], w.word[t + 1]);
    out.add(at + 6, w.word[t - 1], w.word[t]);
    out.add(at + 7, w.word[w.runEnd[t] - 1]);
    out.add(at + 8, w.first[t] ? 1 : 0, w.shape[t]);
  }
}
