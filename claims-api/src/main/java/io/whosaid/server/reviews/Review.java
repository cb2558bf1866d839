package io.whosaid.server.reviews;

import io.whosaid.server.claims.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** One decision about a claim. Reviews are only ever added; the newest one decides. */
@Entity
@Immutable
public class Review extends ClaimChange {
  /** What was decided; of an undo, what holds again. */
  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public Verdict verdict;

  /** The review that this one takes back, or null. */
  public Long undoes;

  /** All reviews of a claim, the newest first. */
  public static List<Review> of(long claimId) {
    return list("claimId = ?1 order by version desc", claimId);
  }

  /** The reviews of a claim that hold: no undo, and not taken back by one; the newest first. */
  public static List<Review> inForce(long claimId, int limit) {
    return find(
            "claimId = ?1 and undoes is null"
                + " and id not in (select u.undoes from Review u where u.claimId = ?1 and u.undoes is not null)"
                + " order by version desc",
            claimId)
        .page(0, limit)
        .list();
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
