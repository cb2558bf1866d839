package io.whosaid.cli;

import io.whosaid.cli.reading.Reading;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.PassedOver;
import io.whosaid.cli.rule.Rules;
import io.whosaid.cli.suppress.Suppressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a check of one article gave.
 *
 * @param findings in the order of the file
 * @param suppressed how many findings comments silence
 * @param notes what else a person should know, one line each
 */
public record Checked(List<Finding> findings, int suppressed, List<String> notes) {

  /** Looks for what breaks {@code rules}, unless the article is in another language. */
  public static Checked of(Reading reading, Rules rules, boolean isVerbose) {
    String path = reading.source().path();
    Optional<String> language = reading.otherLanguage();
    if (language.isPresent()) {
      return new Checked(List.of(), 0, List.of(path + ": skipped; " + language.get()));
    }
    Suppressions.Left left = Suppressions.findings(reading, rules);
    List<String> notes = new ArrayList<>();
    if (isVerbose) {
      for (PassedOver region : PassedOver.of(reading)) {
        notes.add(
            path
                + ":"
                + reading.source().position(region.at())
                + ": not reported: "
                + region.words()
                + ": "
                + region.reason());
      }
    }
    return new Checked(left.findings(), left.suppressed(), notes);
  }
}
