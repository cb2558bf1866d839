package io.whosaid.cli.rule;

import io.whosaid.checkworthiness.Feature;
import io.whosaid.checkworthiness.Statement;
import io.whosaid.checkworthiness.StatementFinder;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sentence of the article's own that someone should check and that names no source. */
final class UnattributedStatement implements Rule {
  private static final int REASONS = 3;

  @Override
  public String id() {
    return "unattributed-statement";
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public boolean isOnByDefault() {
    return false;
  }

  @Override
  public String summary() {
    return "A check-worthy sentence in the article's own voice has no source.";
  }

  @Override
  public String explanation() {
    return """
        Amounts, comparisons, causes, superlatives, accusations, records and predictions are what \
        readers and rivals check. An article that asserts them should say how it knows.

        Questions, instructions, opinions in the first person, and what a quotation or a report \
        attributes to somebody are not reported. The message says why the sentence was flagged.
        A link in the sentence or right after it, a footnote or a comment \
        <!-- whosaid-source: ... --> is enough.
        The score is an estimate from 0 to 1: of sentences scoring 0.7, about seven in ten \
        are check-worthy. Set [statements] threshold in .whosaid.toml (default 0.5).
        Say where it comes from.
        """;
  }

  @Override
  public String incorrect() {
    return "Some 62 percent of the town's bridges are older than its mayor.";
  }

  @Override
  public String correct() {
    return "Some 62 percent of the town's bridges are older than its mayor"
        + " ([register](https://tarn.example/bridges)).";
  }

  @Override
  public Stream<Place> places(Reading reading, SourcePolicy policy) {
    return Finder.SHARED.find(reading.extraction(), policy.threshold()).stream()
        .filter(statement -> !reading.article().isHeadline(statement.span()))
        .filter(statement -> !Pointers.leadFrom(List.of(statement.span()), reading))
        .map(statement -> place(statement, reading));
  }

  private static Place place(Statement statement, Reading reading) {
    List<Span> spans = List.of(statement.span());
    String reasons =
        statement.reasons().stream()
            .limit(REASONS)
            .map(Feature::id)
            .map(id -> id.replace('_', ' '))
            .collect(Collectors.joining(", "));
    return new Place(
        spans,
        String.format(
            Locale.ROOT,
            "nothing says where %s comes from (%s; score %.2f); name the source",
            Excerpt.of(reading.words(spans)),
            reasons,
            statement.score()));
  }

  /** Made when the rule is asked for, not before. */
  private static final class Finder {
    static final StatementFinder SHARED = StatementFinder.create();
  }
}
