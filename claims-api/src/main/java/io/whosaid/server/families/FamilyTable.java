package io.whosaid.server.families;

import io.whosaid.server.families.Clustering.Placed;
import io.whosaid.wording.MinHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The families as the database holds them: each has the number of one of its claims, and of claims
 * with the same words only one has a sketch.
 */
@ApplicationScoped
class FamilyTable {
  /** How many copies of a claim that leaves are looked at for one that can take its place. */
  private static final int MAX_HEIRS = 100;

  private final EntityManager database;

  FamilyTable(EntityManager database) {
    this.database = database;
  }

  void store(List<Placed> placed) {
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
          .setParameter("sketches", placed.stream().map(FamilyTable::sketch).toArray(String[]::new))
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

  /**
   * Gives families other numbers: they turned out to be one, or lost the claim they are named by.
   */
  void rename(Map<Long, Long> families) {
    if (!families.isEmpty()) {
      database
          .createNativeQuery(
              """
              update claim_version v set family = j.family
              from unnest(cast(:former as bigint[]), cast(:families as bigint[])) as j(former, family)
              where v.family = j.former
              """)
          .setParameter("former", families.keySet().toArray(Long[]::new))
          .setParameter("families", families.values().toArray(Long[]::new))
          .executeUpdate();
    }
  }

  /** Takes claims out; gives the numbers, as they are now, of the families that they left. */
  Set<Long> remove(List<Long> claims) {
    Set<Long> left = new TreeSet<>();
    Set<String> sketches = new HashSet<>();
    for (Object row :
        rows(
            """
            with gone as (
              delete from claim_version where claim_id = any(cast(:ids as bigint[]))
              returning family, sketch)
            select family, cast(sketch as text) from gone
            """,
            claims)) {
      left.add((Long) ((Object[]) row)[0]);
      sketches.add((String) ((Object[]) row)[1]);
    }
    Map<Long, Long> renamed = new LinkedHashMap<>();
    Set<Long> families = new TreeSet<>();
    for (Object row :
        rows(
            """
            select family, min(claim_id) from claim_version
            where family = any(cast(:ids as bigint[])) group by family
            """,
            left)) {
      Long former = (Long) ((Object[]) row)[0];
      Long first = (Long) ((Object[]) row)[1];
      boolean isNamed = claims.contains(former);
      families.add(isNamed ? first : former);
      if (isNamed) {
        renamed.put(former, first);
      }
    }
    rename(renamed);
    handOver(sketches, families);
    return families;
  }

  /** Gives the sketches of claims that left to others with the same words. */
  private void handOver(Set<String> sketches, Set<Long> families) {
    Map<String, Long> heirs = new LinkedHashMap<>();
    for (Object row :
        rows(
            """
            select claim_id, content_text
            from (
              select v.claim_id, c.content_text,
                row_number() over (partition by v.family order by v.claim_id) as nth
              from claim_version v join claim c on c.id = v.claim_id
              where v.family = any(cast(:ids as bigint[])) and v.sketch = '{}') copies
            where nth <= %d
            order by claim_id
            """
                .formatted(MAX_HEIRS),
            families)) {
      int[] sketch = MinHash.of((String) ((Object[]) row)[1]);
      String numbers = ClusterCandidates.array(Arrays.stream(sketch).boxed().toList());
      if (sketches.contains(numbers.replace(" ", ""))) {
        heirs.putIfAbsent(numbers, (Long) ((Object[]) row)[0]);
      }
    }
    if (!heirs.isEmpty()) {
      database
          .createNativeQuery(
              """
              update claim_version v set sketch = cast(h.sketch as int[])
              from unnest(cast(:heirs as bigint[]), cast(:sketches as text[])) as h(claim, sketch)
              where v.claim_id = h.claim
              """)
          .setParameter("heirs", heirs.values().toArray(Long[]::new))
          .setParameter("sketches", heirs.keySet().toArray(String[]::new))
          .executeUpdate();
    }
  }

  private List<?> rows(String sql, Collection<Long> ids) {
    return database
        .createNativeQuery(sql, Object[].class)
        .setParameter("ids", ids.toArray(Long[]::new))
        .getResultList();
  }
}
