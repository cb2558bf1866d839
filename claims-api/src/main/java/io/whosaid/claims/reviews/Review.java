package io.whosaid.claims.reviews;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** One decision about a claim. Reviews are only ever added; the newest one decides. */
@Entity
@Immutable
public class Review extends PanacheEntityBase {
  /** Later reviews have higher numbers. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  /** Which claim it is about. */
  @Column(nullable = false)
  public long claimId;

  /** The version of the claim that this review made. */
  @Column(nullable = false)
  public int version;

  /** What was decided; of an undo, what holds again. */
  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public Verdict verdict;

  /** What the reviewer wrote, or null. */
  public String note;

  /** The review that this one takes back, or null. */
  public Long undoes;

  /** The name of the account that decided; null from before there were accounts. */
  public String account;

  /** When it was decided. */
  @Column(nullable = false)
  public Instant createdAt;

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
}
