package io.whosaid.cli.suppress;

import io.whosaid.article.SourceFile;
import io.whosaid.cli.reading.Reading;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Rules;
import io.whosaid.cli.rule.UnusedSuppression;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes out the findings that comments in the article suppress. */
public final class Suppressions {
  private static final UnusedSuppression RULE =
      (UnusedSuppression) Rules.named("unused-suppression").orElseThrow();

  private Suppressions() {}

  /**
   * What is left of a file's findings.
   *
   * @param findings in the order of the file
   * @param suppressed how many were taken out
   */
  public record Left(List<Finding> findings, int suppressed) {
    /** Copies the list. */
    public Left {
      findings = List.copyOf(findings);
    }
  }

  /** The findings of {@code rules} in {@code reading} that are not suppressed there. */
  public static Left findings(Reading reading, Rules rules) {
    SourceFile file = reading.source();
    List<Directive> directives =
        reading.article().comments().stream()
            .map(Directive::of)
            .flatMap(Optional::stream)
            .sorted((a, b) -> a.at().compareTo(b.at()))
            .toList();
    List<Finding> all = rules.findings(reading);
    if (directives.isEmpty()) {
      return new Left(all, 0);
    }
    List<Suppression> suppressions =
        directives.stream()
            .filter(directive -> directive.slip().isEmpty())
            .filter(directive -> directive.scope() != Directive.Scope.UP_TO_HERE)
            .map(directive -> Suppression.of(directive, directives, file))
            .toList();
    List<Finding> left = new ArrayList<>(all);
    left.removeIf(finding -> isSuppressed(finding, suppressions, file));
    int suppressed = all.size() - left.size();
    if (rules.has(RULE)) {
      left.addAll(slips(directives, suppressions, rules, file));
      left.sort(Rules.IN_ORDER);
    }
    return new Left(left, suppressed);
  }

  /** Asks every suppression, for each that covers the finding is used. */
  private static boolean isSuppressed(
      Finding finding, List<Suppression> suppressions, SourceFile file) {
    return suppressions.stream().filter(each -> each.covers(finding, file)).count() > 0;
  }

  private static List<Finding> slips(
      List<Directive> directives, List<Suppression> suppressions, Rules rules, SourceFile file) {
    List<Finding> slips = new ArrayList<>();
    for (Directive directive : directives) {
      directive.slip().ifPresent(slip -> slips.add(finding(directive.at(), slip, rules, file)));
    }
    for (Suppression suppression : suppressions) {
      if (!suppression.unused().isEmpty()) {
        String unused = String.join(", ", suppression.unused());
        String message = "nothing here breaks " + unused + "; remove this comment";
        slips.add(finding(suppression.at(), message, rules, file));
      }
    }
    return slips;
  }

  private static Finding finding(Span at, String message, Rules rules, SourceFile file) {
    return new Finding(RULE, rules.severity(RULE), List.of(at), at.of(file.text()), message);
  }
}
