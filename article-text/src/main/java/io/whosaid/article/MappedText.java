package io.whosaid.article;

import io.whosaid.quote.Span;
import java.util.Arrays;
import java.util.Objects;

/**
 * A text with the way back to the file that it was drawn from: for each UTF-16 unit of the text,
 * the range of the file that it stands for. A character that was put in (the break between two
 * paragraphs) stands for an empty range. Immutable.
 */
public final class MappedText {
  private final String text;
  private final int[] begins;
  private final int[] ends;

  private MappedText(String text, int[] begins, int[] ends) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
  }

  /** The part of {@code source} from {@code begin} to {@code end}, as it stands there. */
  static MappedText verbatim(String source, int begin, int end) {
    Builder builder = new Builder(end - begin);
    builder.append(source, begin, end);
    return builder.build();
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** Where the file's range of the character at {@code index} begins. */
  public int begin(int index) {
    return begins[Objects.checkIndex(index, text.length())];
  }

  /** Where the file's range of the character at {@code index} ends. */
  int end(int index) {
    return ends[Objects.checkIndex(index, text.length())];
  }

  /**
   * The smallest range of the file that holds all that {@code span} of the text stands for. For
   * characters that were put in, it is that of the next character, or of the one before.
   */
  public Span toSource(Span span) {
    int begin = Integer.MAX_VALUE;
    int end = 0;
    for (int i = span.begin(); i < span.end(); i++) {
      if (begins[i] < ends[i]) {
        begin = Math.min(begin, begins[i]);
        end = Math.max(end, ends[i]);
      }
    }
    return begin < end ? new Span(begin, end) : toSource(wider(span));
  }

  private Span wider(Span span) {
    if (span.end() < text.length()) {
      return new Span(span.begin(), span.end() + 1);
    }
    return new Span(span.begin() - 1, span.end());
  }

  /** Collects a text and its map, character by character. */
  public static final class Builder {
    private final StringBuilder text;
    private int[] begins;
    private int[] ends;

    public Builder(int capacity) {
      text = new StringBuilder(capacity);
      begins = new int[Math.max(16, capacity)];
      ends = new int[begins.length];
    }

    public int length() {
      return text.length();
    }

    public char charAt(int index) {
      return text.charAt(index);
    }

    /** Adds {@code c}, which stands for the file's range from {@code begin} to {@code end}. */
    public void append(char c, int begin, int end) {
      int index = text.length();
      if (index == begins.length) {
        begins = Arrays.copyOf(begins, index * 2);
        ends = Arrays.copyOf(ends, index * 2);
      }
      begins[index] = begin;
      ends[index] = end;
      text.append(c);
    }

    /** Adds what {@code source} has from {@code begin} to {@code end}, as it stands there. */
    public void append(String source, int begin, int end) {
      for (int i = begin; i < end; i++) {
        append(source.charAt(i), i, i + 1);
      }
    }

    /** Adds what {@code mapped} has from {@code begin} to {@code end}, with its map. */
    public void append(MappedText mapped, int begin, int end) {
      for (int i = begin; i < end; i++) {
        append(mapped.text.charAt(i), mapped.begins[i], mapped.ends[i]);
      }
    }

    public MappedText build() {
      int length = text.length();
      return new MappedText(
          text.toString(), Arrays.copyOf(begins, length), Arrays.copyOf(ends, length));
    }
  }
}
