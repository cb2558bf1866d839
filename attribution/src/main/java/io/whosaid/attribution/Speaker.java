package io.whosaid.attribution;

import java.util.Objects;
import java.util.Optional;

/**
 * A named source.
 *
 * @param name the fullest name that the document gives, without titles: "Robert Schiffman"
 * @param kind what sort of source
 * @param role as the text gives it: "analyst", "President"
 * @param affiliation as the text gives it: "Bloomberg Intelligence"
 */
public record Speaker(String name, Kind kind, Optional<String> role, Optional<String> affiliation) {

  /** The sorts of named source. */
  public enum Kind {
    /** A human being. */
    PERSON,
    /** A company, party, agency, outlet or other body. */
    ORGANIZATION,
    /** A country or a place that stands for its government. */
    GOVERNMENT,
    /** A report, filing, statement or other text with a name. */
    DOCUMENT
  }

  /** Checks that nothing is null and the name not blank. */
  public Speaker {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(affiliation, "affiliation");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker needs a name");
    }
  }
}
