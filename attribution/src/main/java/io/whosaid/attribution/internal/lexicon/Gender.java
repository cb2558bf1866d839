package io.whosaid.attribution.internal.lexicon;

/** What a title, a role, a first name or a pronoun tells of a person's gender. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  static Gender of(String cell) {
    return switch (cell) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      case "-" -> UNKNOWN;
      default -> throw new IllegalStateException("a gender is m, f or -, not '" + cell + "'");
    };
  }

  /** Whether both may be one person's. */
  public boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  /** This, or {@code other} when this is unknown. */
  public Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
