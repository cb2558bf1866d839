package io.whosaid.quote.internal.names;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Token;
import io.whosaid.quote.internal.passage.Tag;
import io.whosaid.quote.internal.passage.WordHashes;
import java.util.Arrays;

/**
 * The words of one document as the name tagger sees them, in columns: tokens with clitics cut off,
 * and edges between sentences, so that features need no special cases there. Names are sought only
 * in stretches near capitals.
 */
public final class NameColumns {
  /** How many edges stand between two sentences, before the first and after the last. */
  static final int MARGIN = 3;

  /** So many words without a capital may stand between two of one name. */
  private static final int WIDEST_GAP = 3;

  final String text;
  public final int size;

  /** Where each word stands, in UTF-16 units; 0 at an edge. */
  public final int[] begin;

  public final int[] end;

  /** Numbers of the words whatever their case, and of them as they are written. */
  final int[] word;

  final int[] cased;
  final byte[] tag;
  final byte[] shape;
  final short[] cluster;
  final byte[] coarse;
  final boolean[] capital;

  /** Whether a name may stand there. */
  final boolean[] near;

  /** Whether no word stands before it in its sentence. */
  final boolean[] first;

  /** Whether capitals tell nothing in its sentence. */
  final boolean[] shouted;

  /** The first word of the run of capitals, and the one after its last. */
  final int[] runBegin;

  final int[] runEnd;

  /** The noun that its run of capitals is said to be, 0 when none is. */
  final int[] definition;

  public NameColumns(Analysis analysis, WordClusters clusters) {
    text = analysis.document().text();
    size = size(analysis);
    begin = new int[size];
    end = new int[size];
    word = new int[size];
    cased = new int[size];
    tag = new byte[size];
    shape = new byte[size];
    cluster = new short[size];
    coarse = new byte[size];
    capital = new boolean[size];
    near = new boolean[size];
    first = new boolean[size];
    shouted = new boolean[size];
    runBegin = new int[size];
    runEnd = new int[size];
    definition = new int[size];
    for (int i = 0; i < size; i++) {
      runBegin[i] = i;
      runEnd[i] = Math.min(size - 1, i + 1);
    }
    int at = MARGIN;
    for (Sentence sentence : analysis.sentences()) {
      int from = at;
      for (Token token : sentence.tokens()) {
        at = add(at, token, clusters);
      }
      findRuns(from, at);
      findStretches(from, at);
      at += MARGIN;
    }
    Definitions.find(this);
  }

  private static int size(Analysis analysis) {
    int count = MARGIN;
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        count += WordHashes.clitic(token) > 0 ? 2 : 1;
      }
      count += MARGIN;
    }
    return count;
  }

  private int add(int at, Token token, WordClusters clusters) {
    int clitic = WordHashes.clitic(token);
    int length = token.text().length();
    set(at, token, 0, clitic == 0 ? length : clitic, clusters);
    if (clitic == 0) {
      return at + 1;
    }
    set(at + 1, token, clitic, length, clusters);
    tag[at + 1] = Tag.PART;
    capital[at + 1] = false;
    return at + 2;
  }

  private void set(int i, Token token, int from, int to, WordClusters clusters) {
    String letters = token.text();
    begin[i] = token.span().begin() + from;
    end[i] = token.span().begin() + to;
    word[i] = WordHashes.lower(letters, from, to);
    cased[i] = letters.substring(from, to).hashCode();
    tag[i] = (byte) Tag.of(token.tag(), letters);
    shape[i] = (byte) WordHashes.shape(letters, from, to);
    capital[i] = isCapital(letters, from, to);
    cluster[i] = (short) clusters.fine(word[i]);
    coarse[i] = clusters.coarse(cluster[i]);
  }

  /** Whether the first letter that tells is a capital, or of a script that has none. */
  private static boolean isCapital(String letters, int from, int to) {
    boolean capital = false;
    for (int i = from; i < to && !capital; i++) {
      char c = letters.charAt(i);
      boolean caseless =
          Character.isLetter(c) && Character.toUpperCase(c) == Character.toLowerCase(c);
      capital = Character.isUpperCase(c) || (caseless && c > 0x2FF);
    }
    return capital;
  }

  public boolean isEdge(int at) {
    return end[at] == 0;
  }

  private void findRuns(int from, int to) {
    boolean begun = false;
    int capitals = 0;
    int long_ = 0;
    for (int i = from; i < to; i++) {
      boolean wordly = Character.isLetterOrDigit(text.charAt(begin[i]));
      first[i] = !begun;
      begun |= wordly;
      boolean counts = wordly && end[i] - begin[i] > 3;
      long_ += counts ? 1 : 0;
      capitals += counts && capital[i] ? 1 : 0;
      runBegin[i] = capital[i] && capital[i - 1] ? runBegin[i - 1] : i;
    }
    for (int i = to - 1; i >= from; i--) {
      runEnd[i] = capital[i] && capital[i + 1] ? runEnd[i + 1] : i + 1;
    }
    Arrays.fill(shouted, from, to, long_ > 3 && capitals * 10 >= long_ * 8);
  }

  private void findStretches(int from, int to) {
    int last = -1;
    for (int i = from; i < to; i++) {
      if (capital[i]) {
        boolean joined = last >= 0 && i - last - 1 <= WIDEST_GAP;
        Arrays.fill(near, joined ? last : i, i + 1, true);
        near[i - 1] |= !isEdge(i - 1) && Character.isDigit(text.charAt(begin[i - 1]));
        last = i;
      } else if (last >= 0 && last == i - 1 && shape[i] >= 5) {
        near[i] = true;
      }
    }
  }
}
