package io.whosaid.cli.rule;

import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.stream.Stream;

/** One thing to look for in an article. Immutable. */
public interface Rule {

  /** Its name in options, suppressions and reports: lower case words with hyphens. */
  String id();

  /** How bad a breach is unless the configuration says otherwise. */
  Severity severity();

  /** One sentence: what it finds. */
  String summary();

  /** Why, what counts and what does not, and what to do; plain text in short paragraphs. */
  String explanation();

  /** An article, in Markdown, that breaks the rule. */
  String incorrect();

  /** The same article, corrected. */
  String correct();

  /** Whether it is looked for when nobody asks for it. */
  default boolean isOnByDefault() {
    return true;
  }

  /** The places of {@code reading} that break it, in a house with this policy. */
  Stream<Place> places(Reading reading, SourcePolicy policy);

  /**
   * A place that breaks a rule.
   *
   * @param spans where, in the prose
   * @param message what is wrong and what to do
   */
  record Place(List<Span> spans, String message) {
    /** Copies the list. */
    public Place {
      spans = List.copyOf(spans);
    }
  }
}
