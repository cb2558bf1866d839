package io.whosaid.server.claims;

/** Did this source say this? Not whether what was said is true. */
public enum Verdict {
  /** Nobody decided yet, or the decision was taken back. */
  UNREVIEWED,
  /** The source said it. */
  VERIFIED,
  /** It could not be shown that the source said it. */
  UNVERIFIED
}
