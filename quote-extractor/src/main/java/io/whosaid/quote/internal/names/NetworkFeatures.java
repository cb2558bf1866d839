package io.whosaid.quote.internal.names;

import io.whosaid.quote.internal.crf.Features;
import io.whosaid.quote.internal.passage.WordHashes;

/**
 * The features of a word that its vectors do not tell: its letters, its place in the run of
 * capitals that it stands in, the commonest words round it. Some are told apart by the kind of text
 * (Daumé 2007), so that the conventions of the corpora do not mix.
 */
final class NetworkFeatures {
  private static final int MAX_DISTANCE = 3;

  private NetworkFeatures() {}

  static void collect(Features out, NameColumns w, NameContexts contexts, int t, int domain) {
    out.clear();
    shapes(out, w, t);
    letters(out, w, t);
    words(out, w, t);
    document(out, w, contexts, t);
    domain(out, w, t, domain);
  }

  private static void shapes(Features out, NameColumns w, int t) {
    int shape = w.shape[t];
    for (int i = 0; i < 5; i++) {
      out.add(600 + i, w.shape[t - 2 + i]);
    }
    out.add(605, w.shape[t - 1], shape, w.shape[t + 1]);
    out.add(606, w.tag[t - 1]);
    out.add(607, w.tag[t]);
    out.add(608, w.tag[t + 1]);
    out.add(609, w.tag[t - 1], w.tag[t], w.tag[t + 1]);
    out.add(610, w.first[t] ? 1 : 0, shape, w.shouted[t] ? 1 : 0);
    int from = w.runBegin[t];
    int to = w.runEnd[t];
    int position = Math.min(MAX_DISTANCE, t - from);
    out.add(611, position, Math.min(MAX_DISTANCE, to - 1 - t), w.shouted[t] ? 1 : 0);
    out.add(612, Math.min(5, to - from));
  }

  private static void letters(Features out, NameColumns w, int t) {
    int begin = w.begin[t];
    int end = w.end[t];
    out.add(620, Math.min(end - begin, 8));
    for (int n = 1; n <= 4 && n < end - begin; n++) {
      out.add(620 + n, WordHashes.ending(w.text, begin, end, n));
      if (n > 1) {
        out.add(624 + n, WordHashes.lower(w.text, begin, begin + n));
      }
    }
    if (!w.isEdge(t - 1)) {
      out.add(630, WordHashes.ending(w.text, w.begin[t - 1], w.end[t - 1], 3));
    }
    if (!w.isEdge(t + 1)) {
      out.add(631, WordHashes.ending(w.text, w.begin[t + 1], w.end[t + 1], 3));
    }
  }

  private static void words(Features out, NameColumns w, int t) {
    for (int i = 0; i < 5; i++) {
      out.add(640 + i, w.word[t - 2 + i]);
    }
    out.add(645, w.word[w.runEnd[t] - 1]);
    out.add(646, w.word[w.runBegin[t] - 1]);
    out.add(647, w.word[w.runEnd[t]]);
  }

  private static void document(Features out, NameColumns w, NameContexts contexts, int t) {
    int word = w.word[t];
    int seen = (contexts.isLowerElsewhere(word) ? 1 : 0) + (contexts.isCapitalInside(word) ? 2 : 0);
    out.add(650, seen, w.first[t] ? 1 : 0, w.shape[t]);
    if (w.shape[t] == 3 && contexts.isInitials(w.cased[t])) {
      out.add(651, 1);
    }
  }

  private static void domain(Features out, NameColumns w, int t, int domain) {
    int at = 660 + 10 * domain;
    out.add(at, 1);
    out.add(at + 1, w.shape[t]);
    out.add(at + 2, w.word[t]);
    out.add(at + 3, w.word[t - 1]);
    out.add(at + 4, w.word[t + 1]);
    out.add(at + 5, w.tag[t]);
    out.add(at + 6, w.word[w.runEnd[t] - 1]);
  }
}
