package io.whosaid.quote.internal.region;

import io.whosaid.quote.Extraction;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.RegionKind;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.SpanIndex;
import io.whosaid.quote.internal.passage.SpanSearch;
import io.whosaid.quote.internal.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Why words in quote marks are no quotation, as readers tell: by what stands right before them and
 * by their capitals. The first reason that holds counts.
 */
final class UnquotedReasons {
  private static final int WIDTH = 80;

  private static final Pattern TITLE_BEFORE =
      before(
          "(?:book|novel|memoir|film|movie|documentary|drama|comedy|musical|opera|play|series|show"
              + "|programme|episode|podcast|song|single|album|track|hymn|poem|essay|article|column"
              + "|paper|report|study|lecture|talk|chapter|section|exhibition|painting|game|hit"
              + "|entitled|titled)(?: (?:is|was|called|named))?");
  private static final Pattern LABEL_BEFORE =
      before(
          "(?:signs?|banners?|placards?|posters?|stickers?|buttons?|badges?|plaques?|t-?shirts?|shirts?"
              + "|hats?|caps?|tattoos?|headlines?|captions?|menus?|tabs?|links?|options?|fields?|click"
              + "|press|tap|select|choose|nicknamed?|nickname|hashtags?|reads|reading)"
              + "(?: (?:on|that|which|is|was|of))?(?: (?:read|reads|reading|said|says|saying|bearing))?");
  private static final Pattern TERM_BEFORE =
      before(
          "(?:called|named|termed|dubbed|known as|defined as|labell?ed|branded|classified as"
              + "|referred to as|so-?called|coined|means?|meaning|stands for"
              + "|(?:word|phrase|term|expression|concept|notion|idea|slogan|motto|saying|proverb|mantra"
              + "|keyword|category|acronym|idiom|metaphor|principle|rule|doctrine)s?(?: of| is| was)?)");

  /** An abbreviation in brackets, or what the words mean. */
  private static final Pattern TERM_AFTER =
      Pattern.compile(
          "\\s*\\((?:or )?[\"“‘']?(?:\\p{Lu}\\p{L}?){2,6}[\"”’']?\\)|\\s*,? (?:which )?(?:is|are|was) (?:defined as|a term|another"
              + " (?:word|term|name) for)|\\s*,? (?:meaning|a term|which means)\\b");

  private final String text;
  private final List<Span> paragraphs;
  private final SpanSearch named;
  private final Extraction extraction;
  private RepeatedWords repeated;

  UnquotedReasons(Extraction extraction) {
    this.extraction = extraction;
    text = extraction.document().text();
    paragraphs = extraction.analysis().paragraphs();
    List<Span> spans = new ArrayList<>();
    extraction.quotations().forEach(quotation -> spans.addAll(quotation.source()));
    spans.sort(null);
    named = new SpanSearch(spans);
  }

  private static Pattern before(String words) {
    return Pattern.compile(
        "(?i)\\b"
            + words
            + "(?: (?:an?|the|this|that|its|their|his|her|our|on|as))?\\s*[:,(]?\\s*$");
  }

  /** What a region is that no quotation holds. */
  RegionKind of(QuotedRegion region) {
    if (repeated == null) {
      repeated = new RepeatedWords(text, extraction.quotations());
    }
    if (repeated.holds(region.parts())) {
      return RegionKind.REPEATED;
    }
    String before = before(region.span().begin());
    Capitals capitals = Capitals.of(text, region.span());
    if (named.touches(region.span())
        || capitals == Capitals.ALL
        || LABEL_BEFORE.matcher(before).find()) {
      return RegionKind.LABEL;
    }
    if (capitals == Capitals.TITLE || TITLE_BEFORE.matcher(before).find()) {
      return RegionKind.TITLE;
    }
    return TERM_BEFORE.matcher(before).find() || isExplained(region.span().end())
        ? RegionKind.TERM
        : RegionKind.SCARE_QUOTE;
  }

  private boolean isExplained(int offset) {
    int end = Math.min(text.length(), offset + WIDTH);
    return TERM_AFTER.matcher(text).region(offset, end).lookingAt();
  }

  /** What stands before {@code offset} in its paragraph, not all of it where that is long. */
  private String before(int offset) {
    int paragraph = SpanIndex.lastBeginningBy(paragraphs, offset);
    int begin = paragraph < 0 ? offset : paragraphs.get(paragraph).begin();
    Span span = Whitespace.trimmed(text, Math.max(begin, offset - WIDTH), offset);
    return span == null ? "" : span.of(text);
  }
}
