package io.whosaid.cli.baseline;

/** A baseline that cannot be read; its message says which, why, and what to do. */
public final class UnusableBaseline extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnusableBaseline(String where, String what) {
    super(where + ": " + what);
  }
}
