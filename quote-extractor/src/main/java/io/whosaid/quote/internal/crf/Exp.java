package io.whosaid.quote.internal.crf;

/**
 * The exponential function in additions and multiplications only: the same bits on every machine,
 * like {@link StrictMath#exp}, but several times faster. Its relative error is below 1e-14.
 */
final class Exp {
  private static final double BOUND = 700;
  private static final double PER_LN2 = 1 / StrictMath.log(2);
  private static final double LN2_HIGH = 0x1.62e42fefa0000p-1;
  private static final double LN2_LOW = 0x1.cf79abc9e3b39p-40;
  private static final double[] COEFFICIENTS = new double[13];

  static {
    double factorial = 1;
    for (int i = 0; i < COEFFICIENTS.length; i++) {
      factorial *= Math.max(1, i);
      COEFFICIENTS[i] = 1 / factorial;
    }
  }

  private Exp() {}

  /** e to the power of {@code x}, which is held between -700 and 700. */
  static double of(double x) {
    double bounded = Math.max(-BOUND, Math.min(BOUND, x));
    int power = (int) Math.rint(bounded * PER_LN2);
    double rest = bounded - power * LN2_HIGH - power * LN2_LOW;
    double sum = COEFFICIENTS[COEFFICIENTS.length - 1];
    for (int i = COEFFICIENTS.length - 2; i >= 0; i--) {
      sum = sum * rest + COEFFICIENTS[i];
    }
    return sum * Double.longBitsToDouble((power + 1023L) << 52);
  }
}
