package io.whosaid.server.families;

import io.whosaid.server.claims.Claim;
import io.whosaid.server.database.ColumnQuery;
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

/** Marks the claims of families whose members contradict each other. */
@ApplicationScoped
class FamilyConflicts {
  /** How many members of a family are compared when one has left it. */
  private static final int MAX_MEMBERS = 200;

  private final EntityManager database;

  FamilyConflicts(EntityManager database) {
    this.database = database;
  }

  /** Marks each family in which a new one contradicts the first, or one was marked already. */
  void mark(Clustering clustering) {
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
          if (!conflicting.contains(family) && isContradicted(first, claims)) {
            conflicting.add(family);
          }
        });
    mark(conflicting, true);
  }

  /** Takes the marks off {@code left} claims, and off families that agree without them. */
  void unmark(List<Long> left, Set<Long> families) {
    database
        .createNativeQuery(
            "update claim set conflicting = false"
                + " where conflicting and id = any(cast(:left as bigint[]))")
        .setParameter("left", left.toArray(Long[]::new))
        .executeUpdate();
    Set<Long> agreeing = marked(families);
    agreeing.removeIf(
        family -> {
          List<Claim> members = members(family);
          return !members.isEmpty() && isContradicted(members.get(0), members);
        });
    mark(agreeing, false);
  }

  private static boolean isContradicted(Claim first, List<Claim> others) {
    return others.stream().anyMatch(claim -> !Difference.between(first, claim).isEmpty());
  }

  private List<Claim> members(long family) {
    List<Long> ids =
        ColumnQuery.of(
                database,
                "select v.claim_id from claim_version v join claim c on c.id = v.claim_id"
                    + " where v.family = :family and c.withdrawn_at is null"
                    + " order by v.claim_id limit "
                    + MAX_MEMBERS,
                Long.class)
            .setParameter("family", family)
            .getResultList();
    return Claim.inOrder(ids);
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

  private void mark(Set<Long> families, boolean conflicting) {
    if (!families.isEmpty()) {
      database
          .createNativeQuery(
              "update claim set conflicting = :conflicting where conflicting <> :conflicting and id in"
                  + " (select claim_id from claim_version where family = any(cast(:families as bigint[])))")
          .setParameter("conflicting", conflicting)
          .setParameter("families", families.toArray(Long[]::new))
          .executeUpdate();
    }
  }
}
