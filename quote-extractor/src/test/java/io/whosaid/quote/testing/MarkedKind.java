package io.whosaid.quote.testing;

import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Reads off some content whether it is direct, indirect or mixed: whether its letters and digits
 * stand between marks. Knows nothing of the extractor's own reading of marks, so that one can check
 * the other. A marked text may overrule it: <code>{q/indirect:rock 'n' roll}</code>.
 */
final class MarkedKind {
  private static final Map<String, String> CLOSERS =
      Map.ofEntries(
          Map.entry("\"", "\"”"),
          Map.entry("“", "”\""),
          Map.entry("”", "”"),
          Map.entry("„", "“”\""),
          Map.entry("«", "»"),
          Map.entry("»", "«»"),
          Map.entry("‹", "›"),
          Map.entry("›", "‹›"),
          Map.entry("‚", "‘’'"),
          Map.entry("‘", "’'"),
          Map.entry("'", "'’"),
          Map.entry("``", "''"),
          Map.entry("''", "''"));

  private static final String SINGLE = "'’‘";

  private final String text;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean marks;
  private boolean inside;
  private boolean outside;

  private MarkedKind(String text) {
    this.text = text;
  }

  /** The kind of a quotation with this {@code content} in {@code text}. */
  static Quotation.Kind of(String text, List<Span> content) {
    MarkedKind kind = new MarkedKind(text);
    content.forEach(kind::read);
    boolean quoted = kind.inside || (kind.marks && !kind.outside);
    if (!quoted) {
      return Quotation.Kind.INDIRECT;
    }
    return kind.outside ? Quotation.Kind.MIXED : Quotation.Kind.DIRECT;
  }

  private void read(Span span) {
    open.clear();
    boolean block = isInBlock(text, span.begin());
    for (int at = span.begin(); at < span.end(); at++) {
      String mark = text.substring(at, Math.min(at + 2, span.end()));
      if (!mark.equals("''") && !mark.equals("``")) {
        mark = text.substring(at, at + 1);
      }
      int after = at + mark.length();
      if (!open.isEmpty() && closes(mark, after)) {
        open.pop();
      } else if (opens(mark, at, after)) {
        open.push(mark);
        marks = true;
      } else if (Character.isLetterOrDigit(mark.charAt(0))) {
        inside |= block || !open.isEmpty();
        outside |= !block && open.isEmpty();
      }
      at = after - 1;
    }
  }

  /** Whether nothing but {@code >} and blanks stands before {@code at} in its line. */
  static boolean isInBlock(String text, int at) {
    String before = text.substring(text.lastIndexOf('\n', at - 1) + 1, at);
    return before.contains(">") && before.replace('>', ' ').isBlank();
  }

  private boolean closes(String mark, int after) {
    boolean wordAfter = after < text.length() && Character.isLetterOrDigit(text.charAt(after));
    return CLOSERS.get(open.peek()).contains(mark) && !(SINGLE.contains(mark) && wordAfter);
  }

  private boolean opens(String mark, int at, int after) {
    if (!SINGLE.contains(mark)) {
      return CLOSERS.containsKey(mark);
    }
    boolean wordBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean letterAfter = after < text.length() && Character.isLetter(text.charAt(after));
    return !mark.equals("’") && !wordBefore && letterAfter && !text.startsWith("n'", after);
  }
}
