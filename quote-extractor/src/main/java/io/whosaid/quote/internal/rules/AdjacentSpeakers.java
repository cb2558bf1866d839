package io.whosaid.quote.internal.rules;

import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.tagging.EditorialNotices;

/**
 * Finds the source of a quoted region in the words right beside it: the source and the verb behind
 * it, or what leads in to it.
 */
final class AdjacentSpeakers {
  private static final int MAX_DISTANCE = 40;

  private final RegionPlaces places;
  private final Phrases phrases;

  AdjacentSpeakers(RegionPlaces places, Phrases phrases) {
    this.places = places;
    this.phrases = phrases;
  }

  /** {@code “A,” said X} and {@code “A,” the judge asked}. */
  SpeakerReport after(QuotedRegion region) {
    int end = region.span().end();
    int at = phrases.from(end);
    if (at >= phrases.size() || !isNear(end, at)) {
      return null;
    }
    char last = places.lastInside(region);
    boolean comma = phrases.isMark(at, ",");
    if (comma) {
      at++;
    }
    if (!comma && ",?!…—-".indexOf(last) < 0) {
      return null;
    }
    boolean as = phrases.lower(at).equals("as");
    at += as ? 1 : 0;
    if (at >= phrases.size() || phrases.isQuoted(at)) {
      return null;
    }
    if (phrases.reports(at) || (isLowerVerb(at) && !comma)) {
      Phrases.Range source = phrases.phraseFrom(at + 1);
      boolean known = phrases.reports(at);
      if (source != null && !isThing(source) && (known || isNamed(source))) {
        return report(region, at, source, "beside: verb and source behind the quotation");
      }
      return null;
    }
    Phrases.Range source = phrases.phraseFrom(at);
    if (source == null) {
      return null;
    }
    int verb =
        as && phrases.lower(source.to()).equals("put")
            ? source.to()
            : phrases.verbAfter(source.to());
    return verb < 0 || phrases.isQuoted(verb) || phrases.isPassive(verb)
        ? null
        : report(region, verb, source, "beside: source and verb behind the quotation");
  }

  private SpeakerReport report(QuotedRegion region, int verb, Phrases.Range source, String why) {
    int begin = region.span().begin();
    int before = phrases.from(begin) - 1;
    boolean partial =
        before >= 0
            && !phrases.isQuoted(before)
            && !phrases.isStop(before)
            && places.paragraph(begin) == places.paragraph(phrases.token(before).span().begin())
            && Character.isLetterOrDigit(places.lastBefore(begin));
    int contentBegin = partial ? phrases.token(phrases.clauseBegin(before)).span().begin() : begin;
    return new SpeakerReport(
        phrases.span(verb, verb + 1),
        phrases.span(source),
        contentBegin,
        SpeakerReport.BESIDE,
        why);
  }

  /** {@code she replied: “A.”}, {@code the force said on its feed: “A.”}, {@code X: “A.”}. */
  SpeakerReport before(QuotedRegion region, boolean anyLeadIn) {
    int begin = region.span().begin();
    int at = phrases.from(begin) - 1;
    if (at < 0 || phrases.isQuoted(at)) {
      return null;
    }
    int paragraph = places.paragraph(begin);
    int gap = paragraph - places.paragraph(phrases.token(at).span().begin());
    boolean colon = phrases.isMark(at, ":");
    if (gap > 1 || (gap == 1 && !colon)) {
      return null;
    }
    int floor = Math.max(phrases.clauseBegin(at), at - MAX_DISTANCE);
    if (colon) {
      return colon(region, floor, at, anyLeadIn);
    }
    SpeakerReport passive = anyLeadIn ? passive(region, floor, at) : null;
    if (passive != null) {
      return passive;
    }
    int verb = phrases.isMark(at, ",") || phrases.lower(at).equals("that") ? at - 1 : at;
    Phrases.Range words = phrases.isMark(at, ",") ? wordsOfSomebody(floor, at) : null;
    if (words != null) {
      Span cue = phrases.span(floor, words.from());
      return new SpeakerReport(
          cue, phrases.span(words), begin, SpeakerReport.LED_IN, "beside: in the words of");
    }
    if (!phrases.reports(verb) || verb <= floor || phrases.isPassive(verb)) {
      return null;
    }
    Phrases.Range source = phrases.subjectOf(verb, floor);
    return source == null
        ? null
        : new SpeakerReport(
            phrases.span(verb, verb + 1),
            phrases.span(source),
            begin,
            SpeakerReport.LED_IN,
            "beside: source and verb before the quotation");
  }

