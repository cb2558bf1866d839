package io.whosaid.server.families;

import io.whosaid.server.claims.Claim;
import io.whosaid.wording.Kin;
import io.whosaid.wording.Sketch;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which stored quotations are likely to be versions of new ones: those that share most numbers of
 * their sketches. All are asked for at once.
 */
final class ClusterCandidates {
  /** A quotation and its sketch, which is empty for one that is too short to have any. */
  record Sketched(Claim claim, List<Integer> sketch) {
    static Sketched of(Claim claim) {
      int[] sketch = Sketch.of(claim.quoted.contentText());
      return new Sketched(claim, Arrays.stream(sketch).boxed().toList());
    }

    String text() {
      return claim.quoted.contentText();
    }

    boolean isTelling() {
      return !sketch.isEmpty();
    }

    private boolean sharesANumber(Sketched other) {
      return !Collections.disjoint(sketch, other.sketch);
    }

    private Kin.Candidate<Long> alone() {
      return new Kin.Candidate<>(claim.id, text(), text());
    }
  }

  private final Map<Integer, List<Kin.Candidate<Long>>> stored = new HashMap<>();
  private final List<Sketched> wanted;

  private ClusterCandidates(List<Sketched> wanted) {
    this.wanted = wanted;
  }

  /** What {@code database} holds that is like each of {@code wanted}. */
  static ClusterCandidates of(List<Sketched> wanted, EntityManager database) {
    ClusterCandidates likely = new ClusterCandidates(wanted);
    if (!wanted.isEmpty()) {
      likely.ask(database);
    }
    return likely;
  }

  private void ask(EntityManager database) {
    List<Integer> names = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int name = 0; name < wanted.size(); name++) {
      List<Integer> sketch = wanted.get(name).sketch;
      names.addAll(Collections.nCopies(sketch.size(), name));
      numbers.addAll(sketch);
    }
    List<?> rows =
        database
            .createNativeQuery(
                """
                select near.name, v.family, c.content_text, f.content_text
                from claims_like_each(cast(:names as int[]), cast(:numbers as int[])) near
                join claim_version v using (claim_id)
                join claim c on c.id = v.claim_id join claim f on f.id = v.family
                order by near.shared desc, v.claim_id
                """,
                Object[].class)
            .setParameter("names", array(names))
            .setParameter("numbers", array(numbers))
            .getResultList();
    for (Object row : rows) {
      Object[] values = (Object[]) row;
      stored
          .computeIfAbsent(((Number) values[0]).intValue(), name -> new ArrayList<>())
          .add(
              new Kin.Candidate<>(
                  ((Number) values[1]).longValue(), (String) values[2], (String) values[3]));
    }
  }

  /** What is stored that may be a version of the first of those that were wanted. */
  List<Kin.Candidate<Long>> ofFirst() {
    return stored.getOrDefault(0, List.of());
  }

  /** Those of the wanted that have no version, neither stored nor among those before them. */
  Set<Sketched> alone() {
    Set<Sketched> alone = new LinkedHashSet<>();
    for (int i = 0; i < wanted.size(); i++) {
      Sketched one = wanted.get(i);
      List<Kin.Candidate<Long>> candidates = new ArrayList<>(stored.getOrDefault(i, List.of()));
      wanted.subList(0, i).stream()
          .filter(one::sharesANumber)
          .map(Sketched::alone)
          .forEach(candidates::add);
      if (Kin.of(one.text(), candidates).isEmpty()) {
        alone.add(one);
      }
    }
    return alone;
  }

  /** As the database reads it. */
  static String array(List<Integer> numbers) {
    return numbers.toString().replace('[', '{').replace(']', '}');
  }
}
