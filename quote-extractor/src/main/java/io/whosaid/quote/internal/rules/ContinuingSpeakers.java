package io.whosaid.quote.internal.rules;

import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import java.util.List;

/**
 * Gives floating sentences the speaker who goes on from before, or the subject of the sentence
 * before.
 */
final class ContinuingSpeakers {
  private static final double GOES_ON = .5;
  private static final int MAX_DISTANCE = 40;

  private final RegionPlaces places;
  private final Phrases phrases;
  private final RegionHolders holders;
  private final List<QuotedRegion> regions;

  ContinuingSpeakers(
      RegionPlaces places, Phrases phrases, RegionHolders holders, List<QuotedRegion> regions) {
    this.places = places;
    this.phrases = phrases;
    this.holders = holders;
    this.regions = regions;
  }

  /** Floating sentences whose speaker stands before them, or goes on from before. */
  void goOn() {
    List<CandidateQuotation> sourced = holders.sourced();
    int next = 0;
    CandidateQuotation last = null;
    for (QuotedRegion region : regions) {
      CandidateQuotation holder = holders.holder(region);
      int begin = region.span().begin();
      while (next < sourced.size() && sourced.get(next).end() <= begin) {
        CandidateQuotation candidate = sourced.get(next++);
        last = reach(candidate) <= begin || last == null ? candidate : last;
      }
      if (holder == null || !holder.source.isEmpty() || !holder.cue.isEmpty()) {
        continue;
      }
      boolean goesOn = last != null && reach(last) <= begin && isFormer(last, region);
      Span beat = goesOn ? null : beat(region);
      if (goesOn) {
        last = replace(holder, last.source, "goes on speaking", last);
      } else if (beat != null) {
        last = replace(holder, List.of(beat), "subject of the sentence before", last);
      }
    }
  }

  /** Gives what floats a source; the draft with the source, or {@code last} when it has none. */
  private CandidateQuotation replace(
      CandidateQuotation holder, List<Span> source, String why, CandidateQuotation last) {
    if (holders.isGone(holder) || overlap(holder.content, source)) {
      return last;
    }
    CandidateQuotation draft =
        new CandidateQuotation(holder.content, List.of(), source, GOES_ON, why, holder.passage);
    holders.replace(holder, draft);
    return draft;
  }

  private static boolean overlap(List<Span> some, List<Span> others) {
    return some.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
  }

  /** Whether who spoke last goes on: in this paragraph, or from the end of the former one. */
  private boolean isFormer(CandidateQuotation last, QuotedRegion region) {
    int begin = region.span().begin();
    int paragraph = places.paragraph(begin);
    int formerParagraph = places.paragraph(last.end() - 1);
    boolean here = formerParagraph == paragraph;
    boolean next = paragraph - formerParagraph == 1 && places.isStart(region);
    int at = phrases.from(Math.max(last.end(), cueEnd(last)));
    int open = phrases.from(begin);
    int stops = 0;
    boolean question = false;
    for (int i = at; i < open && i - at < MAX_DISTANCE * 2; i++) {
      stops += phrases.isStop(i) ? 1 : 0;
      question = phrases.isMark(i, "?");
    }
    boolean near = stops <= 1 && open - at < MAX_DISTANCE;
    return (here || next) && (near || question);
  }

  /** Where the cue ends, 0 without one. */
  private static int cueEnd(CandidateQuotation draft) {
    return draft.cue.isEmpty() ? 0 : draft.cue.get(draft.cue.size() - 1).end();
  }

  private int reach(CandidateQuotation draft) {
    int reach = draft.end();
    for (Span span : draft.cue) {
      reach = Math.max(reach, span.end());
    }
    for (Span span : draft.source) {
      reach = Math.max(reach, span.end());
    }
    return reach;
  }

  /** The subject of the sentence right before, when it is a person's name or pronoun. */
  private Span beat(QuotedRegion region) {
    int begin = region.span().begin();
    int at = phrases.from(begin) - 1;
    if (at < 0 || phrases.isQuoted(at) || !phrases.isStop(at)) {
      return null;
    }
    if (places.paragraph(phrases.token(at).span().begin()) != places.paragraph(begin)) {
      return null;
    }
    int floor = phrases.clauseBegin(at);
    if (phrases.isMark(at, "?")) {
      String first = phrases.lower(floor);
      boolean whose = first.equals("her") || first.equals("his");
      return whose && at - floor < 6 ? phrases.span(floor, floor + 1) : null;
    }
    int verb = -1;
    for (int i = at - 1; i > floor; i--) {
      verb = phrases.is(i, "VERB", "AUX") ? i : verb;
    }
    Phrases.Range source = verb < 0 ? null : phrases.subjectOf(verb, floor);
    return source != null && source.from() == floor && isPerson(source)
        ? phrases.span(source)
        : null;
  }

  private boolean isPerson(Phrases.Range range) {
    String first = phrases.lower(range.from());
    return first.equals("he") || first.equals("she") || phrases.is(range.to() - 1, "PROPN");
  }
}
