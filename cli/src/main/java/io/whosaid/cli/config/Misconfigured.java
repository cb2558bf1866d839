package io.whosaid.cli.config;

/** A configuration that cannot be followed; its message says where, what, and what to do. */
public final class Misconfigured extends RuntimeException {
  private static final long serialVersionUID = 1;

  Misconfigured(String where, String what) {
    super(where + ": " + what);
  }
}
