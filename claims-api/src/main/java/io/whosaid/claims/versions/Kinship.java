package io.whosaid.claims.versions;

import io.whosaid.claims.claims.Claim;
import io.whosaid.claims.claims.ClaimKind;
import io.whosaid.wording.Kin;
import io.whosaid.wording.Sketch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the family of each new quotation, in time that does not grow with the archive: only those
 * are compared that share a number of a sketch, and the same words are sketched only once.
 */
@ApplicationScoped
public class Kinship {
  private final EntityManager database;

  Kinship(EntityManager database) {
    this.database = database;
  }

  /** Puts {@code claims}, which are stored already, into families; only direct ones have any. */
  public void add(List<Claim> claims) {
    database.flush();
    claims.stream().filter(claim -> claim.quoted.kind() == ClaimKind.DIRECT).forEach(this::add);
  }

  private void add(Claim claim) {
    String text = claim.quoted.contentText();
    int[] sketch = Sketch.of(text);
    if (sketch.length == 0) {
      return;
    }
    Optional<Kin<Long>> kin = Kin.of(text, candidates(sketch));
    long family = kin.map(Kinship::first).orElse(claim.id);
    boolean known = kin.isPresent() && kin.get().overlap() == 1;
    database
        .createNativeQuery(
            "insert into claim_version (claim_id, family, sketch, copy)"
                + " values (:claim, :family, cast(:sketch as int[]), :copy)")
        .setParameter("claim", claim.id)
        .setParameter("family", family)
        .setParameter("sketch", known ? "{}" : array(sketch))
        .setParameter("copy", CopyKey.of(claim))
        .executeUpdate();
    if (kin.isPresent()) {
      oneAtATime();
      joinAll(kin.get(), family);
      mark(family, claim);
    }
  }

  private static long first(Kin<Long> kin) {
    return kin.same().stream().reduce(kin.family(), Math::min);
  }

  /** Until the end of the transaction, so that two of them never wait for each other's rows. */
  private void oneAtATime() {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('families'))")
        .getSingleResult();
  }

  /** Joins the families that turn out to be one. */
  private void joinAll(Kin<Long> kin, long family) {
    Set<Long> joining = new TreeSet<>(kin.same());
    joining.add(kin.family());
    joining.remove(family);
    for (long other : joining) {
      database
          .createNativeQuery("update claim_version set family = :family where family = :other")
          .setParameter("family", family)
          .setParameter("other", other)
          .executeUpdate();
      mark(family, Claim.findById(other));
    }
  }

  private List<Kin.Candidate<Long>> candidates(int[] sketch) {
    List<?> rows =
        database
            .createNativeQuery(
                """
                select v.family, c.content_text, f.content_text
                from claims_like(cast(:sketch as int[])) near join claim_version v using (claim_id)
                join claim c on c.id = v.claim_id join claim f on f.id = v.family
                order by near.shared desc, v.claim_id
                """,
                Object[].class)
            .setParameter("sketch", array(sketch))
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            row ->
                new Kin.Candidate<>(
                    ((Number) row[0]).longValue(), (String) row[1], (String) row[2]))
        .toList();
  }

  /** Marks the whole family if {@code claim} contradicts its first, or one was marked already. */
  private void mark(long family, Claim claim) {
    Claim first = Claim.findById(family);
    if (isMarked(family) || !Difference.between(first, claim).isEmpty()) {
      database
          .createNativeQuery(
              "update claim set conflicting = true where not conflicting and id in"
                  + " (select claim_id from claim_version where family = :family)")
          .setParameter("family", family)
          .executeUpdate();
    }
  }

  private boolean isMarked(long family) {
    return (Boolean)
        database
            .createNativeQuery(
                "select exists (select 1 from claim_version v join claim c on c.id = v.claim_id"
                    + " where v.family = :family and c.conflicting)",
                Boolean.class)
            .setParameter("family", family)
            .getSingleResult();
  }

  private static String array(int[] sketch) {
    return Arrays.toString(sketch).replace('[', '{').replace(']', '}');
  }
}
