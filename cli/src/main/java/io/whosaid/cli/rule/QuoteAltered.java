package io.whosaid.cli.rule;

import io.whosaid.cli.reading.Reading;
import io.whosaid.wording.Comparison;
import io.whosaid.wording.DiffOp;
import io.whosaid.wording.MatchClass;
import io.whosaid.wording.SourceText;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A quotation whose words are not those of its source. */
final class QuoteAltered implements Rule {
  private static final int MOST_CHANGES = 3;

  @Override
  public String id() {
    return "quote-altered";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return "A quotation has other words than its source.";
  }

  @Override
  public String explanation() {
    return """
        What stands in quote marks must be what was said. It is compared with a text at hand: one \
        that a comment <!-- whosaid-source: minutes.txt --> after it names, from the article's \
        folder, or one that [[sources.text]] of .whosaid.toml has for the article.
        Case, punctuation and the kind of marks do not matter. Omissions may be marked with an \
        ellipsis, insertions with brackets. Fewer than three words are not compared.
        Quote what the source says, or paraphrase without quote marks.
        """;
  }

  @Override
  public String incorrect() {
    return "“We will never pay for this bridge twice,” said Mayor Ines Albrecht."
        + " <!-- whosaid-source: minutes.txt -->";
  }

  @Override
  public String correct() {
    return "“We may not pay for this bridge twice,” said Mayor Ines Albrecht."
        + " <!-- whosaid-source: minutes.txt -->";
  }

  @Override
  public Stream<Place> places(Reading reading, SourcePolicy policy) {
    return Compared.of(reading, policy)
        .filter(compared -> compared.comparison().wording() == MatchClass.ALTERED)
        .map(compared -> new Place(compared.words(), message(compared, reading)));
  }

  private static String message(Compared compared, Reading reading) {
    Comparison comparison = compared.comparison();
    String name = comparison.source().orElse("its source");
    String text =
        compared.sources().stream()
            .filter(source -> source.name().equals(name))
            .map(SourceText::text)
            .findFirst()
            .orElse("");
    String changes =
        comparison.changes().stream()
            .limit(MOST_CHANGES)
            .map(step -> change(step, reading.prose(), text))
            .collect(Collectors.joining(", "));
    return Excerpt.of(reading.words(compared.words()))
        + " is not what "
        + name
        + " says: "
        + (changes.isEmpty() ? reason(comparison) : changes)
        + "; quote its words, or leave the quote marks out";
  }

  private static String change(DiffOp step, String prose, String text) {
    Optional<String> quoted = step.quoted().map(span -> Excerpt.of(span.of(prose)));
    Optional<String> said = step.source().map(span -> Excerpt.of(span.of(text)));
    if (quoted.isPresent() && said.isPresent()) {
      return quoted.get() + " for " + said.get();
    }
    return quoted.map(words -> "with " + words).orElseGet(() -> "without " + said.orElse(""));
  }

  private static String reason(Comparison comparison) {
    return switch (comparison.reason()) {
      case QUESTION_DIFFERS -> "a question became a statement, or the other way round";
      case SEVERAL_SPEAKERS -> "the words are those of several speakers";
      default -> "its parts stand apart from each other";
    };
  }
}
