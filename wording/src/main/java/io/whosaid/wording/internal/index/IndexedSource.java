package io.whosaid.wording.internal.index;

import io.whosaid.wording.internal.transcript.Speakers;
import io.whosaid.wording.internal.transcript.TranscriptMarkup;
import java.util.Objects;

/** A source with an index of its words, and with who speaks where. Immutable. */
public final class IndexedSource {
  private final String name;
  private final String text;
  private final Tokens tokens;
  private final Postings postings;
  private final Speakers speakers;

  public IndexedSource(String name, String text) {
    this.name = Objects.requireNonNull(name, "name");
    this.text = Objects.requireNonNull(text, "text");
    TranscriptMarkup layout = TranscriptMarkup.of(text);
    tokens = Tokens.of(text, layout);
    postings = new Postings(tokens);
    speakers = new Speakers(layout, text);
  }

  /** What to call it. */
  public String name() {
    return name;
  }

  /** The untouched text. */
  public String text() {
    return text;
  }

  public Tokens tokens() {
    return tokens;
  }

  public Postings postings() {
    return postings;
  }

  public Speakers speakers() {
    return speakers;
  }
}
