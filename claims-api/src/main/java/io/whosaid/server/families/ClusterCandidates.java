package io.whosaid.server.families;

import io.whosaid.server.claims.Claim;
import io.whosaid.wording.MinHash;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which stored quotations are likely to be variants of new ones: those that share most numbers of
 * their sketches. All are asked for at once.
 *
 * @param byName the likely ones of each new quotation, by its place in the list, the likeliest
 *     first
 */
record ClusterCandidates(Map<Integer, List<Candidate>> byName) {
  /** A quotation and its sketch, which is empty for one that is too short to have any. */
  record Sketched(Claim claim, List<Integer> sketch) {
    static Sketched of(Claim claim) {
      int[] sketch = MinHash.of(claim.quoted.contentText());
      return new Sketched(claim, Arrays.stream(sketch).boxed().toList());
    }

    String text() {
      return claim.quoted.contentText();
    }

    boolean isTelling() {
      return !sketch.isEmpty();
    }
  }

  /**
   * A quotation that may be a variant of another.
   *
   * @param claim its number
   * @param shared how many numbers both sketches share
   * @param family the family that it is in
   * @param text what it says
   * @param first what the first of its family says
   */
  record Candidate(long claim, long shared, long family, String text, String first) {}

  /** What {@code database} holds that is like each of {@code wanted}. */
  static ClusterCandidates of(List<Sketched> wanted, EntityManager database) {
    Map<Integer, List<Candidate>> found = new HashMap<>();
    if (!wanted.isEmpty()) {
      for (Object row : rows(wanted, database)) {
        Object[] values = (Object[]) row;
        found
            .computeIfAbsent(((Number) values[0]).intValue(), name -> new ArrayList<>())
            .add(
                new Candidate(
                    ((Number) values[1]).longValue(),
                    ((Number) values[2]).longValue(),
                    ((Number) values[3]).longValue(),
                    (String) values[4],
                    (String) values[5]));
      }
    }
    return new ClusterCandidates(found);
  }

  private static List<?> rows(List<Sketched> wanted, EntityManager database) {
    List<Integer> names = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int name = 0; name < wanted.size(); name++) {
      List<Integer> sketch = wanted.get(name).sketch;
      names.addAll(Collections.nCopies(sketch.size(), name));
      numbers.addAll(sketch);
    }
    return database
        .createNativeQuery(
            """
            select near.name, v.claim_id, near.shared, v.family, c.content_text, f.content_text
            from claims_like_each(cast(:names as int[]), cast(:numbers as int[])) near
            join claim_version v using (claim_id)
            join claim c on c.id = v.claim_id join claim f on f.id = v.family
            order by near.shared desc, v.claim_id
            """,
            Object[].class)
        .setParameter("names", array(names))
        .setParameter("numbers", array(numbers))
        .getResultList();
  }

  /** Those that are like the quotation at that place in the list. */
  List<Candidate> of(int name) {
    return byName.getOrDefault(name, List.of());
  }

  /** As the database reads it. */
  static String array(List<? extends Number> numbers) {
    return numbers.toString().replace('[', '{').replace(']', '}');
  }
}
