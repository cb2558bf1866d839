package io.whosaid.quote;

import java.util.List;

/**
 * A sentence and its tokens, in the order of the text.
 *
 * @param span from the first token's begin to the last token's end
 * @param tokens at least one
 */
public record Sentence(Span span, List<Token> tokens) {

  /** Copies the list. */
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence needs a token");
    }
  }
}
