package io.whosaid.benchmarks.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.benchmarks.quotations.Reliability.Bin;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  private final Reliability reliability = new Reliability();

  @Test
  void binsHoldConfidenceAndWhatCameOut() {
    reliability.add(0.62, true);
    reliability.add(0.66, false);
    reliability.add(1, true);
    reliability.add(Double.NaN, true);
    List<Bin> bins = reliability.bins();
    assertEquals(2, bins.size());
    assertEquals(0.64, bins.get(0).confidence(), 1e-9);
    assertEquals(0.5, bins.get(0).right(), 1e-9);
    assertEquals(new Bin(0.9, 1, 1, 1), bins.get(1));
    assertEquals(2 / 3. * 0.14, reliability.expectedError(), 1e-9);
    assertEquals((0.38 * 0.38 + 0.66 * 0.66) / 3, reliability.brier(), 1e-9);
  }

  @Test
  void nothingSaidNothingWrong() {
    assertEquals(0, reliability.count());
    assertEquals(0, reliability.expectedError());
  }
}
