package io.whosaid.server.reviews;

import io.whosaid.server.claims.Truth;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** Someone's word on whether a claim is true. Ratings are only ever added; the newest decides. */
@Entity
@Immutable
public class Rating extends ClaimChange {
  /** How true it is; of an undo, what holds again, which may be nothing: null. */
  @Enumerated(EnumType.STRING)
  public Truth truth;

  /** All ratings of a claim, the newest first. */
  public static List<Rating> of(long claimId) {
    return list("claimId = ?1 order by version desc", claimId);
  }
}
