package io.whosaid.quote;

import java.util.List;

/**
 * What is known of a document before any quotation is sought: its structure and its words.
 *
 * @param document the document
 * @param paragraphs its paragraphs that hold more than white space, in order
 * @param regions its quoted regions, ordered by begin, outer before inner
 * @param sentences its sentences, in order, none crossing a paragraph's end
 * @param problems what is odd in its quote marks
 */
public record Analysis(
    Document document,
    List<Span> paragraphs,
    List<QuotedRegion> regions,
    List<Sentence> sentences,
    List<Problem> problems) {

  /** Copies the lists. */
  public Analysis {
    paragraphs = List.copyOf(paragraphs);
    regions = List.copyOf(regions);
    sentences = List.copyOf(sentences);
    problems = List.copyOf(problems);
  }
}
