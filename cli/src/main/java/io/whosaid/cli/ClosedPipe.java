package io.whosaid.cli;

/** Nobody reads the standard output any more, as behind {@code | head}. */
final class ClosedPipe extends RuntimeException {
  private static final long serialVersionUID = 1;

  ClosedPipe() {
    super("nobody reads the output", null, false, false);
  }
}
