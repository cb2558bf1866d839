package io.whosaid.benchmarks.corpora;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldTest {
  private static final List<Article> ARTICLES =
      IntStream.range(0, 12).mapToObj(i -> new Article("a_" + i, "", List.of())).toList();

  @Test
  void partsAreDealt() {
    List<String> names = Fold.parse("2/5").in(ARTICLES).stream().map(Article::name).toList();
    assertEquals(List.of("a_1", "a_6", "a_11"), names);
  }

  @Test
  void aPartAndTheOthersAreAll() {
    Fold fold = new Fold(5, 5);
    List<Article> both = new ArrayList<>(fold.in(ARTICLES));
    both.addAll(fold.notIn(ARTICLES));
    assertEquals(12, both.size());
    assertTrue(both.containsAll(ARTICLES));
  }

  @Test
  void whatIsNoFoldIsNamed() {
    for (String wrong : List.of("0/5", "6/5", "1", "1/0", "a/b")) {
      assertThrows(IllegalArgumentException.class, () -> Fold.parse(wrong), wrong);
    }
  }
}
