package io.whosaid.quote;

/** What a stretch between quote marks is. */
public enum RegionKind {
  /** Content of a quotation, with a source or without. */
  QUOTATION,
  /** Part of a quotation that another pair of marks encloses: {@code “He said ‘no’ to me.”}. */
  INSIDE,
  /** Words that a quotation of the same text has too, such as a headline's or a pull quote's. */
  REPEATED,
  /** The title of a work. */
  TITLE,
  /** A nickname or words that stand on something, such as a sign, a banner or a button. */
  LABEL,
  /** An expression that the text speaks about. */
  TERM,
  /** Words that the author keeps a distance from: {@code his “way of life”}. */
  SCARE_QUOTE;

  /** Whether it is somebody's words: a quotation's content, or a part of it. */
  public boolean isQuoted() {
    return this == QUOTATION || this == INSIDE;
  }
}
