package io.whosaid.quote.internal.text;

import io.whosaid.quote.Span;
import java.util.Arrays;

/**
 * A text that was derived from another one, with the way back: each of its characters stands for a
 * range of the original. Immutable.
 */
public final class AlignedText {
  private final String text;
  private final int[] begins;
  private final int[] ends;

  private AlignedText(String text, int[] begins, int[] ends) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
  }

  /** A text that is its own original. */
  public static AlignedText of(String text) {
    return new AlignedText(text, null, null);
  }

  /** The derived text. */
  public String text() {
    return text;
  }

  /** Whether the text is its own original. */
  public boolean isOriginal() {
    return begins == null;
  }

  /** The range of the original that {@code span} of the derived text stands for. */
  public Span toOriginal(Span span) {
    return isOriginal() ? span : new Span(begins[span.begin()], ends[span.end() - 1]);
  }

  /** Collects a derived text, from the front to the back. */
  static final class Builder {
    private final String original;
    private final StringBuilder text;
    private int[] begins;
    private int[] ends;

    Builder(String original) {
      this.original = original;
      this.text = new StringBuilder(original.length());
      this.begins = new int[original.length() + 1];
      this.ends = new int[begins.length];
    }

    /** Adds the characters {@code from} to {@code to} of the original as they are. */
    void keep(int from, int to) {
      for (int i = from; i < to; i++) {
        put(original.charAt(i), i, i + 1);
      }
    }

    /** Adds {@code replacement}, each character of which stands for {@code from} to {@code to}. */
    void replace(String replacement, int from, int to) {
      for (int i = 0; i < replacement.length(); i++) {
        put(replacement.charAt(i), from, to);
      }
    }

    private void put(char c, int from, int to) {
      int at = text.length();
      if (at == begins.length) {
        begins = Arrays.copyOf(begins, at * 2);
        ends = Arrays.copyOf(ends, at * 2);
      }
      begins[at] = from;
      ends[at] = to;
      text.append(c);
    }

    AlignedText build() {
      int length = text.length();
      return new AlignedText(
          text.toString(), Arrays.copyOf(begins, length), Arrays.copyOf(ends, length));
    }
  }
}
