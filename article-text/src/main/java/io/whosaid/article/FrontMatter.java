package io.whosaid.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The metadata before a Markdown file's body, in YAML between lines of {@code ---} or in TOML
 * between lines of {@code +++}.
 *
 * @param bodyBegin where the body begins in the file
 * @param headlines the values of title and description, in the file's order
 */
record FrontMatter(int bodyBegin, List<Value> headlines) {
  private static final Pattern FENCED =
      Pattern.compile(
          "(?s)(---|\\+\\+\\+)[ \\t]*\\R(.*?)(?<=\\n|\\r)(?:\\1|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");

  /** A value of YAML goes on in the lines that are indented, or only begins there. */
  private static final Pattern HEADLINE =
      Pattern.compile(
          "(?m)^(?:title|description)[ \\t]*"
              + "(?:=[ \\t]*(?<toml>\\S.*?)"
              + "|:[ \\t]*(?:(?:[|>][-+1-9]*[ \\t]*)?\\R[ \\t]+)?"
              + "(?<yaml>\\S.*?(?:[ \\t]*\\R[ \\t]+\\S.*?)*))[ \\t]*$");

  /**
   * A value without the quotes around it.
   *
   * @param begin where it begins in the file
   * @param end where it ends
   * @param quote the quote around it, or 0
   */
  record Value(int begin, int end, char quote) {

    /** Adds the value to {@code prose}. */
    void addTo(ProseBuilder prose, String source) {
      for (int i = begin; i < end; i++) {
        if (Character.isWhitespace(source.charAt(i))) {
          prose.space();
        } else if (isEscape(source, i)) {
          prose.add(source.charAt(i + 1), i, i + 2);
          i++;
        } else {
          prose.add(source.charAt(i), i, i + 1);
        }
      }
    }

    private boolean isEscape(String source, int at) {
      return at + 1 < end
          && switch (quote) {
            case '"' -> source.charAt(at) == '\\';
            case '\'' -> source.startsWith("''", at);
            default -> false;
          };
    }
  }

  /** The front matter of {@code source}; without any, the body begins where the text does. */
  static FrontMatter of(SourceFile source) {
    String text = source.text();
    Matcher fenced = FENCED.matcher(text).region(source.textBegin(), text.length());
    if (!fenced.lookingAt()) {
      return new FrontMatter(source.textBegin(), List.of());
    }
    List<Value> headlines = new ArrayList<>();
    Matcher headline = HEADLINE.matcher(text).region(fenced.start(2), fenced.end(2));
    while (headline.find()) {
      String form = headline.start("toml") < 0 ? "yaml" : "toml";
      int begin = headline.start(form);
      int end = headline.end(form);
      char first = text.charAt(begin);
      boolean quoted =
          (first == '"' || first == '\'') && end - begin > 1 && text.charAt(end - 1) == first;
      if (quoted) {
        headlines.add(new Value(begin + 1, end - 1, first));
      } else {
        headlines.add(new Value(begin, end, '\0'));
      }
    }
    return new FrontMatter(fenced.end(), headlines);
  }
}
