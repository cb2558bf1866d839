package io.whosaid.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The untouched text of an article file. Offsets are UTF-16, half-open, into {@link #text}, in
 * which a byte order mark and carriage returns are kept as they are in the file. Immutable.
 */
public final class SourceFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String path;
  private final FileKind kind;
  private final String text;
  private final int[] lineBegins;

  /**
   * A file's text.
   *
   * @param path what to call it in messages and reports
   * @param kind how its markup is read
   * @param text all of it
   */
  public SourceFile(String path, FileKind kind, String text) {
    this.path = Objects.requireNonNull(path, "path");
    this.kind = Objects.requireNonNull(kind, "kind");
    this.text = Objects.requireNonNull(text, "text");
    this.lineBegins = lineBegins(text);
  }

  /** What to call it in messages and reports. */
  public String path() {
    return path;
  }

  /** How its markup is read. */
  public FileKind kind() {
    return kind;
  }

  /** All of it. */
  public String text() {
    return text;
  }

  /** Where the text begins after the byte order mark, if there is one. */
  public int textBegin() {
    return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? 0 : 1;
  }

  /** Line and column of {@code offset}; an offset inside a line's end belongs to that line. */
  public Position position(int offset) {
    Objects.checkIndex(offset, text.length() + 1);
    int line = lineAt(offset);
    return new Position(line + 1, Math.max(0, offset - begin(line)) + 1);
  }

  /** Where the line that {@code offset} is on begins, after a byte order mark. */
  public int lineBegin(int offset) {
    return begin(lineAt(offset));
  }

  /** Where the line that {@code offset} is on ends, before its line break. */
  public int lineEnd(int offset) {
    int line = lineAt(offset);
    int end = line + 1 < lineBegins.length ? lineBegins[line + 1] : text.length();
    while (end > begin(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  private int begin(int line) {
    return line == 0 ? textBegin() : lineBegins[line];
  }

  private int lineAt(int offset) {
    int low = 0;
    int high = lineBegins.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lineBegins[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static int[] lineBegins(String text) {
    List<Integer> begins = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        begins.add(i + 1);
      }
    }
    return begins.stream().mapToInt(Integer::intValue).toArray();
  }
}
