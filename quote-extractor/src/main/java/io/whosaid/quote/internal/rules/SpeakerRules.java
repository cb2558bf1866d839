package io.whosaid.quote.internal.rules;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.RegionIndex;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import io.whosaid.quote.internal.tagging.TaggedPassages;
import java.util.List;

/**
 * Gives quoted regions the sources that stand right beside them and that the taggers missed,
 * because several speak in one passage, no verb of saying is there, or the layout parts them; then
 * the source of who goes on speaking. Rules in order; the first that answers decides.
 */
public final class SpeakerRules {
  private final RegionIndex regions;
  private final RegionPlaces places;
  private final RegionHolders holders;
  private final AdjacentSpeakers adjacent;
  private final SignedRegions signed;
  private final ContinuingSpeakers continuing;

  private SpeakerRules(
      Analysis analysis,
      RegionIndex regions,
      TaggedPassages passages,
      List<CandidateQuotation> drafts) {
    Phrases phrases = new Phrases(analysis, regions);
    this.regions = regions;
    this.places = new RegionPlaces(analysis.document().text(), analysis.paragraphs());
    this.holders = new RegionHolders(regions, passages, drafts);
    this.adjacent = new AdjacentSpeakers(places, phrases);
    this.signed = new SignedRegions(places, phrases);
    this.continuing = new ContinuingSpeakers(places, phrases, holders, regions.regions());
  }

  /** Adds to {@code drafts}, and takes from them what belongs to others. */
  public static void apply(
      Analysis analysis,
      RegionIndex regions,
      TaggedPassages passages,
      List<CandidateQuotation> drafts) {
    if (regions.regions().isEmpty() || passages.size() == 0) {
      return;
    }
    SpeakerRules rules = new SpeakerRules(analysis, regions, passages, drafts);
    rules.beside();
    rules.continuing.goOn();
    rules.holders.finish();
  }

  private void beside() {
    for (int i = 0; i < regions.regions().size(); i++) {
      QuotedRegion region = regions.regions().get(i);
      CandidateQuotation holder = holders.holder(region);
      boolean sourced = holder != null && !holder.source.isEmpty();
      SpeakerReport report = isLedIn(region) ? adjacent.before(region, !sourced) : null;
      if (report == null) {
        report = adjacent.after(region);
      }
      if (report == null && region.closed()) {
        report = adjacent.before(region, !sourced);
      }
      if (report == null && !sourced) {
        report = signed.of(region);
      }
      if (report != null && (!sourced || isElsewhere(holder, region, report))) {
        holders.claim(region, report);
      }
    }
  }

  /** Whether a colon stands before the region, and nothing says that its sentence goes on. */
  private boolean isLedIn(QuotedRegion region) {
    return region.closed()
        && places.lastBefore(region.span().begin()) == ':'
        && ".?!…".indexOf(places.lastInside(region)) >= 0;
  }

  /** Whether the holder's cue is not beside the region, but the report's is. */
  private boolean isElsewhere(
      CandidateQuotation holder, QuotedRegion region, SpeakerReport report) {
    if (holder.source.stream().anyMatch(report.source()::overlaps)
        || holder.cue.stream().anyMatch(report.cue()::overlaps)) {
      return false;
    }
    boolean behind = report.source().begin() >= region.span().end();
    if (holder.cue.isEmpty()) {
      return behind;
    }
    Span cue = holder.cue.get(0);
    if (holder.content.stream().anyMatch(report.source()::overlaps)) {
      return behind || cue.begin() >= region.span().end();
    }
    Span between =
        cue.begin() < region.span().begin()
            ? between(cue.end(), region.span().begin())
            : between(region.span().end(), cue.begin());
    return between != null
        && regions.firstEndingAfter(between.begin()) < regions.parts()
        && regions.part(regions.firstEndingAfter(between.begin())).begin() < between.end();
  }

  private static Span between(int from, int to) {
    return from < to ? new Span(from, to) : null;
  }
}
