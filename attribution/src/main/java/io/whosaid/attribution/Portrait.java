package io.whosaid.attribution;

import java.util.Optional;

/**
 * What a text says of a person beside the name.
 *
 * @param role what the person is: "analyst"
 * @param affiliation where: "Bloomberg Intelligence"
 * @param gender as far as the role tells
 */
record Portrait(Optional<String> role, Optional<String> affiliation, Gender gender) {
  static final Portrait NONE = new Portrait(Optional.empty(), Optional.empty(), Gender.UNKNOWN);

  static Portrait of(String role, Gender gender) {
    return new Portrait(Optional.of(role), Optional.empty(), gender);
  }

  Portrait withAffiliation(String name) {
    return new Portrait(role, Optional.of(name), gender);
  }

  boolean isEmpty() {
    return role.isEmpty() && affiliation.isEmpty();
  }

  /** This, with what it lacks taken from {@code other}. */
  Portrait or(Portrait other) {
    return new Portrait(
        role.or(other::role), affiliation.or(other::affiliation), gender.or(other.gender));
  }
}
