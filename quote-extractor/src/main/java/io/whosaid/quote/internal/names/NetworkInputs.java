package io.whosaid.quote.internal.names;

import io.whosaid.quote.internal.crf.Features;
import io.whosaid.quote.internal.passage.Tag;
import java.util.Arrays;

/**
 * What the net is told of each word of a document: the words round it, of the run of capitals that
 * it stands in, of the other places where it stands and of its topic; and what its letters tell.
 */
public final class NetworkInputs {
  /** How many groups of words a word has. */
  public static final int GROUPS = 15;

  private static final int WIDEST_CONTEXT = 15;
  private static final int MAX_TOPIC_LENGTH = 40;
  private static final int[] NONE = {};

  /**
   * What is told of one word.
   *
   * @param groups rows of word vectors, of which the net sees each group's mean
   * @param features hashes, later their numbers
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Input(int[][] groups, int[] features) {}

  private final NameColumns words;
  private final NameContexts contexts;
  private final WordVectors vectors;
  private final int domain;
  private final Features features = new Features();
  private final int[] topic;

  public NetworkInputs(NameColumns words, NameContexts contexts, WordVectors vectors, int domain) {
    this.words = words;
    this.vectors = vectors;
    this.domain = domain;
    this.contexts = contexts;
    Rows rows = new Rows();
    for (int i = 0; i < words.size && rows.count < MAX_TOPIC_LENGTH; i++) {
      if (words.tag[i] == Tag.NOUN && !words.capital[i]) {
        rows.add(i);
      }
    }
    topic = rows.toArray();
  }

  public Input of(int t) {
    NetworkFeatures.collect(features, words, contexts, t, domain);
    return new Input(groups(t), features.toArray());
  }

  private int[][] groups(int t) {
    int from = words.runBegin[t];
    int to = words.runEnd[t];
    int definition = words.definition[t];
    int[][] groups = new int[GROUPS][];
    for (int i = 0; i < 5; i++) {
      groups[i] = row(t - 2 + i);
    }
    groups[5] = row(from);
    groups[6] = row(to - 1);
    groups[7] = row(from - 1);
    groups[8] = row(to);
    groups[9] = definition > 0 ? row(definition) : NONE;
    elsewhere(groups, t);
    groups[13] = context(t);
    groups[14] = topic;
    return groups;
  }

  private int[] row(int at) {
    int row = vectors.row(words.word[at]);
    return row == 0 ? NONE : new int[] {row};
  }

  private void elsewhere(int[][] groups, int t) {
    Rows before = new Rows();
    Rows after = new Rows();
    Rows heads = new Rows();
    int[] places = words.capital[t] ? contexts.places(words.word[t]) : NONE;
    for (int other : places) {
      if (other != t) {
        before.add(other - 1);
        after.add(other + 1);
        heads.add(words.runEnd[other] - 1);
        if (words.definition[other] > 0) {
          heads.add(words.definition[other]);
        }
      }
    }
    groups[10] = before.toArray();
    groups[11] = after.toArray();
    groups[12] = heads.toArray();
  }

  /** The nouns of its sentence that are not too far away. */
  private int[] context(int t) {
    Rows rows = new Rows();
    for (int step = -1; step <= 1; step += 2) {
      int at = t + step;
      for (int n = 0; n < WIDEST_CONTEXT && !words.isEdge(at); n++) {
        if (words.tag[at] == Tag.NOUN) {
          rows.add(at);
        }
        at += step;
      }
    }
    return rows.toArray();
  }

  /** Rows of words that have vectors. */
  private final class Rows {
    private int[] rows = new int[MAX_TOPIC_LENGTH];
    private int count;

    void add(int at) {
      int row = vectors.row(words.word[at]);
      if (row > 0) {
        rows[count++] = row;
      }
    }

    int[] toArray() {
      return count == 0 ? NONE : Arrays.copyOf(rows, count);
    }
  }
}
