package io.whosaid.quote;

import java.util.List;

/**
 * A range of a text: UTF-16 offsets, half-open.
 *
 * <p>Example: {@code new Span(0, 3).of("She said")} is {@code "She"}.
 *
 * @param begin offset of the first character, at least 0
 * @param end offset after the last character, greater than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /** Checks the offsets; throws IllegalArgumentException unless {@code 0 <= begin < end}. */
  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("span [" + begin + ", " + end + ") is empty or negative");
    }
  }

  /** The characters of {@code text} in this span. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** The number of UTF-16 units in this span. */
  public int length() {
    return end - begin;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two spans share a character. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that covers all of {@code spans}, which must not be empty. */
  public static Span cover(List<Span> spans) {
    int begin = spans.stream().mapToInt(Span::begin).min().orElseThrow();
    int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
    return new Span(begin, end);
  }

  /** Compares so that what stands round others comes first: by begin, of equal ones the longer. */
  public static int outerFirst(Span a, Span b) {
    return a.begin != b.begin ? Integer.compare(a.begin, b.begin) : Integer.compare(b.end, a.end);
  }

  /** Orders by begin, then by end. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + begin + ", " + end + ")";
  }
}
