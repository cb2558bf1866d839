package io.whosaid.quote.internal.rules;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.CueLexicon;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.RegionIndex;
import io.whosaid.quote.internal.region.Capitals;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells drafts that are no quotations because the quoted words are only what something is called:
 * the title of a work that somebody reads or praises ({@code He read “The Last Ferry Home” to
 * them}), a term ({@code It is known as a “ferry of last resort”}).
 */
public final class NamedThings {
  /** What stands between a cue and the thing. */
  private static final int FARTHEST = 20;

  private static final Set<String> PERFORMING =
      Set.of("read", "reads", "recite", "recites", "recited");

  private static final Pattern NAMING =
      Pattern.compile(
          "(?i)(?:is|are|was|were|be|been|being|become|became)\\b.{0,20}\\b(?:called|known|named|dubbed"
              + "|termed|nicknamed|titled|entitled|labell?ed|branded|christened)(?: as)?");

  private static final Pattern CALLED =
      Pattern.compile("(?i)(?:called|known|named|dubbed|termed|nicknamed|titled|entitled)(?: as)?");

  private final String text;
  private final RegionIndex regions;

  public NamedThings(Analysis analysis, RegionIndex regions) {
    this.text = analysis.document().text();
    this.regions = regions;
  }

  public boolean isName(CandidateQuotation draft) {
    if (draft.cue.isEmpty() || !draft.isJudged()) {
      return false;
    }
    String cue = draft.cue.get(0).of(text);
    return draft.source.isEmpty()
        ? NAMING.matcher(cue).matches()
        : isCalled(draft, cue) || isTitle(draft, cue);
  }

  /** {@code The method, called “deep scan”, is new}: what a thing is called behind a comma. */
  private boolean isCalled(CandidateQuotation draft, String cue) {
    int from = draft.source.get(draft.source.size() - 1).end();
    int to = draft.cue.get(0).begin();
    return from < to
        && CALLED.matcher(cue).matches()
        && text.substring(from, to).strip().equals(",")
        && regions.partAt(draft.begin()) >= 0;
  }

  /** Whether all that is quoted is a title, right behind a verb that is none of speaking. */
  private boolean isTitle(CandidateQuotation draft, String cue) {
    Span first = null;
    for (Span span : draft.content) {
      for (int i = regions.firstEndingAfter(span.begin());
          i < regions.parts() && regions.part(i).begin() < span.end();
          i++) {
        Span part = regions.part(i);
        if (Capitals.of(text, part) == Capitals.SOME) {
          return false;
        }
        first = first == null ? part : first;
      }
    }
    return first != null && isObject(draft.cue.get(0).end(), first.begin()) && !speaks(cue);
  }

  /** Whether only an article or the like stands between a verb and what is quoted. */
  private boolean isObject(int from, int to) {
    return to > from
        && to - from <= FARTHEST
        && List.of("", "a", "an", "the", "his", "her", "their", "its")
            .contains(text.substring(from, to).strip().toLowerCase(Locale.ROOT));
  }

  private static boolean speaks(String cue) {
    String word = cue.strip().toLowerCase(Locale.ROOT);
    CueLexicon.Verb verb = CueLexicon.shared().get(word);
    return verb != null
        && verb.sense() == CueLexicon.Sense.SPEECH
        && verb.takes("after")
        && !PERFORMING.contains(word);
  }
}
