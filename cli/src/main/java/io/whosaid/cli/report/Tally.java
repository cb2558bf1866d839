package io.whosaid.cli.report;

import io.whosaid.cli.output.Plural;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
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

  /** In one line, like {@code 1 error, 2 warnings in 3 files, 1 not checked (4 suppressed)}. */
  String sum(int failures, SuppressedCounts hidden) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (count(severity) > 0) {
        counts.add(Plural.of(count(severity), severity.word()));
      }
    }
    return (counts.isEmpty() ? "no findings" : String.join(", ", counts))
        + " in "
        + Plural.of(files, "file")
        + (failures == 0 ? "" : ", " + failures + " not checked")
        + (hidden.words().isEmpty() ? "" : " (" + hidden.words() + ")");
  }
}
