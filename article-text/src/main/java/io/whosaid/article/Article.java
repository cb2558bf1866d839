package io.whosaid.article;

import io.whosaid.quote.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The prose of a file: its paragraphs without markup, code, scripts and styles.
 *
 * @param source the file
 * @param prose paragraphs parted by blank lines, those of block quotes beginning with {@code "> "};
 *     or, of a text without markup, all of it
 * @param blocks its paragraphs, in order, and what the markup says of each
 * @param headlines where title and description stand in the prose
 * @param comments the comments of its markup, in order
 * @param pointers its links, footnotes and citations, in no particular order
 * @param language the language that the file says it is in, as a tag such as {@code en-GB}
 */
public record Article(
    SourceFile source,
    MappedText prose,
    List<Block> blocks,
    List<Span> headlines,
    List<MarkupComment> comments,
    List<Pointer> pointers,
    Optional<String> language) {

  /** Copies the lists. */
  public Article {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(prose, "prose");
    blocks = List.copyOf(blocks);
    headlines = List.copyOf(headlines);
    comments = List.copyOf(comments);
    pointers = List.copyOf(pointers);
    Objects.requireNonNull(language, "language");
  }

  /** Reads the prose of {@code source}. Never throws for any text. */
  public static Article of(SourceFile source) {
    return of(source, MarkupOptions.DEFAULT);
  }

  /** Reads of {@code source} what {@code options} leave. Never throws for any text. */
  public static Article of(SourceFile source, MarkupOptions options) {
    return switch (source.kind()) {
      case MARKDOWN, MDX -> MarkdownReader.read(source, options);
      case HTML -> HtmlReader.read(source, options);
      case TEXT -> PlainReader.read(source, options);
    };
  }

  /** Whether {@code span} of the prose lies in a headline. */
  public boolean isHeadline(Span span) {
    return headlines.stream().anyMatch(headline -> headline.covers(span));
  }
}
