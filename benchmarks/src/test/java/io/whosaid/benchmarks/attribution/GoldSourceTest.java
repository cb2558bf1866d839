package io.whosaid.benchmarks.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.attribution.Attribution;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GoldSourceTest {
  private final List<GoldSource> all = GoldSource.all();
  private final List<GoldSource> descriptions = GoldSource.descriptions();

  @Test
  void theSourcesAreInOrderAndNoneStandsTwice() {
    assertInOrder(all);
    assertInOrder(descriptions);
  }

  private static void assertInOrder(List<GoldSource> all) {
    Comparator<GoldSource> order =
        Comparator.comparing(GoldSource::article).thenComparing(GoldSource::span);
    for (int i = 1; i < all.size(); i++) {
      int at = i;
      assertTrue(order.compare(all.get(i - 1), all.get(i)) < 0, () -> all.get(at).toString());
    }
  }

  @Test
  void theSetIsAsLargeAsItClaims() {
    assertEquals(64, all.stream().map(GoldSource::article).distinct().count());
    assertEquals(1469, all.size());
    assertEquals(274, descriptions.stream().map(GoldSource::article).distinct().count());
    assertEquals(507, descriptions.size());
    assertEquals(374, descriptions.stream().filter(GoldSource::isNamed).count());
  }

  @Test
  void noArticleIsInBothSets() {
    Set<String> articles = all.stream().map(GoldSource::article).collect(Collectors.toSet());
    assertTrue(descriptions.stream().noneMatch(source -> articles.contains(source.article())));
  }

  @Test
  void statusesAreThoseOfAttributions() {
    Set<String> known =
        Stream.concat(
                Stream.of("named", "none"),
                Arrays.stream(Attribution.Grade.values())
                    .map(grade -> grade.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.toSet());
    for (GoldSource source : Stream.concat(all.stream(), descriptions.stream()).toList()) {
      assertTrue(known.containsAll(source.statuses()), source::toString);
      assertTrue(source.statuses().contains("named") || !source.isNamed(), source::toString);
    }
  }

  @Test
  void answersAreComparedWithoutArticlesAndMiddleNames() {
    assertTrue(Answers.isName("Donald J. Trump", List.of("Donald Trump")));
    assertTrue(Answers.isName("the Associated Press", List.of("Associated Press")));
    assertTrue(!Answers.isName("Trump", List.of("Donald Trump")));
    assertTrue(Answers.accepts(Optional.empty(), List.of("Ohio", "-")));
    assertTrue(!Answers.accepts(Optional.empty(), List.of("Ohio")));
    assertTrue(Answers.accepts(Optional.of("the Fed"), List.of("Fed")));
  }
}
