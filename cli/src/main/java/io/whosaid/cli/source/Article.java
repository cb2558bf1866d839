package io.whosaid.cli.source;

import io.whosaid.quote.Span;
import java.util.List;
import java.util.Objects;

/**
 * The prose of a file: its paragraphs without markup, code, scripts and styles.
 *
 * @param source the file
 * @param prose paragraphs parted by blank lines, those of block quotes beginning with {@code "> "};
 *     or, of a text without markup, all of it
 * @param headlines where title and description stand in the prose
 */
public record Article(SourceFile source, MappedText prose, List<Span> headlines) {

  /** Copies the list. */
  public Article {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(prose, "prose");
    headlines = List.copyOf(headlines);
  }

  /** Reads the prose of {@code source}. Never throws for any text. */
  public static Article of(SourceFile source) {
    return switch (source.kind()) {
      case MARKDOWN -> MarkdownReader.read(source);
      case HTML -> HtmlReader.read(source);
      case TEXT ->
          new Article(
              source, MappedText.verbatim(source.text(), 0, source.text().length()), List.of());
    };
  }

  /** Whether {@code span} of the prose lies in a headline. */
  public boolean isHeadline(Span span) {
    return headlines.stream().anyMatch(headline -> headline.covers(span));
  }
}
