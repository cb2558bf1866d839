package io.whosaid.quote.internal.rules;

import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.RegionIndex;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import java.util.ArrayList;
import java.util.List;

/** Makes sources whole that begin inside a nickname: {@code Lou “the Rope” Varga}. */
public final class Nicknames {
  private static final int MAX_NAMES = 4;

  private final Phrases phrases;
  private final RegionIndex regions;

  public Nicknames(Phrases phrases, RegionIndex regions) {
    this.phrases = phrases;
    this.regions = regions;
  }

  /** The draft, or a copy of it with the whole name. */
  public CandidateQuotation completed(CandidateQuotation draft) {
    if (draft.source.isEmpty()) {
      return draft;
    }
    Span first = draft.source.get(0);
    int part = regions.partAt(first.begin());
    if (part < 0 || first.end() <= regions.part(part).end()) {
      return draft;
    }
    int begin = phrases.from(regions.part(part).begin());
    int from = begin;
    while (begin - from < MAX_NAMES && from > 0 && isName(from - 1)) {
      from--;
    }
    if (from == begin) {
      return draft;
    }
    List<Span> source = new ArrayList<>(draft.source);
    source.set(0, new Span(phrases.token(from).span().begin(), first.end()));
    boolean apart =
        draft.content.stream().noneMatch(source.get(0)::overlaps)
            && draft.cue.stream().noneMatch(source.get(0)::overlaps);
    return apart ? draft.withSource(source) : draft;
  }

  private boolean isName(int i) {
    return Character.isUpperCase(phrases.token(i).text().charAt(0)) && !phrases.isQuoted(i);
  }
}
