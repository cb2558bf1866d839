package io.whosaid.quote.internal.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void whatIsRightHalfAsOftenAsEstimatedIsSaidToBeSo() {
    Calibration.Counts counts = new Calibration.Counts();
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      double estimate = random.nextDouble();
      counts.add(estimate, random.nextDouble() < estimate / 2);
    }
    Calibration calibration = Calibration.of(counts);
    for (double estimate = .1; estimate < 1; estimate += .1) {
      assertEquals(estimate / 2, calibration.of(estimate), .05);
    }
  }

  @Test
  void aHigherEstimateIsNeverLessLikely() {
    Calibration.Counts counts = new Calibration.Counts();
    Random random = new Random(6);
    for (int i = 0; i < 300; i++) {
      counts.add(random.nextDouble(), random.nextBoolean());
    }
    Calibration calibration = Calibration.of(counts);
    double former = 0;
    for (double estimate = 0; estimate <= 1; estimate += .01) {
      double now = calibration.of(estimate);
      assertTrue(former <= now && now <= 1, estimate + " is said to be " + now);
      former = now;
    }
  }

  @Test
  void withoutCasesAnEstimateStands() {
    assertEquals(.7, Calibration.of(new Calibration.Counts()).of(.7), 1e-4);
  }
}
