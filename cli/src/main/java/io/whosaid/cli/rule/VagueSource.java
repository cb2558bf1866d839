package io.whosaid.cli.rule;

import io.whosaid.attribution.Attribution;
import io.whosaid.cli.reading.Reading;
import java.util.stream.Stream;

/** A quotation whose source is many people and nobody in particular. */
final class VagueSource implements Rule {
  @Override
  public String id() {
    return "vague-source";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return "A quotation's source is nobody in particular.";
  }

  @Override
  public String explanation() {
    return """
        "Critics", "some", "experts", "people familiar with the matter": nobody can ask them, and \
        nobody knows how many they are.
        Only words in quote marks count, unless [sources] indirect = true is set in .whosaid.toml.
        A single unnamed person is reported by unnamed-source instead. A link in the sentence, a \
        footnote or a comment <!-- whosaid-source: ... --> is enough. Add descriptions that you accept \
        to [sources] accepted of .whosaid.toml.
        Say who, or how many and why they are not named.
        """;
  }

  @Override
  public String incorrect() {
    return "Critics said that “the bridge was never safe”.";
  }

  @Override
  public String correct() {
    return "Tomas Reuter, the county's chief engineer, said that “the bridge was never safe”.";
  }

  @Override
  public Stream<Place> places(Reading reading, SourcePolicy policy) {
    return Descriptions.of(reading, policy)
        .filter(unnamed -> unnamed.grade() == Attribution.Grade.COLLECTIVE)
        .map(
            unnamed ->
                new Place(
                    Descriptions.where(unnamed),
                    "the source of "
                        + Excerpt.of(reading.words(unnamed.quotation().content()))
                        + " is nobody in particular, only "
                        + Excerpt.of(unnamed.description())
                        + "; say who"));
  }
}
