package io.whosaid.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.whosaid.article.Article;
import io.whosaid.article.FileKind;
import io.whosaid.article.MappedText;
import io.whosaid.article.SourceFile;
import io.whosaid.quote.Span;
import io.whosaid.wording.Comparison;
import io.whosaid.wording.DiffOp;
import io.whosaid.wording.Passage;
import io.whosaid.wording.Quote;
import io.whosaid.wording.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code compare_quote}: whether a quotation has the words of its source, and what differs. */
final class CompareQuote implements Tool {
  private static final int MOST = 200;
  private static final int TOLD = 3;

  /** An elided quotation can span all of its source. */
  private static final int MOST_CHARACTERS = 20_000;

  private final ReadableFolders folders;

  CompareQuote(ReadableFolders folders) {
    this.folders = folders;
  }

  @Override
  public String name() {
    return "compare_quote";
  }

  @Override
  public String title() {
    return "Compare a quotation with its source";
  }

  @Override
  public String description() {
    return """
    Compares a quotation word by word with the text that it was taken from: verbatim, \
    cosmetic (only case, punctuation, or spacing differ), elided (omissions and insertions \
    are shown), altered, or not_found. A single changed number, negation, modal, name, or \
    quantifier is altered, and the answer lists exactly what was changed. Use it before you \
    write that somebody said something. Nothing leaves this machine.\
    """;
  }

  @Override
  public Object call(Arguments arguments) throws ToolFailure {
    String quote = arguments.text("quote").orElseThrow();
    if (quote.isBlank()) {
      throw new ToolFailure("quote is blank; give the quoted words");
    }
    return arguments.hasPath()
        ? compare(quote, file(arguments.text("path").orElseThrow()))
        : compare(quote, text(arguments.text("text").orElseThrow()));
  }

  private static Article text(String text) {
    return Article.of(new SourceFile(ArticleReader.TEXT, FileKind.TEXT, text));
  }

  private Article file(String path) throws ToolFailure {
    Path file = folders.file(path);
    FileKind kind = FileKind.of(file.getFileName().toString()).orElse(FileKind.TEXT);
    return Article.of(ReadableFolders.read(path, file, kind, Optional.empty()));
  }

  private static Result compare(String quote, Article source) {
    String name = source.source().path();
    MappedText prose = source.prose();
    Comparison comparison = SourceText.of(name, prose.text()).compare(Quote.of(quote));
    List<Change> changes = changes(comparison.changes(), quote, prose.text());
    List<Change> shown =
        changes(
            comparison.diff().stream()
                .filter(op -> op.kind() == DiffOp.Kind.OMITTED || op.kind() == DiffOp.Kind.INSERTED)
                .toList(),
            quote,
            prose.text());
    return new Result(
        name,
        summary(comparison, changes),
        Words.of(comparison.wording()),
        Words.of(comparison.reason()),
        comparison.isConclusive(),
        comparison.passage().map(passage -> Found.of(passage, prose)).orElse(null),
        changes.stream().limit(MOST).toList(),
        shown.stream().limit(MOST).toList(),
        Math.max(0, changes.size() - MOST) + Math.max(0, shown.size() - MOST));
  }

  private static List<Change> changes(List<DiffOp> differences, String quote, String source) {
    return differences.stream().map(op -> Change.of(op, quote, source)).toList();
  }

  private static String summary(Comparison comparison, List<Change> changes) {
    return switch (comparison.wording()) {
      case VERBATIM -> "The source has exactly these characters.";
      case COSMETIC -> "The source has these words; only case, punctuation, or spacing differ.";
      case ELIDED ->
          "The source has these words, apart from omissions and insertions that the quotation"
              + " shows.";
      case ALTERED -> "The quotation is altered: " + reason(comparison, changes) + ".";
      case NOT_FOUND, NO_SOURCE ->
          comparison.isConclusive()
              ? "No passage is close enough, which does not mean that the quotation is false."
              : "Fewer than three words in a row are too few to compare.";
    };
  }

  private static String reason(Comparison comparison, List<Change> changes) {
    String told =
        changes.stream().limit(TOLD).map(Change::sentence).collect(Collectors.joining(", "));
    int more = changes.size() - TOLD;
    return switch (comparison.reason()) {
      case QUESTION_DIFFERS -> "a question became a statement, or a statement a question";
      case SEVERAL_SPEAKERS -> "its words are those of several speakers";
      default ->
          told.isEmpty()
              ? "its parts stand apart from each other in the source"
              : told + (more > 0 ? ", and " + more + " more" : "");
    };
  }

  /** What {@code compare_quote.output.json} describes. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Result(
      String source,
      String summary,
      String wording,
      String reason,
      boolean conclusive,
      Found passage,
      List<Change> changes,
      List<Change> shown,
      int omitted) {}

  /** Where the words stand. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Found(
      String text, int begin, int end, String before, String after, String speaker, String time) {

    static Found of(Passage passage, MappedText prose) {
      Span span = prose.toSource(passage.span());
      return new Found(
          cut(passage.text()),
          span.begin(),
          span.end(),
          passage.before(),
          passage.after(),
          passage.speaker().orElse(null),
          passage.time().orElse(null));
    }

    private static String cut(String text) {
      return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "…";
    }
  }
}
