package io.whosaid.server.claims;

/** Is what was said true? The scale of ClaimReview, whoever said it. */
public enum Truth {
  /** The least. */
  FALSE(1),
  /** More false than true. */
  MOSTLY_FALSE(2),
  /** As true as false. */
  HALF_TRUE(3),
  /** More true than false. */
  MOSTLY_TRUE(4),
  /** The most. */
  TRUE(5);

  private final int value;

  Truth(int value) {
    this.value = value;
  }

  /** Its place on the scale, from 1 to 5. */
  public int value() {
    return value;
  }
}
