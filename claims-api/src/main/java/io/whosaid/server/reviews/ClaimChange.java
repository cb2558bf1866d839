package io.whosaid.server.reviews;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.http.problems.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What someone did to a claim, which made a version of it. Only ever added. */
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

  /** The change that this one takes back, or null. */
  public Long undoes;

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

  /** Of {@code all} changes of a sort, the newest first, those that hold: no undo, nor undone. */
  static <C extends ClaimChange> List<C> inForce(List<C> all) {
    Set<Long> undone = all.stream().map(change -> change.undoes).collect(Collectors.toSet());
    return all.stream()
        .filter(change -> change.undoes == null && !undone.contains(change.id))
        .toList();
  }

  /**
   * The changes that hold, the first of which can be taken back; throws a problem that says why if
   * there is none, or it is not the one that is wanted.
   *
   * @param all the changes of a sort of the claim, the newest first
   * @param wanted which one to take back; null for the newest
   * @param sort what the sort is called: "review"
   */
  static <C extends ClaimChange> List<C> undoable(
      List<C> all, Long wanted, String sort, Claim claim) {
    List<C> inForce = inForce(all);
    if (wanted == null) {
      if (inForce.isEmpty()) {
        throw refuse("Claim %d has no %s to undo.".formatted(claim.id, sort));
      }
      return inForce;
    }
    C change =
        all.stream()
            .filter(one -> one.id.equals(wanted))
            .findFirst()
            .orElseThrow(() -> refuse("Claim %d has no %s %d.".formatted(claim.id, sort, wanted)));
    if (!inForce.contains(change)) {
      String who =
          all.stream()
              .filter(one -> wanted.equals(one.undoes))
              .findFirst()
              .map(undo -> " by " + undo.account)
              .orElse("");
      throw refuse(
          "The %s %d of claim %d was already undone%s.".formatted(sort, wanted, claim.id, who));
    }
    C newest = inForce.get(0);
    if (!newest.id.equals(wanted)) {
      throw refuse(
          "The %s of claim %d was changed again by %s. Undo that change first."
              .formatted(sort, claim.id, newest.account));
    }
    return inForce;
  }

  private static RuntimeException refuse(String detail) {
    return Problem.of(409, detail).with("urn:whosaid:problem:undo", "undo", "refused").exception();
  }
}
