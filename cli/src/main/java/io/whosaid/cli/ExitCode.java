package io.whosaid.cli;

/** What a command answers to the one who started it. */
final class ExitCode {
  /** All is well. */
  static final int OK = 0;

  /** There are findings as bad as the threshold. */
  static final int FINDINGS = 1;

  /** It could not do its work, or not all of it. */
  static final int FAILURE = 2;

  private ExitCode() {}
}
