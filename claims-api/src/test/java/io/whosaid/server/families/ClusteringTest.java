package io.whosaid.server.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.Quoted;
import io.whosaid.server.families.ClusterCandidates.Candidate;
import io.whosaid.server.families.ClusterCandidates.Sketched;
import io.whosaid.server.families.Clustering.Placed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusteringTest {
  private static final List<String> SAYINGS =
      List.of(
          "“The mill in ward %d has closed its gates for good, and nobody was told,”",
          "“We counted %d votes in the old town hall before the lights went out,”",
          "“No ferry will leave the island for %d days if the storm goes on,”",
          "“Prices rose by %d percent while wages in the harbour did not,”");

  private static Sketched quotation(long id, String text) {
    Claim claim = new Claim();
    claim.id = id;
    claim.quoted =
        Quoted.of(
            new Quotation(
                Quotation.Kind.DIRECT,
                List.of(new Span(0, text.length())),
                List.of(),
                List.of(),
                1,
                "test"),
            text);
    return Sketched.of(claim);
  }

  @Test
  void thousandsThatDifferInANumberAreOneFamilyInSeconds() {
    List<Sketched> alike =
        IntStream.range(0, 4000)
            .mapToObj(i -> quotation(100 + i, SAYINGS.get(0).formatted(i)))
            .toList();
    Clustering clustering =
        assertTimeout(
            Duration.ofSeconds(60), () -> Clustering.of(alike, new ClusterCandidates(Map.of())));
    assertEquals(4000, clustering.placed().size());
    assertEquals(
        List.of(100L), clustering.placed().stream().map(Placed::family).distinct().toList());
  }

  /** One batch gives the families that many small ones give, whose results are stored between. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void oneBatchGivesTheFamiliesOfMany(long seed) {
    Random random = new Random(seed);
    List<Sketched> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String saying = SAYINGS.get(random.nextInt(SAYINGS.size()));
      all.add(quotation(i + 1, saying.formatted(random.nextInt(4))));
    }
    Map<Long, Long> atOnce = families(Clustering.of(all, new ClusterCandidates(Map.of())));

    Map<Long, Long> oneByOne = new HashMap<>();
    List<Placed> stored = new ArrayList<>();
    for (Sketched next : all) {
      List<Candidate> likely =
          stored.stream()
              .filter(before -> !before.isCopy() && shared(before.quotation(), next) > 0)
              .map(
                  before ->
                      new Candidate(
                          before.quotation().claim().id,
                          shared(before.quotation(), next),
                          oneByOne.get(before.quotation().claim().id),
                          before.quotation().text(),
                          all.get((int) (oneByOne.get(before.quotation().claim().id) - 1)).text()))
              .toList();
      Clustering one = Clustering.of(List.of(next), new ClusterCandidates(Map.of(0, likely)));
      stored.addAll(one.placed());
      oneByOne.replaceAll((claim, family) -> one.joined().getOrDefault(family, family));
      oneByOne.putAll(families(one));
    }
    assertEquals(oneByOne, atOnce);
    assertEquals(4, atOnce.values().stream().distinct().count());
  }

  private static Map<Long, Long> families(Clustering clustering) {
    return clustering.placed().stream()
        .collect(Collectors.toMap(one -> one.quotation().claim().id, Placed::family));
  }

  private static long shared(Sketched one, Sketched other) {
    return one.sketch().stream().filter(other.sketch()::contains).count();
  }
}
