package io.whosaid.server.families;

import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimKind;
import io.whosaid.server.database.ColumnQuery;
import io.whosaid.server.families.ClusterCandidates.Sketched;
import io.whosaid.wording.Kin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the family of each new quotation, in time that does not grow with the archive: only those
 * are compared that share a number of a sketch, and the same words are sketched only once. Those
 * without any relatives, which are most, are asked for and stored at once.
 */
@ApplicationScoped
public class QuoteClusterer {
  private final EntityManager database;

  QuoteClusterer(EntityManager database) {
    this.database = database;
  }

  /** Puts {@code claims}, which are stored already, into families; only direct ones have any. */
  public void add(List<Claim> claims) {
    database.flush();
    List<Sketched> sketched =
        claims.stream()
            .filter(claim -> claim.quoted.kind() == ClaimKind.DIRECT)
            .map(Sketched::of)
            .filter(Sketched::isTelling)
            .toList();
    Set<Sketched> alone = ClusterCandidates.of(sketched, database).alone();
    store(alone.stream().map(one -> Row.of(one.claim(), one.claim().id, one.sketch())).toList());
    List<Sketched> related = sketched.stream().filter(one -> !alone.contains(one)).toList();
    if (!related.isEmpty()) {
      oneAtATime();
      related.forEach(this::join);
    }
  }

  /** Looks again, as nobody else changes families now, and puts a quotation where it belongs. */
  private void join(Sketched one) {
    Claim claim = one.claim();
    Optional<Kin<Long>> kin =
        Kin.of(one.text(), ClusterCandidates.of(List.of(one), database).ofFirst());
    long family = kin.map(QuoteClusterer::first).orElse(claim.id);
    boolean known = kin.isPresent() && kin.get().overlap() == 1;
    store(List.of(Row.of(claim, family, known ? List.of() : one.sketch())));
    if (kin.isPresent()) {
      joinAll(kin.get(), family);
      mark(family, claim);
    }
  }

  /** What the table says of one quotation. */
  private record Row(long claim, long family, String sketch, String copy) {
    static Row of(Claim claim, long family, List<Integer> sketch) {
      return new Row(claim.id, family, ClusterCandidates.array(sketch), CopyKey.of(claim));
    }
  }

  private void store(List<Row> rows) {
    if (!rows.isEmpty()) {
      database
          .createNativeQuery(
              """
              insert into claim_version (claim_id, family, sketch, copy)
                select claim, family, cast(sketch as int[]), copy
                from unnest(cast(:claims as bigint[]), cast(:families as bigint[]),
                  cast(:sketches as text[]), cast(:copies as text[])) as row(claim, family, sketch, copy)
              """)
          .setParameter("claims", rows.stream().map(Row::claim).toArray(Long[]::new))
          .setParameter("families", rows.stream().map(Row::family).toArray(Long[]::new))
          .setParameter("sketches", rows.stream().map(Row::sketch).toArray(String[]::new))
          .setParameter("copies", rows.stream().map(Row::copy).toArray(String[]::new))
          .executeUpdate();
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
    return ColumnQuery.of(
            database,
            "select exists (select 1 from claim_version v join claim c on c.id = v.claim_id"
                + " where v.family = :family and c.conflicting)",
            Boolean.class)
        .setParameter("family", family)
        .getSingleResult();
  }
}
