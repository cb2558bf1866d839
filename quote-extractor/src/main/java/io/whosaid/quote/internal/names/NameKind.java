package io.whosaid.quote.internal.names;

import java.util.List;

/** What a name is a name of. */
public enum NameKind {
  /** Somebody. */
  PERSON(1),
  /** A body of people: a firm, an authority, a team, an outlet. */
  ORGANIZATION(2),
  /** Somewhere: a country, a city, a river, a building. */
  LOCATION(3),
  /** Anything else: a people, a language, an event, a work, a product. */
  OTHER(4);

  private static final List<NameKind> IN_ORDER = List.of(PERSON, ORGANIZATION, LOCATION, OTHER);

  /** The chain's state in a name of this kind; 0 is outside of names. */
  public final int state;

  NameKind(int state) {
    this.state = state;
  }

  /** The kind of the names in which the chain is in {@code state}. */
  static NameKind of(int state) {
    return IN_ORDER.get(state - 1);
  }
}