  /** "in the words of X", the words {@code from} to {@code to}; X, or null. */
  private Phrases.Range wordsOfSomebody(int from, int to) {
    boolean words =
        to - from > 4
            && phrases.lower(from).equals("in")
            && phrases.lower(from + 1).equals("the")
            && phrases.lower(from + 2).equals("words")
            && phrases.lower(from + 3).equals("of");
    return words ? phrases.phraseFrom(from + 4) : null;
  }

  /** "has been described by X as", the words {@code floor} to {@code as}. */
  private SpeakerReport passive(QuotedRegion region, int floor, int as) {
    if (!phrases.lower(as).equals("as")) {
      return null;
    }
    for (int by = as - 2; by > floor + 1; by--) {
      if (phrases.lower(by).equals("by") && phrases.isCue(by - 1)) {
        Phrases.Range source = phrases.phraseFrom(by + 1);
        return source == null || source.to() != as
            ? null
            : new SpeakerReport(
                phrases.span(by - 1, by + 1),
                phrases.span(source),
                region.span().begin(),
                SpeakerReport.LED_IN,
                "beside: described by somebody");
      }
    }
    return null;
  }

  private SpeakerReport colon(QuotedRegion region, int floor, int colon, boolean anyLeadIn) {
    int verb = -1;
    int any = -1;
    for (int i = colon - 1; i >= floor; i--) {
      verb = verb < 0 && phrases.reports(i) ? i : verb;
      any = phrases.is(i, "VERB", "AUX") ? i : any;
    }
    int begin = region.span().begin();
    Span cue = phrases.span(colon, colon + 1);
    if (verb > floor) {
      Phrases.Range source = phrases.subjectOf(verb, floor);
      if (source != null) {
        Span said = phrases.span(verb, verb + 1);
        return new SpeakerReport(
            said, phrases.span(source), begin, SpeakerReport.LED_IN, "beside: lead-in");
      }
    }
    if (!anyLeadIn) {
      return null;
    }
    if (any > floor) {
      Phrases.Range source = phrases.subjectOf(any, floor);
      boolean fits = source != null && (isPronoun(source) || isNamed(source));
      return fits
          ? new SpeakerReport(
              cue,
              phrases.span(source),
              begin,
              SpeakerReport.LED_IN,
              "beside: subject of the lead-in")
          : null;
    }
    int from = floor;
    for (int i = floor; i < colon; i++) {
      from = phrases.lower(i).equals("from") ? i + 1 : from;
    }
    while (from < colon && phrases.is(from, "CCONJ", "ADV", "NUM", "PUNCT", "ADP")) {
      from++;
    }
    Phrases.Range source = from < colon ? phrases.phraseFrom(from) : null;
    boolean label =
        source != null
            && isNamed(source)
            && colon - floor < 16
            && !EditorialNotices.isLabel(phrases.span(source).of(places.text()));
    return label
        ? new SpeakerReport(cue, phrases.span(source), begin, SpeakerReport.LED_IN, "beside: label")
        : null;
  }

  private boolean isPronoun(Phrases.Range range) {
    String first = phrases.lower(range.from());
    return range.to() - range.from() == 1
        && (first.equals("he") || first.equals("she") || first.equals("they"));
  }

  private boolean isNamed(Phrases.Range range) {
    return phrases.is(range.to() - 1, "PROPN");
  }

  private boolean isThing(Phrases.Range range) {
    String first = phrases.lower(range.from());
    return first.equals("it") || first.equals("you");
  }

  private boolean isLowerVerb(int i) {
    return phrases.is(i, "VERB")
        && Character.isLowerCase(phrases.token(i).text().charAt(0))
        && phrases.lower(i).endsWith("ed");
  }

  private boolean isNear(int offset, int word) {
    return places.paragraph(offset - 1) == places.paragraph(phrases.token(word).span().begin());
  }
}
