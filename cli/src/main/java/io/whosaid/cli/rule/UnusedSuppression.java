package io.whosaid.cli.rule;

import io.whosaid.cli.reading.Reading;
import java.util.stream.Stream;

/**
 * A comment that suppresses nothing. Its places are found where suppressions are applied, when all
 * other rules have had their turn.
 */
public final class UnusedSuppression implements Rule {
  @Override
  public String id() {
    return "unused-suppression";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A comment for whosaid has no effect.";
  }

  @Override
  public String explanation() {
    return """
        An unused suppression can hide a later finding. A suppression without a reason, for an \
        unknown rule or with a misspelt name is ignored, and reported too.
        <!-- whosaid-disable-next-line RULE -- reason -->: the next line that is not blank. \
        <!-- whosaid-disable-line RULE -- reason -->: the line that it stands on.
        <!-- whosaid-disable RULE -- reason --> to <!-- whosaid-enable RULE -->: all between, \
        or to the end of the file if there is no enable comment. <!-- whosaid-disable-file RULE -- reason -->: the file, \
        wherever it stands.
        Separate rules with commas; without a rule, all are suppressed. A finding of several lines \
        can be suppressed on any of them.
        Remove the comment, or fix it.
        """;
  }

  @Override
  public String incorrect() {
    return "<!-- whosaid-disable-next-line unattributed-quote -- an old slogan -->\n"
        + "“We will not pay twice,” said Mayor Ines Albrecht.";
  }

  @Override
  public String correct() {
    return "“We will not pay twice,” said Mayor Ines Albrecht.";
  }

  @Override
  public Stream<Place> places(Reading reading, SourcePolicy policy) {
    return Stream.empty();
  }
}
