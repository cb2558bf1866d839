package io.whosaid.checkworthiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.checkworthiness.internal.features.Vocabulary;
import io.whosaid.quote.internal.text.TsvResource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void wordsAreInLowerCaseAndSortedByFeature() {
    List<String[]> rows =
        TsvResource.rows(Vocabulary.class.getResourceAsStream("words.tsv"), "words.tsv", 3);
    Comparator<String[]> order =
        Comparator.comparing((String[] row) -> row[1]).thenComparing(row -> row[0]);
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      assertEquals(row[0].toLowerCase(Locale.ROOT), row[0]);
      assertFalse(row[0].isBlank() || row[0].split(" ", -1).length > 4, row[0]);
      assertTrue(i == 0 || order.compare(rows.get(i - 1), row) < 0, row[1] + " " + row[0]);
    }
    assertTrue(Vocabulary.builtIn().phrases().contains("because of"));
  }

  @Test
  void everythingThatIsWeighedHasAWeightOnItsOwnSide() {
    Set<String> weighed =
        TsvResource.rows(Weights.class.getResourceAsStream("weights.tsv"), "weights.tsv", 2)
            .stream()
            .map(row -> row[0])
            .collect(Collectors.toSet());
    for (Feature feature : Feature.values()) {
      assertTrue(feature.sentence().endsWith("."), feature.id());
      assertEquals(
          feature.role() != Feature.Role.BAR, weighed.contains(feature.id()), feature.id());
      double weight = Weights.builtIn().of(feature);
      assertTrue(feature.role() == Feature.Role.REASON ? weight >= 0 : weight <= 0, feature.id());
    }
    assertEquals(
        1 + Arrays.stream(Feature.values()).filter(f -> f.role() != Feature.Role.BAR).count(),
        weighed.size());
  }
}
