package io.whosaid.benchmarks.comparison;

/** What is done to a quotation on its way from the source. */
enum Variation {
  NUMBER(true),
  NEGATION(true),
  MODAL(true),
  NAME(true),
  QUANTIFIER(true),
  /** Other quotation marks, apostrophes, or full stop. */
  MARKS(false),
  /** The first letter's case. */
  FIRST_LETTER(false),
  SPACING(false),
  DASHES(false),
  /** Words put in, in brackets. */
  BRACKETS(false),
  /** Words left out, with an ellipsis in their place. */
  ELLIPSIS(false);

  /** Whether it says something else then. */
  final boolean isAlteration;

  Variation(boolean isAlteration) {
    this.isAlteration = isAlteration;
  }
}
