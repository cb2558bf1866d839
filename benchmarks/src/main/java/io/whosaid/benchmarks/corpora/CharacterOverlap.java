package io.whosaid.benchmarks.corpora;

import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The characters of spans, as the figures count them. */
public final class CharacterOverlap {
  private static final String TRIMMED = " \t\r\n\"'“”‘’`.,;:!?()[]—–-";

  private CharacterOverlap() {}

  /**
   * Where the characters of {@code spans} stand that are no white space; one for a surrogate pair.
   */
  public static BitSet of(String text, List<Span> spans) {
    BitSet found = new BitSet();
    for (Span span : spans) {
      for (int i = span.begin(); i < Math.min(span.end(), text.length()); i++) {
        char c = text.charAt(i);
        if (!isSpace(c) && !isSecondOfPair(text, i)) {
          found.set(i);
        }
      }
    }
    return found;
  }

  /** The part of all characters of both that are in both; 1 when there are none. */
  public static double jaccard(BitSet a, BitSet b) {
    int common = common(a, b);
    int all = a.cardinality() + b.cardinality() - common;
    return all == 0 ? 1 : (double) common / all;
  }

  public static int common(BitSet a, BitSet b) {
    if (!a.intersects(b)) {
      return 0;
    }
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  /** The spans without punctuation at their ends, joined where nothing else is between them. */
  public static List<Span> trimmed(String text, List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      int begin = span.begin();
      int end = Math.min(span.end(), text.length());
      while (begin < end && isTrimmed(text.charAt(begin))) {
        begin++;
      }
      while (end > begin && isTrimmed(text.charAt(end - 1))) {
        end--;
      }
      if (begin < end) {
        join(text, joined, new Span(begin, end));
      }
    }
    return joined;
  }

  private static void join(String text, List<Span> joined, Span span) {
    int last = joined.size() - 1;
    if (last >= 0 && isAllTrimmed(text, joined.get(last).end(), span.begin())) {
      joined.set(last, new Span(joined.get(last).begin(), span.end()));
    } else {
      joined.add(span);
    }
  }

  private static boolean isAllTrimmed(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isTrimmed(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTrimmed(char c) {
    return TRIMMED.indexOf(c) >= 0;
  }

  /** The characters that are no white space. */
  static String spaceless(CharSequence text) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }

  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isSecondOfPair(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at))
        && at > 0
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
