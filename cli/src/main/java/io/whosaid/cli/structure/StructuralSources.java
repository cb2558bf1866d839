package io.whosaid.cli.structure;

import io.whosaid.attribution.Attribution;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Sources that an article's structure names, not the sentence of a quotation: a lead-in before a
 * block quote, a list or a paragraph, a label, a heading, a signature, a caption, the first cell of
 * a row. One instance serves one article.
 */
public final class StructuralSources {
  private static final int MIN_SHARED_LETTERS = 20;

  private final Reading reading;
  private final ArticleBlocks blocks;
  private final Signatures signatures;
  private final LeadIns leadIns;
  private final NearbySpeakers speakers;

  /** Of the article of {@code reading}. */
  public StructuralSources(Reading reading) {
    this.reading = reading;
    this.blocks = new ArticleBlocks(reading.prose(), reading.article().blocks());
    this.signatures = new Signatures(blocks, reading.article().pointers());
    this.leadIns = new LeadIns(blocks, signatures);
    this.speakers = new NearbySpeakers(reading, blocks);
  }

  /** What names the source of the words at {@code quoted}, if the structure does: for people. */
  public Optional<String> of(List<Span> quoted) {
    Span span = region(quoted.get(0));
    int index = blocks.indexAt(span.begin());
    if (index < 0) {
      return Optional.empty();
    }
    if (signatures.isSigned(span, index)) {
      return Optional.of("a signature names its source");
    }
    if (speakers.areBeside(span, index)) {
      return Optional.of("the sentence beside it names its source");
    }
    if (leadIns.isLabelled(index)) {
      return Optional.of("the first cell of its row names its source");
    }
    if (blocks.isOpenedBy(span, index) && leadIns.isLedIn(index)) {
      return Optional.of("the lines before it lead it in");
    }
    if (blocks.isFilledBy(span, index) && speakers.speakBefore(index)) {
      return Optional.of("the speaker of the paragraph before goes on");
    }
    return isRepeated(span)
        ? Optional.of("the article has the same words with their source")
        : Optional.empty();
  }

  /** The whole region that {@code span} is a part of. */
  private Span region(Span span) {
    for (QuotedRegion region : reading.extraction().analysis().regions()) {
      boolean isMarked = region.style() != QuotedRegion.Style.BLOCK;
      if (isMarked && region.depth() <= 1 && region.span().overlaps(span)) {
        return Span.cover(List.of(region.span(), span));
      }
    }
    return span;
  }

  /** Whether another quotation with a source has the same words, as behind a pull quote. */
  private boolean isRepeated(Span span) {
    String words = letters(span.of(reading.prose()));
    return words.length() >= MIN_SHARED_LETTERS
        && reading.attributions().stream()
            .filter(attribution -> !(attribution instanceof Attribution.Unattributed))
            .map(attribution -> attribution.quotation().content())
            .filter(content -> content.stream().noneMatch(span::overlaps))
            .anyMatch(content -> letters(reading.words(content)).contains(words));
  }

  private static String letters(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
