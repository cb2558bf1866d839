package io.whosaid.cli.structure;

/** Parts of regular expressions that name who speaks. */
final class SpeechPatterns {
  /** A verb or phrase of speaking or writing, as it stands beside a name. */
  static final String SPEECH =
      "(?:said|says|say|saying|added|adds|wrote|writes|tweeted|tweets|posted|stated|states"
          + "|explained|explains|recalled|recalls|told|tells|noted|notes|argued|argues|asked|asks"
          + "|replied|replies|answered|answers|commented|comments|continued|continues|concluded"
          + "|concludes|observed|observes|remarked|remarks|warned|warns|insisted|insists|admitted"
          + "|admits|declared|declares|announced|announces|claimed|claims|shared|shares|put it"
          + "|puts it|quipped|joked|reflected|reflects|described|describes|summed up|sums up)";

  /** A word of a name. */
  static final String NAME = "(?:\\p{Lu}[\\p{L}.'’-]*|of|de|la|van|von|der|al|bin)";

  private SpeechPatterns() {}
}
