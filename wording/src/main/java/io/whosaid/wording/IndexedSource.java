package io.whosaid.wording;

import java.util.Objects;

/** A source with an index of its words, and with who speaks where. Immutable. */
final class IndexedSource {
  private final String name;
  private final String text;
  private final Tokens tokens;
  private final Postings postings;
  private final Speakers speakers;

  IndexedSource(String name, String text) {
    this.name = Objects.requireNonNull(name, "name");
    this.text = Objects.requireNonNull(text, "text");
    TranscriptMarkup layout = TranscriptMarkup.of(text);
    tokens = Tokens.of(text, layout);
    postings = new Postings(tokens);
    speakers = new Speakers(layout, text);
  }

  /** What to call it. */
  String name() {
    return name;
  }

  /** The untouched text. */
  String text() {
    return text;
  }

  Tokens tokens() {
    return tokens;
  }

  Postings postings() {
    return postings;
  }

  Speakers speakers() {
    return speakers;
  }
}
