package io.whosaid.quote.internal.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundedTest {
  @Test
  void roundsAsAFormatterDoes() {
    Random random = new Random(4);
    for (int i = 0; i < 10_000; i++) {
      double probability = random.nextDouble();
      assertEquals(String.format(Locale.ROOT, "%.2f", probability), Rounded.of(probability));
    }
  }

  @Test
  void roundsTheEnds() {
    assertEquals("0.00", Rounded.of(0));
    assertEquals("0.01", Rounded.of(.006));
    assertEquals("1.00", Rounded.of(.996));
    assertEquals("1.00", Rounded.of(1));
  }
}
