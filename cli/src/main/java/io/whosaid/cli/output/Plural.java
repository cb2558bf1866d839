package io.whosaid.cli.output;

/** How many of something there are, in words. */
public final class Plural {
  private Plural() {}

  /** {@code 1 error}, {@code 2 errors}. */
  public static String of(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
