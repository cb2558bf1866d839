package io.whosaid.server.sources;

import io.whosaid.attribution.Speaker;

/**
 * A named source as one article gives it.
 *
 * @param name the fullest name there
 * @param kind what sort of source
 * @param role as the text gives it, or null
 * @param affiliation as the text gives it, or null
 */
public record Mention(String name, Speaker.Kind kind, String role, String affiliation) {
  private static final int KEY = 300;

  String key() {
    return NameKey.of(name, KEY);
  }

  /** The key of the affiliation; null without one. */
  String affiliationKey() {
    return affiliation == null || affiliation.isBlank() ? null : NameKey.of(affiliation, KEY);
  }

  /** Whether the name alone says who it is: a body, or a person with more than one name. */
  boolean isTelling() {
    return kind != Speaker.Kind.PERSON || key().indexOf(' ') > 0;
  }
}
