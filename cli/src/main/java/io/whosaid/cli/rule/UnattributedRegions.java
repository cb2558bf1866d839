package io.whosaid.cli.rule;

import io.whosaid.attribution.Attribution;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words in quote marks that nobody is said to have said. */
final class UnattributedRegions {
  /** Sources that do not go on talking in the next paragraph. */
  private static final Set<Attribution.Grade> SILENT =
      EnumSet.of(
          Attribution.Grade.DOCUMENT, Attribution.Grade.INSTITUTION, Attribution.Grade.UNRESOLVED);

  private static final int FEWEST_WORDS = 3;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’»)]*$");
  private static final Pattern SMALL = Pattern.compile("(?:\\p{Lu}.*|\\P{L}.*|\\p{L}{1,3})");

  private UnattributedRegions() {}

  /** The spans of each such quotation, in the order of the text. */
  static Stream<List<Span>> of(Reading reading) {
    return reading.attributions().stream()
        .filter(attribution -> attribution.quotation().kind() != Quotation.Kind.INDIRECT)
        .flatMap(
            attribution ->
                attribution instanceof Attribution.Unattributed
                    ? Stream.of(quoted(attribution.quotation(), reading))
                    : loose(attribution, reading).stream())
        .filter(spans -> spans.stream().anyMatch(span -> isQuotation(span.of(reading.prose()))));
  }

  /** What of {@code quotation} stands in quote marks. */
  private static List<Span> quoted(Quotation quotation, Reading reading) {
    if (quotation.kind() == Quotation.Kind.DIRECT) {
      return quotation.content();
    }
    return reading.extraction().analysis().regions().stream()
        .filter(region -> region.depth() == 0)
        .flatMap(region -> region.parts().stream())
        .filter(part -> quotation.content().stream().anyMatch(part::overlaps))
        .toList();
  }

  /** One or two words, or a title, are too little to be somebody's unless they are a sentence. */
  private static boolean isQuotation(String words) {
    String[] all = words.strip().split("\\s+", -1);
    boolean isTitle = Stream.of(all).allMatch(word -> SMALL.matcher(letters(word)).matches());
    return SENTENCE_END.matcher(words.strip()).find() || (all.length >= FEWEST_WORDS && !isTitle);
  }

  private static String letters(String word) {
    return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
  }

  /**
   * The parts of an attributed quotation that stand in a later paragraph, away from cue and source,
   * and are no continuation: something else is told before them, or what they would continue is
   * only a few quoted words, or a source that does not talk.
   */
  private static List<List<Span>> loose(Attribution attribution, Reading reading) {
    Quotation quotation = attribution.quotation();
    boolean goesOn = quotation.kind() == Quotation.Kind.DIRECT && !isSilent(attribution);
    List<List<Span>> loose = new ArrayList<>();
    List<Span> content = quotation.content();
    boolean isLoose = false;
    for (int i = 1; i < content.size(); i++) {
      Span before = content.get(i - 1);
      Span part = content.get(i);
      if (isNewParagraph(before, part, reading) && !isOneRegion(before, part, reading)) {
        isLoose =
            !isAnswered(part, quotation, reading)
                && (isLoose || !goesOn || isInterrupted(before, part, quotation, reading));
      }
      if (isLoose) {
        loose.add(List.of(part));
      }
    }
    return loose;
  }

  private static boolean isSilent(Attribution attribution) {
    return attribution instanceof Attribution.Unnamed unnamed && SILENT.contains(unnamed.grade());
  }

  private static boolean isNewParagraph(Span before, Span part, Reading reading) {
    return reading.extraction().analysis().paragraphs().stream()
        .noneMatch(paragraph -> paragraph.overlaps(before) && paragraph.overlaps(part));
  }

  private static boolean isOneRegion(Span before, Span part, Reading reading) {
    return reading.extraction().analysis().regions().stream()
        .map(QuotedRegion::parts)
        .anyMatch(
            parts ->
                parts.stream().anyMatch(before::overlaps)
                    && parts.stream().anyMatch(part::overlaps));
  }

  /** Whether cue or source stand in the part's own paragraph. */
  private static boolean isAnswered(Span part, Quotation quotation, Reading reading) {
    return reading.extraction().analysis().paragraphs().stream()
        .filter(paragraph -> paragraph.overlaps(part))
        .anyMatch(
            paragraph ->
                Stream.concat(quotation.cue().stream(), quotation.source().stream())
                    .anyMatch(paragraph::overlaps));
  }

  private static boolean isInterrupted(
      Span before, Span part, Quotation quotation, Reading reading) {
    return reading.extraction().analysis().sentences().stream()
        .map(Sentence::span)
        .filter(sentence -> sentence.begin() >= before.end() && sentence.end() <= part.begin())
        .anyMatch(
            sentence ->
                Stream.of(quotation.content(), quotation.cue(), quotation.source())
                    .flatMap(List::stream)
                    .noneMatch(sentence::overlaps));
  }
}
