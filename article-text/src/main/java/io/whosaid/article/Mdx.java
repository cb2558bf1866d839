package io.whosaid.article;

import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the JavaScript in an MDX file: imports and exports, expressions in braces, and the tags of
 * components. Tags of HTML whose attributes have no expression stay, for they are read as in
 * Markdown.
 */
final class Mdx {
  private static final int MAX_LENGTH = 20_000;
  private static final Pattern STATEMENT = Pattern.compile("(?:import|export)\\b");
  private static final Pattern FENCE =
      Pattern.compile("(?:[ \\t>]|[-+*][ \\t]|[0-9]{1,9}[.)][ \\t])*(```+|~~~+).*");
  private static final Pattern COMMENT = Pattern.compile("(?s)\\{\\s*/\\*(.*)\\*/\\s*\\}");

  private final String text;
  private final List<Span> code = new ArrayList<>();

  private Mdx(String text) {
    this.text = text;
  }

  /** The JavaScript in {@code text}, in order and without overlap. */
  static List<Span> code(String text) {
    Mdx mdx = new Mdx(text);
    mdx.find();
    return mdx.code;
  }

  /** What a comment of JavaScript in braces says; empty if it is other code. */
  static String comment(String expression) {
    Matcher comment = COMMENT.matcher(expression);
    return comment.matches() ? comment.group(1) : "";
  }

  private void find() {
    int at = 0;
    boolean isBlockBegin = true;
    String fence = "";
    while (at < text.length()) {
      int lineEnd = lineEnd(at);
      String line = text.substring(at, lineEnd);
      Matcher mark = FENCE.matcher(line);
      if (mark.matches() && (fence.isEmpty() || mark.group(1).startsWith(fence))) {
        fence = fence.isEmpty() ? mark.group(1) : "";
        at = lineEnd + 1;
      } else if (!fence.isEmpty()) {
        at = lineEnd + 1;
      } else if (isBlockBegin && STATEMENT.matcher(line).lookingAt()) {
        int end = statementEnd(at);
        code.add(new Span(at, end));
        at = end + 1;
      } else {
        at = findInLine(at, lineEnd) + 1;
      }
      isBlockBegin = line.isBlank() || (!code.isEmpty() && last().end() >= at - 1);
    }
  }

  private Span last() {
    return code.get(code.size() - 1);
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** A statement ends at a blank line outside its braces. */
  private int statementEnd(int begin) {
    int depth = 0;
    int at = begin;
    while (at < text.length() && at - begin < MAX_LENGTH) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'' || c == '`') {
        at = stringEnd(at, c);
        continue;
      }
      depth += "{([".indexOf(c) >= 0 ? 1 : "})]".indexOf(c) >= 0 ? -1 : 0;
      if (c == '\n' && depth <= 0 && text.substring(at + 1, lineEnd(at + 1)).isBlank()) {
        return at;
      }
      at++;
    }
    return Math.min(at, text.length());
  }

  /** Finds expressions and tags; gives the end of the line that the last one ends on. */
  private int findInLine(int begin, int lineEnd) {
    int at = begin;
    int end = lineEnd;
    while (at < end) {
      char c = text.charAt(at);
      int found = -1;
      if (c == '\\') {
        at++;
      } else if (c == '`') {
        at = codeSpanEnd(at, end) - 1;
      } else if (c == '{') {
        found = expressionEnd(at);
      } else if (c == '<') {
        found = tagEnd(at);
      }
      if (found > at) {
        if (c == '{' || !isHtml(at, found)) {
          code.add(new Span(at, found));
        }
        at = found;
        end = Math.max(end, lineEnd(found));
      } else {
        at++;
      }
    }
    return end;
  }

  private int codeSpanEnd(int begin, int end) {
    int ticks = begin;
    while (ticks < end && text.charAt(ticks) == '`') {
      ticks++;
    }
    int close = text.indexOf(text.substring(begin, ticks), ticks);
    return close < 0 || close >= end ? ticks : close + ticks - begin;
  }

  private int expressionEnd(int begin) {
    int depth = 0;
    int at = begin;
    while (at < text.length() && at - begin < MAX_LENGTH) {
      char c = text.charAt(at);
      if (text.startsWith("/*", at)) {
        int close = text.indexOf("*/", at + 2);
        at = close < 0 ? text.length() : close + 2;
        continue;
      }
      if (c == '"' || c == '\'' || c == '`') {
        at = stringEnd(at, c);
        continue;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      at++;
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }

  /** Behind the string that begins at {@code begin}; an apostrophe in a text ends with its line. */
  private int stringEnd(int begin, char quote) {
    int at = begin + 1;
    while (at < text.length() && text.charAt(at) != quote) {
      if (text.charAt(at) == '\n' && quote != '`') {
        return begin + 1;
      }
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), at + 1);
  }

  /** Where the tag that begins at {@code begin} ends; less than 0 if none does. */
  private int tagEnd(int begin) {
    int at = begin + 1;
    boolean closes = text.startsWith("/", at);
    at += closes ? 1 : 0;
    if (at >= text.length() || !(isLetter(text.charAt(at)) || text.charAt(at) == '>')) {
      return -1;
    }
    while (at < text.length() && at - begin < MAX_LENGTH) {
      char c = text.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      if (c == '"' || c == '\'') {
        at = attributeEnd(at, c);
      } else if (c == '{') {
        int end = expressionEnd(at);
        at = end < 0 ? text.length() : end;
      } else if (c == '<' || (c == '\n' && text.startsWith("\n", at + 1))) {
        return -1;
      } else {
        at++;
      }
    }
    return -1;
  }

  private int attributeEnd(int begin, char quote) {
    int close = text.indexOf(quote, begin + 1);
    return close < 0 || close - begin > MAX_LENGTH ? text.length() : close + 1;
  }

  private boolean isHtml(int begin, int end) {
    String tag = text.substring(begin, end);
    int name = tag.startsWith("</") ? 2 : 1;
    char first = tag.charAt(name);
    return first >= 'a' && first <= 'z' && tag.indexOf('{') < 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
