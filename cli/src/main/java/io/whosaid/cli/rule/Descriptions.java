package io.whosaid.cli.rule;

import io.whosaid.attribution.Attribution;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sources that are described and not named. */
final class Descriptions {
  private static final int MIN_QUOTED_WORDS = 3;

  private Descriptions() {}

  /** The author and the reader are no sources that could be named. */
  private static final Pattern AUTHOR_OR_READER =
      Pattern.compile(
          "(?i)(?:(?:I|we|you|me|us|my|our|your|mine|ours|yours|one|let)(?:[’'].*)?"
              + "|(?:my|our|your)\\s.*)");

  /** As in "anyone who says": nobody has said it yet. */
  private static final Pattern ANYBODY =
      Pattern.compile(
          "(?i)(?:any(?:one|body)|every(?:one|body)|some(?:one|body)|no(?:body|[ -]one)|those|who|it"
              + "|this|that|these|which|what|people)(?:\\s+who)?");

  private static final Pattern PERSON =
      Pattern.compile("(?i)(?:he|she|him|her|his|hers)(?:[’'].*)?");
  private static final Pattern THEY =
      Pattern.compile("(?i)(?:they|them|their|theirs)(?:[’'\\s].*)?");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  /** Those that the house does not accept, and from which nothing leads the reader on. */
  static Stream<Attribution.Unnamed> of(Reading reading, SourcePolicy policy) {
    Fiction fiction = new Fiction(reading);
    return reading.likelyOnly().attributions().stream()
        .filter(attribution -> attribution instanceof Attribution.Unnamed)
        .map(attribution -> (Attribution.Unnamed) attribution)
        .filter(unnamed -> policy.indirect() || isQuoted(unnamed.quotation(), reading))
        .filter(unnamed -> isSomebody(unnamed))
        .filter(unnamed -> !reading.isHeadline(unnamed.quotation()))
        .filter(unnamed -> !isOneWord(unnamed.quotation(), reading))
        .filter(unnamed -> !policy.accepts(unnamed.description()))
        .filter(unnamed -> !Pointers.leadFrom(unnamed.quotation(), reading))
        .filter(unnamed -> !fiction.isStory());
  }

  /** Whether enough of it stands in quote marks, and is no term or example. */
  private static boolean isQuoted(Quotation quotation, Reading reading) {
    if (quotation.kind() == Quotation.Kind.INDIRECT) {
      return false;
    }
    NoQuotations none = new NoQuotations(reading);
    return reading.extraction().analysis().regions().stream()
        .filter(region -> region.depth() == 0)
        .flatMap(region -> region.parts().stream())
        .filter(part -> quotation.content().stream().anyMatch(part::overlaps))
        .anyMatch(
            part ->
                part.of(reading.prose()).strip().split("\\s+", -1).length >= MIN_QUOTED_WORDS
                    && UnattributedRegions.isQuotation(part.of(reading.prose()))
                    && none.reason(part).isEmpty());
  }

  /**
   * What is neither resolved nor a pronoun for a person is mostly a thing; "they" are mostly known.
   */
  private static boolean isPerson(Attribution.Unnamed unnamed, String description) {
    return switch (unnamed.grade()) {
      case UNRESOLVED -> PERSON.matcher(description).matches();
      case COLLECTIVE -> !THEY.matcher(description).matches();
      default -> true;
    };
  }

  private static boolean isSomebody(Attribution.Unnamed unnamed) {
    String description = unnamed.description().strip();
    return WORD.matcher(description).find()
        && !AUTHOR_OR_READER.matcher(description).matches()
        && !ANYBODY.matcher(description).matches()
        && isPerson(unnamed, description);
  }

  /** As in "the old quay, as locals call it": nothing that anybody could check. */
  private static boolean isOneWord(Quotation quotation, Reading reading) {
    return quotation.kind() == Quotation.Kind.INDIRECT
        && reading.words(quotation.content()).indexOf(' ') < 0;
  }

  /** The words that describe it, or the quotation when it stands apart from them. */
  static List<Span> where(Attribution.Unnamed unnamed) {
    return unnamed.quotation().hasSource()
        ? unnamed.quotation().source()
        : unnamed.quotation().content();
  }
}
