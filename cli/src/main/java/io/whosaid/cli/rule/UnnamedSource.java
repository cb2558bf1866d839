package io.whosaid.cli.rule;

import io.whosaid.attribution.Attribution;
import io.whosaid.cli.reading.Reading;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** A quotation whose source has no name. */
final class UnnamedSource implements Rule {
  private static final Set<Attribution.Grade> REPORTED =
      EnumSet.of(Attribution.Grade.ROLE, Attribution.Grade.ANONYMOUS, Attribution.Grade.UNRESOLVED);

  @Override
  public String id() {
    return "unnamed-source";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A quotation's source is described and not named.";
  }

  @Override
  public String explanation() {
    return """
        Nobody can check the words of "a senior official". Sometimes a source must be protected; \
        then the article should say so, and why.
        Only words in quote marks count, unless [sources] indirect = true is set in .whosaid.toml. \
        The author's I and we and the reader's you are never reported.
        Institutions and documents ("the ministry", "court filings") can be asked or read and are not \
        reported; vague-source reports groups ("critics"). A pronoun is reported when nothing says \
        whom it means. A link in the sentence, a footnote or a comment <!-- whosaid-source: ... --> \
        is enough. Add descriptions that you accept to [sources] accepted of .whosaid.toml.
        Name the source, or keep it unnamed on purpose and suppress the rule with the reason.
        """;
  }

  @Override
  public String incorrect() {
    return "“The bridge was never safe,” said a senior official.";
  }

  @Override
  public String correct() {
    return "“The bridge was never safe,” said Tomas Reuter, the county's chief engineer.";
  }

  @Override
  public Stream<Place> places(Reading reading, SourcePolicy policy) {
    return Descriptions.of(reading, policy)
        .filter(unnamed -> REPORTED.contains(unnamed.grade()))
        .map(unnamed -> new Place(Descriptions.where(unnamed), message(unnamed, reading)));
  }

  private static String message(Attribution.Unnamed unnamed, Reading reading) {
    String source = Excerpt.of(unnamed.description());
    String words = Excerpt.of(reading.words(unnamed.quotation().content()));
    return unnamed.grade() == Attribution.Grade.UNRESOLVED
        ? "nothing says who " + source + " is, the source of " + words + "; name the source"
        : "the source of " + words + " is only described, as " + source + "; name the source";
  }
}
