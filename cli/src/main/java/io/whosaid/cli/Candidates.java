package io.whosaid.cli;

import io.whosaid.cli.extract.ListingFormat;
import io.whosaid.cli.report.ReportFormat;
import io.whosaid.cli.rule.Rules;
import java.util.Iterator;
import java.util.List;

/** The values that a shell offers for options. */
abstract class Candidates implements Iterable<String> {
  abstract List<String> words();

  @Override
  public final Iterator<String> iterator() {
    return words().iterator();
  }

  /** For {@code check --format}. */
  static final class Reports extends Candidates {
    @Override
    List<String> words() {
      return ReportFormat.words();
    }
  }

  /** For {@code extract --format}. */
  static final class Listings extends Candidates {
    @Override
    List<String> words() {
      return ListingFormat.words();
    }
  }

  /** For {@code --fail-on}. */
  static final class Thresholds extends Candidates {
    @Override
    List<String> words() {
      return List.of("error", "warning", "note", "never");
    }
  }

  /** For {@code --color}. */
  static final class Colors extends Candidates {
    @Override
    List<String> words() {
      return List.of("auto", "always", "never");
    }
  }

  /** For {@code --explain}. */
  static final class RuleNames extends Candidates {
    @Override
    List<String> words() {
      return Rules.ids();
    }
  }
}
