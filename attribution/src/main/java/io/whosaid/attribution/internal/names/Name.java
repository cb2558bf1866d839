package io.whosaid.attribution.internal.names;

import io.whosaid.attribution.Outlet;
import io.whosaid.attribution.internal.lexicon.Gender;
import java.util.Optional;

/**
 * A name in a text.
 *
 * @param from its first word, titles left out
 * @param to the word after its last
 * @param phrase the first word of titles and of the affiliation before them
 * @param kind what it is a name of, as far as itself tells
 * @param text as it is written, titles and possessive ending left out
 * @param gender as far as title and first name tell
 * @param title what the words before it in its run say: role, affiliation, gender
 * @param outlet the outlet that it names
 * @param weak whether it stands where capitals tell nothing
 */
public record Name(
    int from,
    int to,
    int phrase,
    Kind kind,
    String text,
    Gender gender,
    PersonAttributes title,
    Optional<Outlet> outlet,
    boolean weak) {

  /** The sorts of name. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    /** A country, its capital, or the seat of its government. */
    GOVERNMENT,
    /** Another place. */
    PLACE,
    /** Something that nobody is: "AI", "GCSEs". */
    THING,
    /** A single word that nothing is known of. */
    UNKNOWN;

    /** Whether such a name can be a person's. */
    public boolean maybePerson() {
      return this == PERSON || this == UNKNOWN;
    }
  }

  public boolean isPerson() {
    return kind == Kind.PERSON;
  }

  public int words() {
    return to - from;
  }
}
