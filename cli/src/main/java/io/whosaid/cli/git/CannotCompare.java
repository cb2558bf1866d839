package io.whosaid.cli.git;

/** The changes since a commit could not be found out. */
public final class CannotCompare extends RuntimeException {
  private static final long serialVersionUID = 1;

  CannotCompare(String message) {
    super(message);
  }
}
