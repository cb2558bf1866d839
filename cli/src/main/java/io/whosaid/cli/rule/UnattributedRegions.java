package io.whosaid.cli.rule;

import io.whosaid.article.Block;
import io.whosaid.attribution.Attribution;
import io.whosaid.cli.reading.Reading;
import io.whosaid.cli.structure.StructuralSources;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words in quote marks that nobody is said to have said. */
final class UnattributedRegions {
  /** Sources that do not go on talking in the next paragraph. */
  private static final Set<Attribution.Grade> SILENT =
      EnumSet.of(
          Attribution.Grade.DOCUMENT, Attribution.Grade.INSTITUTION, Attribution.Grade.UNRESOLVED);

  private static final int MIN_WORDS = 3;
  private static final int MIN_WORDS_OF_BLOCK = 6;
  private static final String MARKS = "\"“„«‘'";
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’»)]*$");
  private static final Pattern SMALL = Pattern.compile("(?:\\p{Lu}.*|\\P{L}.*|\\p{L}{1,3})");

  private UnattributedRegions() {}

  /**
   * Words in quote marks without an attribution.
   *
   * @param spans where they stand
   * @param excuse why they need none, if so: for people
   */
  record Region(List<Span> spans, Optional<String> excuse) {}

  /** Those that nobody is said to have said, and that need a source. */
  static Stream<List<Span>> of(Reading reading) {
    return all(reading).filter(region -> region.excuse().isEmpty()).map(Region::spans);
  }

  /** All of them, in the order of the text, with what excuses some. */
  static Stream<Region> all(Reading reading) {
    Fiction fiction = new Fiction(reading);
    return floating(reading)
        .sorted((a, b) -> a.get(0).compareTo(b.get(0)))
        .map(spans -> new Region(spans, excuse(spans, reading, fiction)));
  }

  /** What tells it is loaded only for articles that have such words. */
  private static Optional<String> excuse(List<Span> spans, Reading reading, Fiction fiction) {
    if (reading.article().isHeadline(Span.cover(spans))) {
      return Optional.of("headline-quote-missing looks at headlines");
    }
    if (Pointers.leadFrom(spans, reading)) {
      return Optional.of("a link, a footnote or a comment leads to its source");
    }
    if (fiction.isStory()) {
      return Optional.of("it is dialogue of a story");
    }
    return new NoQuotations(reading)
        .reason(spans.get(0))
        .or(() -> new StructuralSources(reading).of(spans));
  }

  private static Stream<List<Span>> floating(Reading reading) {
    return Stream.concat(quotations(reading), ownBlocks(reading));
  }

  /** Sentences in quote marks that fill a block of their own and that the engine takes for none. */
  private static Stream<List<Span>> ownBlocks(Reading reading) {
    List<Span> known =
        reading.extraction().quotations().stream()
            .flatMap(each -> each.content().stream())
            .toList();
    List<List<Span>> found = new ArrayList<>();
    for (QuotedRegion region : reading.extraction().analysis().regions()) {
      if (region.depth() == 0
          && region.closed()
          && MARKS.indexOf(reading.prose().charAt(region.span().begin())) >= 0
          && known.stream().noneMatch(region.span()::overlaps)
          && fillsBlock(region.span(), reading)) {
        found.add(region.parts());
      }
    }
    return found.stream().filter(parts -> isSentence(parts.get(0).of(reading.prose())));
  }

  /** Whether nothing in its block says who speaks, and the source was taken from another one. */
  private static boolean isFarFromSource(Quotation quotation, Reading reading) {
    return quotation.kind() == Quotation.Kind.DIRECT
        && quotation.cue().isEmpty()
        && isAway(quotation.content().get(0), quotation.source(), reading);
  }

  private static boolean isAway(Span content, List<Span> source, Reading reading) {
    for (Block block : reading.article().blocks()) {
      if (block.span().overlaps(content)) {
        return source.stream().noneMatch(block.span()::overlaps);
      }
    }
    return false;
  }

  private static boolean fillsBlock(Span span, Reading reading) {
    String prose = reading.prose();
    for (Block block : reading.article().blocks()) {
      if (block.span().covers(span)) {
        String rest =
            prose.substring(block.span().begin(), span.begin())
                + prose.substring(span.end(), block.span().end());
        return block.kind() == Block.Kind.PARAGRAPH
            && rest.chars().noneMatch(Character::isLetterOrDigit);
      }
    }
    return false;
  }

  private static boolean isSentence(String words) {
    return SENTENCE_END.matcher(words.strip()).find()
        && words.strip().split("\\s+", -1).length >= MIN_WORDS_OF_BLOCK
        && isNoTitle(words);
  }

  private static Stream<List<Span>> quotations(Reading reading) {
    return reading.attributions().stream()
        .filter(attribution -> attribution.quotation().kind() != Quotation.Kind.INDIRECT)
        .flatMap(
            attribution ->
                attribution instanceof Attribution.Unattributed
                        || isFarFromSource(attribution.quotation(), reading)
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

  /** One or two words, or a title, are too little to be someone's unless they are a sentence. */
  static boolean isQuotation(String words) {
    String[] all = words.strip().split("\\s+", -1);
    return SENTENCE_END.matcher(words.strip()).find()
        || (all.length >= MIN_WORDS && isNoTitle(words));
  }

  private static boolean isNoTitle(String words) {
    return !Stream.of(words.strip().split("\\s+", -1))
        .allMatch(word -> SMALL.matcher(letters(word)).matches());
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
