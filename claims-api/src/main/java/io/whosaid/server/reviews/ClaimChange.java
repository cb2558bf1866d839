package io.whosaid.server.reviews;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What somebody did to a claim, which made a version of it. Only ever added. */
@MappedSuperclass
public abstract class ClaimChange extends PanacheEntityBase {
  /** Later ones have higher numbers. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  /** Which claim it is about. */
  @Column(nullable = false)
  public long claimId;

  /** The version of the claim that it made. */
  @Column(nullable = false)
  public int version;

  /** Why, or null. */
  public String note;

  /** The name of the account that did it; null from before there were accounts. */
  public String account;

  /** When it was done. */
  @Column(nullable = false)
  public Instant createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);

  /** Says what it made of which claim, and stores it. */
  public void store(long claim, int made, String who, String why) {
    claimId = claim;
    version = made;
    account = who;
    note = why == null || why.isBlank() ? null : why;
    persist();
  }
}
