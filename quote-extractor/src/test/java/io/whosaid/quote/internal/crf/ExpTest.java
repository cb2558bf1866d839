package io.whosaid.quote.internal.crf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExpTest {
  @Test
  void itIsTheExponentialFunction() {
    for (double x = -699; x < 699; x += .37) {
      assertEquals(1, Exp.of(x) / StrictMath.exp(x), 1e-13, () -> "relative error");
    }
    assertEquals(1, Exp.of(0));
    assertEquals(Exp.of(700), Exp.of(1e9));
    assertEquals(Exp.of(-700), Exp.of(Double.NEGATIVE_INFINITY));
  }
}
