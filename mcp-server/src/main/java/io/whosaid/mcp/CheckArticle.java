package io.whosaid.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.whosaid.article.Position;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.Checked;
import io.whosaid.cli.output.Plural;
import io.whosaid.cli.report.Tally;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Severity;
import io.whosaid.quote.Span;
import java.util.List;

/** {@code check_article}: the findings of {@code whosaid check}. */
final class CheckArticle implements Tool {
  private static final int MOST = 200;

  private final ArticleReader articles;

  CheckArticle(ArticleReader articles) {
    this.articles = articles;
  }

  @Override
  public String name() {
    return "check_article";
  }

  @Override
  public String title() {
    return "Check an article's quotations";
  }

  @Override
  public String description() {
    return """
    Checks a news article in English: quotations without a source, vague or unnamed sources, \
    quotation marks that are not closed, and quotations that differ from a source text that \
    the configuration or a comment names. Each finding says where it is and what to do. \
    Nothing leaves this machine.\
    """;
  }

  @Override
  public Object call(Arguments arguments) throws ToolFailure {
    ArticleReader.Read article = articles.read(arguments);
    if (article.skipped().isPresent()) {
      String why = article.skipped().get();
      return new Result(article.name(), "Not checked: " + why + ".", why, 0, 0, 0, 0, 0, List.of());
    }
    Checked checked = Checked.of(article.reading(), article.rules(), false);
    List<Finding> findings = checked.findings();
    Tally tally = new Tally();
    tally.add(findings);
    SourceFile source = article.reading().source();
    return new Result(
        article.name(),
        findings.isEmpty()
            ? "No findings."
            : Plural.of(findings.size(), "finding") + " in this article.",
        null,
        tally.count(Severity.ERROR),
        tally.count(Severity.WARNING),
        tally.count(Severity.NOTE),
        checked.suppressed(),
        Math.max(0, findings.size() - MOST),
        findings.stream().limit(MOST).map(finding -> Found.of(finding, source)).toList());
  }

  /** What {@code check_article.output.json} describes. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Result(
      String article,
      String summary,
      String skipped,
      int errors,
      int warnings,
      int notes,
      int suppressed,
      int omitted,
      List<Found> findings) {}

  /** One finding. */
  record Found(
      String rule,
      String severity,
      String message,
      String words,
      int line,
      int column,
      int begin,
      int end) {

    static Found of(Finding finding, SourceFile source) {
      Span cover = Span.cover(finding.parts());
      Position position = source.position(cover.begin());
      return new Found(
          finding.rule().id(),
          finding.severity().word(),
          finding.message(),
          finding.words(),
          position.line(),
          position.column(),
          cover.begin(),
          cover.end());
    }
  }
}
