package io.whosaid.quote;

import java.util.Objects;
import java.util.Optional;

/**
 * A stretch between quote marks and what it was found to be.
 *
 * @param region the stretch
 * @param kind what it is
 * @param quotation the quotation whose content covers most of it; present if and only if the kind
 *     is {@link RegionKind#QUOTATION}
 */
public record ClassifiedRegion(
    QuotedRegion region, RegionKind kind, Optional<Quotation> quotation) {

  /** Checks that nothing is null and that only a quotation's content has a quotation. */
  public ClassifiedRegion {
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(kind, "kind");
    if (quotation.isPresent() != (kind == RegionKind.QUOTATION)) {
      throw new IllegalArgumentException("a region of kind " + kind + " with " + quotation);
    }
  }
}
