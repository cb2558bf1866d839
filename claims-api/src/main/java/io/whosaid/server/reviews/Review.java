package io.whosaid.server.reviews;

import io.whosaid.server.claims.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One decision about a claim. Reviews are only ever added; the newest one decides. */
@Entity
@Immutable
public class Review extends ClaimChange {
  /** What was decided; of an undo, what holds again. */
  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public Verdict verdict;

  /** Names of {@link io.whosaid.server.claims.UnverifiedReason}s; empty of any other verdict. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(nullable = false)
  public List<String> reasons = List.of();

  /** All reviews of a claim, the newest first. */
  public static List<Review> of(long claimId) {
    return list("claimId = ?1 order by version desc", claimId);
  }

  /** Of each of these claims the decision that holds, if there is one. */
  public static List<Review> holding(List<Long> claimIds) {
    return claimIds.isEmpty()
        ? List.of()
        : list(
            "claimId in ?1 and undoes is null"
                + " and id not in (select u.undoes from Review u where u.claimId in ?1 and u.undoes is not null)"
                + " order by version desc",
            claimIds);
  }
}
