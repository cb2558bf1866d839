package io.whosaid.server.claims;

import io.whosaid.quote.Quotation;

/** What a claim is: a quotation, by how much of it stands in quote marks, or a statement. */
public enum ClaimKind {
  /** All of it stands in quote marks. */
  DIRECT,
  /** None of it stands in quote marks. */
  INDIRECT,
  /** Some of it stands in quote marks. */
  MIXED,
  /** A check-worthy sentence in the article's own voice. */
  STATEMENT;

  static ClaimKind of(Quotation.Kind kind) {
    return switch (kind) {
      case DIRECT -> DIRECT;
      case INDIRECT -> INDIRECT;
      case MIXED -> MIXED;
    };
  }

  /** The same for a quotation; a statement counts as one without quote marks. */
  public Quotation.Kind ofQuotation() {
    return switch (this) {
      case DIRECT -> Quotation.Kind.DIRECT;
      case MIXED -> Quotation.Kind.MIXED;
      case INDIRECT, STATEMENT -> Quotation.Kind.INDIRECT;
    };
  }
}
