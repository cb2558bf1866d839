package io.whosaid.server.families;

import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimKind;
import io.whosaid.server.families.ClusterCandidates.Sketched;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Finds the family of each new quotation, in time that does not grow with the archive: only those
 * are compared that share a number of a sketch, and the same words are sketched only once. All of
 * an article are asked for, and stored, at once.
 */
@ApplicationScoped
public class QuoteClusterer {
  private final EntityManager database;
  private final FamilyTable table;
  private final FamilyConflicts conflicts;

  QuoteClusterer(EntityManager database, FamilyTable table, FamilyConflicts conflicts) {
    this.database = database;
    this.table = table;
    this.conflicts = conflicts;
  }

  /**
   * Puts {@code claims}, which are stored already, into families; only direct ones that stand have
   * any.
   */
  public void add(List<Claim> claims) {
    database.flush();
    List<Sketched> sketched =
        claims.stream()
            .filter(claim -> claim.withdrawnAt == null)
            .filter(claim -> claim.quoted.kind() == ClaimKind.DIRECT)
            .map(Sketched::of)
            .filter(Sketched::isTelling)
            .toList();
    ClusterCandidates stored = ClusterCandidates.of(sketched, database);
    Clustering clustering = Clustering.of(sketched, stored);
    if (!clustering.hasNoRelatives()) {
      lock();
      // Nobody else changes families now; what others stored since then counts too.
      ClusterCandidates now = ClusterCandidates.of(sketched, database);
      clustering = now.equals(stored) ? clustering : Clustering.of(sketched, now);
    }
    table.store(clustering.placed());
    if (!clustering.hasNoRelatives()) {
      table.rename(clustering.joined());
      conflicts.mark(clustering);
    }
  }

  /**
   * Finds the families of {@code claims} again: their words, their speaker or whether they stand
   * have changed. The families that they leave stay one.
   */
  public void again(List<Claim> claims) {
    leave(claims);
    add(claims);
  }

  /** Takes {@code claims} out of their families. */
  public void leave(List<Claim> claims) {
    lock();
    database.flush();
    List<Long> ids = claims.stream().map(claim -> claim.id).toList();
    conflicts.unmark(ids, table.remove(ids));
  }

  /** Until the end of the transaction, so that two of them never wait for each other's rows. */
  private void lock() {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('families'))")
        .getSingleResult();
  }
}
