package io.whosaid.lsp;

import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.rule.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes the comment that silences a finding. Where a comment can stand depends on the markup
 * around it, so that each place is tried: the article is checked with the comment in it, and the
 * first place counts where the finding is gone, nothing new is found, and the prose is the same.
 */
final class Silencer {
  /** What an editor's user replaces. */
  static final String REASON = "your reason";

  private final Function<OpenArticle, ArticleChecker.Result> check;

  /** A silencer that checks articles by {@code check}. */
  Silencer(Function<OpenArticle, ArticleChecker.Result> check) {
    this.check = check;
  }

  /**
   * Words to put into a text.
   *
   * @param at where
   * @param text what
   */
  record Insertion(int at, String text) {
    String into(String all) {
      return all.substring(0, at) + text + all.substring(at);
    }
  }

  /** The comment that silences {@code finding}, one of {@code result}; empty if there is none. */
  Optional<Insertion> comment(Finding finding, ArticleChecker.Result result) {
    return places(finding, result.source()).stream()
        .filter(insertion -> silences(insertion, finding, result))
        .findFirst();
  }

  private boolean silences(Insertion insertion, Finding finding, ArticleChecker.Result before) {
    OpenArticle article = before.article();
    ArticleChecker.Result after =
        check.apply(article.with(article.version(), insertion.into(article.text())));
    return paragraphs(after.prose()).equals(paragraphs(before.prose()))
        && count(after, finding) < count(before, finding)
        && after.findings().stream().allMatch(left -> count(before, left) >= count(after, left));
  }

  /** The prose with single spaces, and blank lines only where paragraphs end. */
  private static String paragraphs(String prose) {
    return prose
        .strip()
        .replaceAll("[ \\t\\r]+", " ")
        .replaceAll(" ?\\n ?", "\n")
        .replaceAll("\\n{2,}", "\n\n");
  }

  private static long count(ArticleChecker.Result result, Finding finding) {
    return result.findings().stream()
        .filter(other -> other.rule() == finding.rule() && other.words().equals(finding.words()))
        .count();
  }

  private static List<Insertion> places(Finding finding, SourceFile source) {
    String rule = finding.rule().id();
    FileKind kind = source.kind();
    String text = source.text();
    String lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
    int lineBegin = source.lineBegin(finding.begin());
    int lineEnd = source.lineEnd(finding.begin());
    String nextLine = comment(kind, "disable-next-line", rule) + lineBreak;
    String thisLine = " " + comment(kind, "disable-line", rule);
    Insertion before = new Insertion(lineBegin, indentation(text, lineBegin) + nextLine);
    Insertion behind = new Insertion(textEnd(text, lineBegin, lineEnd), thisLine);
    String separator = text.endsWith("\n") ? lineBreak : lineBreak + lineBreak;
    Insertion atEnd =
        new Insertion(text.length(), separator + comment(kind, "disable-file", rule) + lineBreak);
    boolean begins =
        lineBegin <= source.textBegin()
            || text.substring(source.lineBegin(lineBegin - 1), lineBegin).isBlank();
    return kind == FileKind.HTML || kind == FileKind.TEXT || begins
        ? List.of(before, behind, atEnd)
        : List.of(behind, before, atEnd);
  }

  private static String comment(FileKind kind, String scope, String rule) {
    String words = "whosaid-" + scope + " " + rule + " -- " + REASON;
    return kind == FileKind.MDX ? "{/* " + words + " */}" : "<!-- " + words + " -->";
  }

  private static String indentation(String text, int at) {
    int end = at;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(at, end);
  }

  /** Behind the last word of a line: white space and a backslash there break it. */
  private static int textEnd(String text, int begin, int end) {
    int at = end;
    while (at > begin && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at > begin && text.charAt(at - 1) == '\\' ? at - 1 : at;
  }
}
