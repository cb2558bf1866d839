package io.whosaid.quote.internal.rules;

import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.text.Whitespace;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the source of a quoted region in a signature behind it, or in the sentence or paragraph
 * that only says whose words they are.
 */
final class SignedRegions {
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\s*\\(((?:[\\p{Lu}@])[^()]{1,60})\\)\\.?\\s*");
  private static final Pattern AFTER_COLON =
      Pattern.compile("\\s*(:)\\s*(\\p{L}[^.:;!?“”\"]{1,60})\\s*");
  private static final Pattern WERE_THE_WORDS =
      Pattern.compile(
          "\\s*(?:That|This|Those|These|Such) (?:was|were|is|are) (?:the |a )?(?:\\p{Ll}+ ){0,2}"
              + "(?:words?|message|verdict|view|opinion|warning|response|reaction|assessment"
              + "|conclusion|description|answer|plea|advice|promise|reply|claim|motto|summary)"
              + " (?:of|from|by) ");
  private static final Pattern DESK =
      Pattern.compile(
          "(?:From the desk of|(?:A|The) (?:message|statement|letter|note|word) from)"
              + " (\\p{Lu}[^:;!?“”\"]{2,100}?)[.:]?");

  private final RegionPlaces places;
  private final Phrases phrases;

  SignedRegions(RegionPlaces places, Phrases phrases) {
    this.places = places;
    this.phrases = phrases;
  }

  /** The first that answers of: signature, lead-in paragraph, "those were the words of". */
  SpeakerReport of(QuotedRegion region) {
    SpeakerReport report = signature(region);
    report = report == null ? leadIn(region) : report;
    return report == null ? wordsOf(region) : report;
  }

  /** {@code “A.” (X)}, {@code “A”: X}. */
  private SpeakerReport signature(QuotedRegion region) {
    int end = region.span().end();
    int limit = places.paragraphSpan(places.paragraph(end - 1)).end();
    if (end >= limit) {
      return null;
    }
    Matcher brackets = IN_BRACKETS.matcher(places.text()).region(end, limit);
    if (brackets.matches() && places.isStart(region)) {
      Span source = new Span(brackets.start(1), brackets.end(1));
      Span cue = new Span(brackets.start(1) - 1, brackets.start(1));
      return new SpeakerReport(
          cue, source, region.span().begin(), SpeakerReport.LED_IN, "signed in brackets");
    }
    Matcher colon = AFTER_COLON.matcher(places.text()).region(end, limit);
    if (colon.matches() && places.isStart(region)) {
      Span source = Whitespace.trimmed(places.text(), colon.start(2), colon.end(2));
      Span cue = new Span(colon.start(1), colon.end(1));
      return new SpeakerReport(
          cue, source, region.span().begin(), SpeakerReport.LED_IN, "signed after a colon");
    }
    return null;
  }

  /** "From the desk of X.", a paragraph before the one that the region opens. */
  private SpeakerReport leadIn(QuotedRegion region) {
    int paragraph = places.paragraph(region.span().begin());
    if (paragraph == 0 || !places.isStart(region)) {
      return null;
    }
    Span former = places.paragraphSpan(paragraph - 1);
    Matcher desk = DESK.matcher(places.text()).region(former.begin(), former.end());
    if (!desk.matches()) {
      return null;
    }
    Span source = new Span(desk.start(1), desk.end(1));
    Span cue = Whitespace.trimmed(places.text(), former.begin(), desk.start(1));
    return new SpeakerReport(
        cue, source, region.span().begin(), SpeakerReport.LED_IN, "from somebody");
  }

  /** "Those were the words of X.", right behind. */
  private SpeakerReport wordsOf(QuotedRegion region) {
    int end = region.span().end();
    int paragraph = places.paragraph(end - 1);
    int limit = places.paragraphSpan(Math.min(paragraph + 1, places.paragraphs() - 1)).end();
    if (end >= limit) {
      return null;
    }
    Matcher words = WERE_THE_WORDS.matcher(places.text()).region(end, limit);
    if (!words.lookingAt()) {
      return null;
    }
    Phrases.Range source = phrases.phraseFrom(phrases.from(words.end()));
    Span cue = Whitespace.trimmed(places.text(), words.start(), words.end());
    return source == null
        ? null
        : new SpeakerReport(
            cue,
            phrases.span(source),
            region.span().begin(),
            SpeakerReport.LED_IN,
            "those were the words of");
  }
}
