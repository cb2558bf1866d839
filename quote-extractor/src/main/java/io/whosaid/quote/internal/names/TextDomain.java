package io.whosaid.quote.internal.names;

/** Kinds of text, whose annotations differ. */
public enum TextDomain {
  /** News. */
  NEWS(0, 2),
  /** Articles of an encyclopaedia. */
  ENCYCLOPEDIA(1, 0),
  /** Short posts. */
  POSTS(2, 1);

  /** What its own features are told by. */
  public final int number;

  /** What the features' scores are multiplied by before the net's are added. */
  public final float share;

  TextDomain(int number, float share) {
    this.number = number;
    this.share = share;
  }
}
