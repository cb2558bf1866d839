package io.whosaid.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuoteClustersTest {
  private static final String ONE =
      "We gave the tired men bread and a warm room near the north gate at noon";
  private static final String TWO =
      "We gave the young men soup and a cold room near the south gate at dusk";

  @Test
  void versionsAreOneFamilyAndOthersAreNot() {
    assertEquals(
        List.of(0, 0, 2),
        families(ONE, ONE.replace("noon", "dusk"), "Nobody asked us what the harbour costs now"));
  }

  @Test
  void oneThatIsLikeTwoFamiliesMakesThemOne() {
    assertEquals(List.of(0, 1), families(ONE, TWO));
    assertEquals(
        List.of(0, 0, 0),
        families(ONE, TWO, ONE.replace("bread", "soup").replace("north", "south")));
  }

  @Test
  void familiesDoNotWander() {
    String text = "one two three four five six seven eight nine ten eleven twelve";
    String second = text.replace("one two", "uno due");
    String third = second.replace("three four", "tre quattro");
    String fourth = third.replace("five six", "cinque sei");
    String fifth = fourth.replace("seven eight", "sette otto");
    assertEquals(List.of(0, 0, 0, 0, 4), families(text, second, third, fourth, fifth));
  }

  private static List<Integer> families(String... quoted) {
    QuoteClusters families = new QuoteClusters();
    List.of(quoted).forEach(families::add);
    return IntStream.range(0, quoted.length).map(families::family).boxed().toList();
  }
}
