package io.whosaid.quote.internal.tagging;

/**
 * Probabilities as people read them, with two digits behind the point. A formatter of the library's
 * would first load what it knows of all languages' numbers, which the start of a check pays for.
 */
final class Rounded {
  private static final int HUNDRED = 100;

  private Rounded() {}

  /** {@code probability}, which is from 0 to 1: "0.85". */
  static String of(double probability) {
    long hundredths = Math.round(probability * HUNDRED);
    long rest = hundredths % HUNDRED;
    return hundredths / HUNDRED + (rest < 10 ? ".0" : ".") + rest;
  }
}
