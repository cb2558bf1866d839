package io.whosaid.cli.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How bad a finding is, from worst to least. */
public enum Severity {
  /** Must be fixed. */
  ERROR,
  /** Should be looked at. */
  WARNING,
  /** Good to know. */
  NOTE;

  /** How it is written in options and reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity of this name. */
  public static Optional<Severity> named(String word) {
    return Arrays.stream(values()).filter(severity -> severity.word().equals(word)).findFirst();
  }

  /** Whether it is as bad as {@code threshold}, or worse. */
  public boolean reaches(Severity threshold) {
    return compareTo(threshold) <= 0;
  }
}
