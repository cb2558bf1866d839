package io.whosaid.wording;

/** How the words of a quotation compare with those of the text that it was taken from. */
public enum MatchClass {
  /** The same characters. */
  VERBATIM,
  /** The same words; case, marks, spaces or the like differ. */
  COSMETIC,
  /** The same words but for what the quotation shows as left out or put in. */
  ELIDED,
  /** Words differ, and nothing in the quotation says so. */
  ALTERED,
  /** No passage of the text is close enough. This never means that the quotation is false. */
  NOT_FOUND,
  /** There was no text to compare with. */
  NO_SOURCE
}
