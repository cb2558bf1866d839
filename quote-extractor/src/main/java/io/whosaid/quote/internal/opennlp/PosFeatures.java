package io.whosaid.quote.internal.opennlp;

import java.util.HashMap;
import java.util.Map;

/**
 * What speaks for each part of speech of a word: the features that Apache OpenNLP's English model
 * was trained with (its {@code generator.featuregen}), summed in the order in which its generators
 * give them. What depends on a word alone is worked out once. For one document and one thread.
 */
final class PosFeatures {
  private static final int MAX_AFFIX_LENGTH = 4;
  private static final int MAX_REMEMBERED = 20_000;

  private final CompactModel model;
  private final int start;
  private final int nextToStart;
  private final int secondFromStart;
  private final Map<String, Word> remembered = new HashMap<>();
  private final double[] scores;

  /** What is known of a word wherever it stands: numbers of the model's features. */
  static final class Word {
    /** What its letters say of its own tag. */
    private final double[] scores;

    private final int shape;
    private final int wordAndShape;

    /** What it says of the tags of the words round it, the nearer first. */
    private final int forNext;

    private final int forSecondNext;
    private final int forLast;
    private final int forSecondLast;

    private Word(CompactModel model, String text, double[] scores) {
      this.scores = scores;
      String lower = lower(text);
      model.add(model.row("w=", lower), scores);
      String kind = WordShape.of(text);
      shape = model.row("wc=", kind);
      wordAndShape = model.row("w&c=" + lower + "," + kind);
      forNext = model.row("p1w=", lower);
      forSecondNext = model.row("p2w=", lower);
      forLast = model.row("n1w=", lower);
      forSecondLast = model.row("n2w=", lower);
    }
  }

  /** In lower case code point by code point, whatever stands beside each. */
  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      lower.appendCodePoint(Character.toLowerCase(text.codePointAt(i)));
    }
    return lower.toString();
  }

  PosFeatures(CompactModel model) {
    this.model = model;
    start = model.row("S=begin");
    nextToStart = model.row("p1S=begin");
    secondFromStart = model.row("p2S=begin");
    scores = new double[model.getNumOutcomes()];
  }

  /** What is known of each word. */
  Word[] of(String[] words) {
    if (remembered.size() > MAX_REMEMBERED) {
      remembered.clear();
    }
    Word[] known = new Word[words.length];
    for (int i = 0; i < words.length; i++) {
      known[i] = remembered.computeIfAbsent(words[i], this::word);
    }
    return known;
  }

  private Word word(String text) {
    double[] own = new double[scores.length];
    model.add(model.row("def"), own);
    int longest = Math.min(MAX_AFFIX_LENGTH, text.length());
    for (int length = 1; length <= longest; length++) {
      model.add(model.row("suf=", text, text.length() - length, text.length()), own);
    }
    for (int length = 1; length <= longest; length++) {
      model.add(model.row("pre=", text, 0, length), own);
    }
    return new Word(model, text, own);
  }

  /** How likely each outcome is for word {@code at}; the array is used again by the next call. */
  double[] scores(Word[] words, String[] tags, int at) {
    System.arraycopy(words[at].scores, 0, scores, 0, scores.length);
    if (at > 0) {
      model.add(words[at - 1].forNext, scores);
    }
    if (at > 1) {
      model.add(words[at - 2].forSecondNext, scores);
    }
    if (at + 1 < words.length) {
      model.add(words[at + 1].forLast, scores);
    }
    if (at + 2 < words.length) {
      model.add(words[at + 2].forSecondLast, scores);
    }
    model.add(at == 0 ? start : at == 1 ? nextToStart : at == 2 ? secondFromStart : -1, scores);
    model.add(words[at].shape, scores);
    model.add(words[at].wordAndShape, scores);
    if (at > 0) {
      model.add(model.row("t=" + tags[at - 1]), scores);
    }
    if (at > 1) {
      model.add(model.row("t2=" + tags[at - 2] + "," + tags[at - 1]), scores);
    }
    return scores;
  }
}
