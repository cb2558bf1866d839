package io.whosaid.server.families;

import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimKind;
import io.whosaid.server.database.ColumnQuery;
import io.whosaid.server.families.ClusterCandidates.Sketched;
import io.whosaid.server.families.Clustering.Placed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the family of each new quotation, in time that does not grow with the archive: only those
 * are compared that share a number of a sketch, and the same words are sketched only once. All of
 * an article are asked for, and stored, at once.
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
    ClusterCandidates stored = ClusterCandidates.of(sketched, database);
    Clustering clustering = Clustering.of(sketched, stored);
    if (!clustering.hasNoRelatives()) {
      oneAtATime();
      // Nobody else changes families now; what others stored since then counts too.
      ClusterCandidates now = ClusterCandidates.of(sketched, database);
      clustering = now.equals(stored) ? clustering : Clustering.of(sketched, now);
    }
    store(clustering.placed());
    if (!clustering.hasNoRelatives()) {
      join(clustering.joined());
      markConflicts(clustering);
    }
  }

  private void store(List<Placed> placed) {
    if (!placed.isEmpty()) {
      database
          .createNativeQuery(
              """
              insert into claim_version (claim_id, family, sketch, copy)
                select claim, family, cast(sketch as int[]), copy
                from unnest(cast(:claims as bigint[]), cast(:families as bigint[]),
                  cast(:sketches as text[]), cast(:copies as text[])) as row(claim, family, sketch, copy)
              """)
          .setParameter(
              "claims", placed.stream().map(one -> one.quotation().claim().id).toArray(Long[]::new))
          .setParameter("families", placed.stream().map(Placed::family).toArray(Long[]::new))
          .setParameter(
              "sketches", placed.stream().map(QuoteClusterer::sketch).toArray(String[]::new))
          .setParameter(
              "copies",
              placed.stream()
                  .map(one -> CopyKey.of(one.quotation().claim()))
                  .toArray(String[]::new))
          .executeUpdate();
    }
  }

  private static String sketch(Placed one) {
    return ClusterCandidates.array(one.isCopy() ? List.of() : one.quotation().sketch());
  }

  /** Until the end of the transaction, so that two of them never wait for each other's rows. */
  private void oneAtATime() {
    database
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('families'))")
        .getSingleResult();
  }

  /** Joins the families that turn out to be one. */
  private void join(Map<Long, Long> joined) {
    if (!joined.isEmpty()) {
      database
          .createNativeQuery(
              """
              update claim_version v set family = j.family
              from unnest(cast(:former as bigint[]), cast(:families as bigint[])) as j(former, family)
              where v.family = j.former
              """)
          .setParameter("former", joined.keySet().toArray(Long[]::new))
          .setParameter("families", joined.values().toArray(Long[]::new))
          .executeUpdate();
    }
  }

  /** Marks each family in which a new one contradicts the first, or one was marked already. */
  private void markConflicts(Clustering clustering) {
    Map<Long, List<Claim>> news = new HashMap<>();
    Set<Long> others = new TreeSet<>();
    for (Placed one : clustering.placed()) {
      Claim claim = one.quotation().claim();
      if (one.family() != claim.id) {
        news.computeIfAbsent(one.family(), family -> new ArrayList<>()).add(claim);
      }
    }
    others.addAll(clustering.joined().keySet());
    others.addAll(news.keySet());
    Map<Long, Claim> firsts = new HashMap<>();
    Claim.inOrder(List.copyOf(others)).forEach(claim -> firsts.put(claim.id, claim));
    clustering
        .joined()
        .forEach(
            (former, family) ->
                news.computeIfAbsent(family, f -> new ArrayList<>()).add(firsts.get(former)));
    Set<Long> conflicting = marked(news.keySet());
    news.forEach(
        (family, claims) -> {
          Claim first = firsts.computeIfAbsent(family, Claim::findById);
          if (!conflicting.contains(family)
              && claims.stream().anyMatch(claim -> !Difference.between(first, claim).isEmpty())) {
            conflicting.add(family);
          }
        });
    mark(conflicting);
  }

  /** Those of the families that have a marked member. */
  private Set<Long> marked(Set<Long> families) {
    return new HashSet<>(
        ColumnQuery.of(
                database,
                "select distinct v.family from claim_version v join claim c on c.id = v.claim_id"
                    + " where v.family = any(cast(:families as bigint[])) and c.conflicting",
                Long.class)
            .setParameter("families", families.toArray(Long[]::new))
            .getResultList());
  }

  private void mark(Set<Long> families) {
    if (!families.isEmpty()) {
      database
          .createNativeQuery(
              "update claim set conflicting = true where not conflicting and id in"
                  + " (select claim_id from claim_version where family = any(cast(:families as bigint[])))")
          .setParameter("families", families.toArray(Long[]::new))
          .executeUpdate();
    }
  }
}
