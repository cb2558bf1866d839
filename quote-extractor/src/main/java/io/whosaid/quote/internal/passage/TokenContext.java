package io.whosaid.quote.internal.passage;

/**
 * What stands round each word of a sentence, beyond its neighbours: the noun before and after it,
 * what kind of thing follows, how many commas and verbs came before, how likely a cue it is.
 */
public final class TokenContext {
  private static final int THAT = WordHashes.of("that");
  private static final int TO = WordHashes.of("to");
  private static final int COLON = WordHashes.of(":");
  private static final int NOT = WordHashes.of("not");
  private static final int OPEN = WordHashes.of("(");
  private static final int CLOSE = WordHashes.of(")");
  private static final int MAX_HEAD_DISTANCE = 12;

  public final TokenColumns units;
  private final int size;
  private final byte[] prior;
  private final short[] commas;
  private final short[] verbs;
  private final short[] parens;
  private final short[] quoted;
  private final byte[] next;
  private final int[] headBefore;
  private final int[] headAfter;
  public final int bestPrior;
  public final int bestAt;
  public final int firstVerb;
  public final boolean hasQuotes;

  public TokenContext(TokenColumns units, CuePriors priors) {
    this.units = units;
    size = units.size;
    prior = new byte[size + 2 * TokenColumns.MARGIN];
    commas = new short[size + 1];
    verbs = new short[size + 1];
    parens = new short[size + 1];
    quoted = new short[size + 1];
    next = new byte[size];
    headBefore = new int[size];
    headAfter = new int[size];
    int best = -1;
    int verb = -1;
    for (int i = 0; i < size; i++) {
      int tag = units.tag(i);
      int level = priors.level(units.lemma(i), tag);
      prior[i + TokenColumns.MARGIN] = (byte) level;
      if (units.quotes.state(i) == QuoteStates.OUTSIDE && (best < 0 || level > prior(best))) {
        best = i;
      }
      boolean isVerb = tag == Tag.VERB || tag == Tag.AUX;
      verb = verb < 0 && isVerb ? i : verb;
      commas[i + 1] = (short) (commas[i] + (tag == Tag.COMMA ? 1 : 0));
      verbs[i + 1] = (short) (verbs[i] + (isVerb ? 1 : 0));
      int word = units.word(i);
      parens[i + 1] = (short) Math.max(0, parens[i] + (word == OPEN ? 1 : word == CLOSE ? -1 : 0));
      boolean inQuotes = units.quotes.state(i) != QuoteStates.OUTSIDE;
      quoted[i + 1] = (short) (quoted[i] + (inQuotes ? 1 : 0));
    }
    bestAt = best;
    bestPrior = best < 0 ? 0 : prior(best);
    firstVerb = verb;
    hasQuotes = quoted[size] > 0;
    for (int i = 0; i < size; i++) {
      next[i] = (byte) findNext(i + 1);
      headBefore[i] = findHeadBefore(i);
      headAfter[i] = findHeadAfter(i);
    }
  }

  public int prior(int at) {
    return prior[at + TokenColumns.MARGIN];
  }

  /** What kind of word follows: see {@link #kind}. */
  public int next(int at) {
    return next[at];
  }

  public int commas(int from, int to) {
    return commas[to] - commas[from];
  }

  public int verbs(int from, int to) {
    return verbs[to] - verbs[from];
  }

  public int quoted(int from, int to) {
    return quoted[to] - quoted[from];
  }

  public boolean inParentheses(int at) {
    return parens[at] > 0;
  }

  /** The last noun, name or pronoun before a word's verb group, or -1. */
  public int headBefore(int at) {
    return headBefore[at];
  }

  /** The first noun, name or pronoun after a word, before any verb or mark, or -1. */
  public int headAfter(int at) {
    return headAfter[at];
  }

  private int findNext(int from) {
    int at = from;
    while (at < size && at < from + 3 && units.tag(at) == Tag.ADV) {
      at++;
    }
    return kind(at);
  }

  /** A word's kind, finer than its tag where that tells a clause from a phrase. */
  public int kind(int at) {
    int word = units.word(at);
    int tag = units.tag(at);
    if (word == THAT) {
      return 20;
    }
    if (word == TO) {
      return 21;
    }
    if (word == COLON) {
      return 22;
    }
    if (tag == Tag.AUX) {
      return Tag.VERB;
    }
    return tag;
  }

  private int findHeadBefore(int at) {
    int i = at - 1;
    while (i >= 0 && i > at - MAX_HEAD_DISTANCE) {
      int tag = units.tag(i);
      if (tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.PRON) {
        return i;
      }
      boolean group = tag == Tag.AUX || tag == Tag.ADV || tag == Tag.PART || tag == Tag.COMMA;
      if (!group && units.word(i) != NOT && tag != Tag.VERB && tag != Tag.QUOTE) {
        return -1;
      }
      i--;
    }
    return -1;
  }

  private int findHeadAfter(int at) {
    int found = -1;
    for (int i = at + 1; i < size && i < at + MAX_HEAD_DISTANCE; i++) {
      int tag = units.tag(i);
      if (tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.PRON) {
        found = i;
      } else if (found >= 0
          || !(tag == Tag.DET || tag == Tag.ADJ || tag == Tag.ADV || tag == Tag.NUM)) {
        return found;
      }
    }
    return found;
  }

  /**
   * Whether what follows a word, or the content before it, is what the lexicon of cues says that
   * the word takes: 0 when it is not in the lexicon, 1 when not, 2 when so.
   */
  public int fit(int at) {
    if (units.sense(at) == 0) {
      return 0;
    }
    String frame =
        switch (next(at)) {
          case 20 -> "that";
          case 21 -> "to";
          case 22 -> "colon";
          case Tag.QUOTE -> "quote";
          case Tag.PRON, Tag.DET, Tag.PROPN, Tag.NOUN -> "clause";
          case Tag.PUNCT, Tag.COMMA -> "after";
          case Tag.SCONJ, Tag.ADV -> "wh";
          default -> "np";
        };
    return units.takes(at, frame) ? 2 : 1;
  }
}
