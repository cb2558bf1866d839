package io.whosaid.server.claims;

/** How a list of claims is ordered; the newest article first, then as in the text, among equals. */
public enum ClaimOrder {
  /** The newest article first. */
  NEWEST,
  /** Most signals first. */
  PRIORITY,
  /** What the engine is surest of first. */
  CONFIDENCE;

  String orderBy() {
    return switch (this) {
      case NEWEST -> "c.place desc";
      case PRIORITY -> "c.priority desc, c.place desc";
      case CONFIDENCE -> "c.confidence desc, c.place desc";
    };
  }

  /** What comes after the claim with these values. */
  String after() {
    return switch (this) {
      case NEWEST -> "c.place < :place";
      case PRIORITY -> "(c.priority, c.place) < (cast(:key as int), :place)";
      case CONFIDENCE -> "(c.confidence, c.place) < (:key, :place)";
    };
  }

  double key(Claim claim) {
    return switch (this) {
      case NEWEST -> 0;
      case PRIORITY -> claim.priority;
      case CONFIDENCE -> claim.quoted.confidence();
    };
  }
}
