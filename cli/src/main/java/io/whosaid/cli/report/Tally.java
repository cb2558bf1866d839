package io.whosaid.cli.report;

import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Severity;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Counts files and findings. Not thread-safe. */
public final class Tally {
  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
  private int files;

  /** Counts a file and what was found in it. */
  public void add(Collection<Finding> found) {
    files++;
    found.forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
  }

  /** How many files were checked. */
  public int files() {
    return files;
  }

  /** How many findings there are at {@code severity}. */
  public int count(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }

  /** Whether there is a finding as bad as {@code threshold}, or worse. */
  public boolean reaches(Severity threshold) {
    return findings.keySet().stream().anyMatch(severity -> severity.reaches(threshold));
  }
}
