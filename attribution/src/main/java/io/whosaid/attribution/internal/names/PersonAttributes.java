package io.whosaid.attribution.internal.names;

import io.whosaid.attribution.internal.lexicon.Gender;
import java.util.Optional;

/**
 * What a text says of a person beside the name.
 *
 * @param role what the person is: "analyst"
 * @param affiliation where: "Bloomberg Intelligence"
 * @param gender as far as the role tells
 */
public record PersonAttributes(Optional<String> role, Optional<String> affiliation, Gender gender) {
  public static final PersonAttributes NONE =
      new PersonAttributes(Optional.empty(), Optional.empty(), Gender.UNKNOWN);

  public static PersonAttributes of(String role, Gender gender) {
    return new PersonAttributes(Optional.of(role), Optional.empty(), gender);
  }

  public PersonAttributes withAffiliation(String name) {
    return new PersonAttributes(role, Optional.of(name), gender);
  }

  public boolean isEmpty() {
    return role.isEmpty() && affiliation.isEmpty();
  }

  /** This, with what it lacks taken from {@code other}. */
  public PersonAttributes or(PersonAttributes other) {
    return new PersonAttributes(
        role.or(other::role), affiliation.or(other::affiliation), gender.or(other.gender));
  }
}
