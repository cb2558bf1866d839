package io.whosaid.article;

import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the template code in a file: Liquid, Jinja, Twig, Hugo, Zola, Handlebars, ERB and
 * kramdown's attribute lists. What stands between an opening and a closing mark is code, however
 * much it looks like prose; where the closing mark is missing, or a blank line comes first, it is
 * prose.
 */
final class Templates {
  private static final int MAX_LENGTH = 10_000;

  /** Longer marks before those that they begin with. */
  private static final List<Form> FORMS =
      List.of(
          new Form("{{!--", "--}}"),
          new Form("{{/*", "*/}}"),
          new Form("{{{", "}}}"),
          new Form("{{<", ">}}"),
          new Form("{{%", "%}}"),
          new Form("{{", "}}"),
          new Form("{%", "%}"),
          new Form("{#", "#}"),
          new Form("{:", "}"),
          new Form("<%", "%>"));

  /** Tags whose content is code or a comment, up to their end tag. */
  private static final Pattern NO_PROSE =
      Pattern.compile(
          "\\{\\{?[<%][-~]?\\s*(highlight|comment|mermaid|katex|math|code|codeblock|raw-html|gist)\\b.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private record Form(String open, String close) {}

  private final String text;
  private final int[] nextClose = new int[FORMS.size()];
  private int nextBlankLine = -1;

  private Templates(String text) {
    this.text = text;
  }

  /** The template code of {@code text}, in order and without overlap. */
  static List<Span> in(String text) {
    if (text.indexOf('{') < 0 && !text.contains("<%")) {
      return List.of();
    }
    return new Templates(text).find();
  }

  private List<Span> find() {
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '{' || c == '<' ? end(at) : -1;
      if (end < 0) {
        at++;
      } else {
        end = withContent(at, end);
        found.add(new Span(at, end));
        at = end;
      }
    }
    return found;
  }

  /** An identifier behind a heading, as in {@code {#history}}. */
  private static final Pattern IDENTIFIER = Pattern.compile("\\{#[\\w:.-]{1,80}\\}");

  /** Where the code that begins at {@code begin} ends; less than 0 if none begins there. */
  private int end(int begin) {
    Matcher identifier = IDENTIFIER.matcher(text).region(begin, text.length());
    if (identifier.lookingAt()) {
      return identifier.end();
    }
    for (int i = 0; i < FORMS.size(); i++) {
      Form form = FORMS.get(i);
      if (text.startsWith(form.open(), begin)) {
        int close = close(i, begin + form.open().length());
        int end = close < 0 ? -1 : close + form.close().length();
        if (end >= 0 && end - begin <= MAX_LENGTH && end <= blankLine(begin)) {
          return end;
        }
      }
    }
    return -1;
  }

  /** Each closing mark is looked for once: what was found stays true until it is passed. */
  private int close(int form, int from) {
    if (nextClose[form] >= 0 && nextClose[form] < from) {
      nextClose[form] = text.indexOf(FORMS.get(form).close(), from);
    }
    return nextClose[form];
  }

  private int blankLine(int from) {
    if (nextBlankLine < from) {
      nextBlankLine = from;
      while (nextBlankLine < text.length() && !isBlankLine(nextBlankLine)) {
        nextBlankLine++;
      }
    }
    return nextBlankLine;
  }

  /** Whether the line that ends at {@code at} is followed by one without any letter. */
  private boolean isBlankLine(int at) {
    if (text.charAt(at) != '\n') {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && " \t\r>".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next < text.length() && text.charAt(next) == '\n';
  }

  private int withContent(int begin, int end) {
    Matcher tag = NO_PROSE.matcher(text).region(begin, end);
    if (!tag.matches()) {
      return end;
    }
    String name = tag.group(1).toLowerCase(Locale.ROOT);
    String open = text.startsWith("{{", begin) ? text.substring(begin, begin + 3) : "{%";
    Pattern closing =
        Pattern.compile(
            Pattern.quote(open)
                + "[-~]?\\s*(?:/\\s*|end)"
                + Pattern.quote(name)
                + "\\b[^}]*\\}\\}?");
    Matcher close =
        closing.matcher(text).region(end, Math.min(text.length(), end + 10 * MAX_LENGTH));
    return close.find() ? close.end() : end;
  }
}
