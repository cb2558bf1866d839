package io.whosaid.quote;

import java.util.Objects;

/**
 * A word or a mark of a sentence.
 *
 * @param span where it stands
 * @param text its characters, as they stand in the document; repaired where that is damaged
 * @param tag its part of speech: the Universal Dependencies tag set of the OpenNLP models (NOUN,
 *     PROPN, VERB, AUX, PRON, PUNCT, ...)
 * @param lemma its dictionary form, lower case for all but names
 */
public record Token(Span span, String text, String tag, String lemma) {

  /** Checks that nothing is null. */
  public Token {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(lemma, "lemma");
  }

  /** Whether the token's part of speech is one of {@code tags}. */
  public boolean is(String... tags) {
    for (String candidate : tags) {
      if (tag.equals(candidate)) {
        return true;
      }
    }
    return false;
  }
}
