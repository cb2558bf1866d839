package io.whosaid.quote.internal.rules;

import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.RegionIndex;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import io.whosaid.quote.internal.tagging.TaggedPassages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The drafts that hold the quoted regions of a document, and what becomes of them when a region
 * turns out to have another speaker.
 */
final class RegionHolders {
  private final RegionIndex regions;
  private final TaggedPassages passages;
  private final List<CandidateQuotation> drafts;
  private final IdentityHashMap<QuotedRegion, CandidateQuotation> holders = new IdentityHashMap<>();
  private final IdentityHashMap<CandidateQuotation, List<QuotedRegion>> held =
      new IdentityHashMap<>();
  private final Set<CandidateQuotation> gone = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<CandidateQuotation> made = new ArrayList<>();

  RegionHolders(RegionIndex regions, TaggedPassages passages, List<CandidateQuotation> drafts) {
    this.regions = regions;
    this.passages = passages;
    this.drafts = drafts;
    findHolders();
  }

  private void findHolders() {
    for (CandidateQuotation draft : drafts) {
      for (Span span : draft.content) {
        for (int i = regions.firstEndingAfter(span.begin());
            i < regions.parts() && regions.part(i).begin() < span.end();
            i++) {
          Span part = regions.part(i);
          int common = Math.min(part.end(), span.end()) - Math.max(part.begin(), span.begin());
          if (common * 2 > part.length()) {
            hold(regions.regions().get(regions.regionOf(i)), draft);
          }
        }
      }
    }
  }

  private void hold(QuotedRegion region, CandidateQuotation draft) {
    if (holders.putIfAbsent(region, draft) == null) {
      held.computeIfAbsent(draft, key -> new ArrayList<>()).add(region);
    }
  }

  /** The draft that holds most of the region, or null. */
  CandidateQuotation holder(QuotedRegion region) {
    return holders.get(region);
  }

  /** Whether nothing is left of the draft. */
  boolean isGone(CandidateQuotation draft) {
    return gone.contains(draft);
  }

  /** All drafts with a source, as they are now, by their end. */
  List<CandidateQuotation> sourced() {
    List<CandidateQuotation> sourced = new ArrayList<>();
    for (List<CandidateQuotation> some : List.of(drafts, made)) {
      some.stream()
          .filter(draft -> !draft.source.isEmpty() && !gone.contains(draft))
          .forEach(sourced::add);
    }
    sourced.sort((a, b) -> Integer.compare(a.end(), b.end()));
    return sourced;
  }

  /** Puts {@code draft} in the place of {@code former}. */
  void replace(CandidateQuotation former, CandidateQuotation draft) {
    gone.add(former);
    made.add(draft);
  }

  /** Brings the drafts up to date. */
  void finish() {
    drafts.removeIf(gone::contains);
    drafts.addAll(made);
  }

  void claim(QuotedRegion region, SpeakerReport report) {
    CandidateQuotation holder = holders.get(region);
    if (holder != null) {
      release(holder, region, report);
    }
    List<Span> content = new ArrayList<>(region.parts());
    if (report.contentBegin() < content.get(0).begin()) {
      content.set(0, new Span(report.contentBegin(), content.get(0).end()));
    }
    for (Span part : content) {
      if (part.overlaps(report.cue()) || part.overlaps(report.source())) {
        return;
      }
    }
    CandidateQuotation draft =
        new CandidateQuotation(
            content,
            List.of(report.cue()),
            List.of(report.source()),
            report.confidence(),
            report.why(),
            passages.at(report.cue().begin()));
    made.add(draft);
    holders.put(region, draft);
    held.put(draft, new ArrayList<>(List.of(region)));
  }

  /** Takes the region, and all that is not quoted, from a draft that holds it wrongly. */
  private void release(CandidateQuotation holder, QuotedRegion region, SpeakerReport report) {
    List<QuotedRegion> left = held.getOrDefault(holder, new ArrayList<>());
    left.remove(region);
    List<Span> kept = new ArrayList<>();
    left.forEach(other -> kept.addAll(other.parts()));
    kept.removeIf(span -> span.overlaps(report.source()) || span.overlaps(report.cue()));
    kept.sort(null);
    if (kept.isEmpty()) {
      gone.add(holder);
    } else {
      holder.content.clear();
      holder.content.addAll(kept);
    }
  }
}
