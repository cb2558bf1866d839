package io.whosaid.quote.internal.rules;

import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.SpanSearch;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import io.whosaid.quote.internal.tagging.TaggedPassages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends spans that the grammar of the sentence forbids: a subject that hangs on a preposition
 * ({@code The author of a study of voters in Ohio said}, of which the taggers took {@code Ohio}),
 * and a clause taken for the subject of the verb behind it ({@code The bridge is old, says the firm
 * Vell, but safe}).
 */
public final class SpanRepairs {
  private static final Set<String> STOPS = Set.of(";", ":", "—", "–", "“", "”", "\"");
  private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whose", "whom");

  /** Before these nothing is left out, or the words behind them are no object of theirs. */
  private static final Set<String> NO_GOVERNORS =
      Set.of("by", "than", "as", "like", "after", "before", "since", "until", "because", "to");

  /** What begins an addition to the words before the comma, and no new clause. */
  private static final Set<String> ADDITIONS =
      Set.of(
          "along with",
          "as well",
          "compared to",
          "compared with",
          "including",
          "rather than",
          "such as",
          "together with",
          "even if",
          "even though",
          "not just",
          "not only");

  private static final Set<String> TIMES =
      Set.of(
          ("today yesterday tonight monday tuesday wednesday thursday friday saturday sunday morning"
                  + " afternoon evening night week month year this last late early earlier later on"
                  + " jan. feb. march april may june july aug. sept. oct. nov. dec. a.m. p.m.")
              .split(" "));

  private static final int LONGEST_ADDITION = 60;
  private static final int LONGEST_ADDRESSEE = 5;
  private static final int SHORTEST = 5;

  private final Phrases phrases;
  private final SpanSearch taken;
  private final InvertedClauses inversions;

  public SpanRepairs(Phrases phrases, List<CandidateQuotation> drafts) {
    this.phrases = phrases;
    List<Span> spans = new ArrayList<>();
    drafts.forEach(draft -> spans.addAll(draft.content));
    spans.sort(null);
    taken = new SpanSearch(spans);
    inversions = new InvertedClauses(phrases, taken);
  }

  /** The drafts of clauses before their verb and speaker of which nothing was read. */
  public List<CandidateQuotation> missed(TaggedPassages passages) {
    return inversions.missed(passages);
  }

  /** The draft with the spans that its sentence gives it, often the same. */
  public CandidateQuotation repaired(CandidateQuotation draft) {
    if (!draft.isJudged() || draft.source.size() > 1 || draft.cue.size() != 1) {
      return draft;
    }
    CandidateQuotation turned = inversions.turned(draft);
    boolean same = turned == draft && !draft.source.isEmpty();
    return same
        ? withWholeContent(withoutNextClause(withWholeSubject(withoutTime(withAccused(draft)))))
        : turned;
  }

  private static CandidateQuotation with(
      CandidateQuotation draft, List<Span> content, List<Span> source) {
    return new CandidateQuotation(
        content, draft.cue, source, draft.confidence, draft.why, draft.passage);
  }

  /** "The club suspended a player for suggesting that ...": it is the player who suggested. */
  private CandidateQuotation withAccused(CandidateQuotation draft) {
    int cue = phrases.from(draft.cue.get(0).begin());
    int verb = phrases.is(cue, "ADV") ? cue + 1 : cue;
    boolean blamed = phrases.lower(verb).endsWith("ing") && phrases.lower(cue - 1).equals("for");
    int source = phrases.from(draft.source.get(0).end());
    Phrases.Range object =
        blamed && source < cue - 1 ? phrases.phraseBefore(cue - 1, source) : null;
    boolean person = object != null && phrases.is(object.from() - 1, "VERB");
    return person ? with(draft, draft.content, List.of(phrases.span(object))) : draft;
  }

  /** "CLAUSE, said NAME on Friday": the day is not what was said. */
  private CandidateQuotation withoutTime(CandidateQuotation draft) {
    int comma = phrases.from(draft.source.get(0).begin()) - 1;
    int cue = phrases.from(draft.cue.get(0).begin());
    int from = phrases.from(draft.begin());
    int to = phrases.from(draft.end());
    if (cue < comma || from <= cue || !phrases.isMark(comma, ",") || !isTime(from, to)) {
      return draft;
    }
    int begin = phrases.clauseBegin(comma);
    Span clause = comma - begin < SHORTEST ? null : phrases.span(begin, comma);
    return clause == null || taken.touches(clause) || !inversions.hasVerb(begin, comma)
        ? draft
        : with(draft, List.of(clause), draft.source);
  }

  private boolean isTime(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!TIMES.contains(phrases.lower(i)) && !phrases.is(i, "NUM")) {
        return false;
      }
    }
    return true;
  }

  private CandidateQuotation withWholeSubject(CandidateQuotation draft) {
    Span source = draft.source.get(0);
    int from = phrases.from(source.begin());
    int cue = phrases.from(draft.cue.get(0).begin());
    boolean governed =
        phrases.is(from - 1, "ADP") && !NO_GOVERNORS.contains(phrases.lower(from - 1));
    if (!governed || !isDirectlyBefore(source, cue) || !phrases.is(cue, "VERB", "AUX", "ADV")) {
      return draft;
    }
    int begin = subjectBegin(from);
    if (begin < 0) {
      return draft;
    }
    Span whole = new Span(phrases.token(begin).span().begin(), source.end());
    boolean free =
        draft.content.stream().noneMatch(whole::overlaps) && !whole.overlaps(draft.cue.get(0));
    return free ? with(draft, draft.content, List.of(whole)) : draft;
  }

  private boolean isDirectlyBefore(Span source, int cue) {
    int end = phrases.from(source.end());
    return end == cue || (end + 1 == cue && phrases.is(end, "ADV", "AUX"));
  }

  /** Where the noun phrase begins in which word {@code to} hangs on a preposition, or -1. */
  private int subjectBegin(int to) {
    int floor = phrases.clauseBegin(to - 1);
    int from = to;
    boolean verb = false;
    while (from > floor
        && !STOPS.contains(phrases.lower(from - 1))
        && !phrases.isMark(from - 1, ",")) {
      from--;
    }
    if (from > floor && phrases.isMark(from - 1, ",") && phrases.is(from, "ADP", "CCONJ")) {
      from = floor;
    }
    for (int i = from; i < to; i++) {
      if (phrases.is(i, "CCONJ") && verb) {
        from = i + 1;
        verb = false;
      } else if (RELATIVES.contains(phrases.lower(i))) {
        if (i > from && phrases.is(i - 1, "VERB")) {
          from = i + 1;
          verb = false;
          continue;
        }
        break;
      }
      verb |= phrases.is(i, "VERB", "AUX") && !phrases.lower(i).endsWith("ing");
    }
    while (from < to && phrases.is(from, "CCONJ", "ADV")) {
      from++;
    }
    return !verb && phrases.is(from, "DET", "NOUN", "PROPN", "ADJ", "NUM") ? from : -1;
  }

  /** The draft without ", but it sank" at the end of a source behind its verb. */
  private CandidateQuotation withoutNextClause(CandidateQuotation draft) {
    Span source = draft.source.get(0);
    int from = phrases.from(source.begin());
    int to = phrases.from(source.end());
    for (int i = from + 1; i + 1 < to && source.begin() > draft.cue.get(0).end(); i++) {
      if (phrases.isMark(i, ",") && phrases.lower(i + 1).equals("but")) {
        return with(draft, draft.content, List.of(phrases.span(from, i)));
      }
    }
    return draft;
  }

  /** The draft with what its content goes on with behind a comma: a list, a comparison. */
  private CandidateQuotation withWholeContent(CandidateQuotation draft) {
    int comma = phrases.from(draft.end());
    int begin = phrases.from(draft.begin());
    int cueEnd = phrases.from(draft.cue.get(0).end());
    if (draft.content.size() > 1
        || begin < cueEnd
        || begin - cueEnd > LONGEST_ADDRESSEE
        || !goesOn(begin, comma)) {
      return draft;
    }
    int end = comma + 1;
    while (end < phrases.size()
        && end - comma < LONGEST_ADDITION
        && !phrases.isStop(end)
        && !phrases.isQuoted(end)
        && !isOtherReport(end)) {
      end++;
    }
    boolean whole = end < phrases.size() && phrases.isStop(end);
    Span added = whole ? phrases.span(comma, end) : null;
    return whole && !taken.touches(added) && !draft.source.get(0).overlaps(added)
        ? with(draft, List.of(new Span(draft.begin(), added.end())), draft.source)
        : draft;
  }

  private boolean isOtherReport(int i) {
    boolean aside = phrases.isMark(i - 1, ",") && phrases.reports(i);
    return aside || phrases.lower(i).equals("said") || phrases.lower(i).equals("according");
  }

  private boolean goesOn(int begin, int comma) {
    if (!phrases.isMark(comma, ",")) {
      return false;
    }
    String next = phrases.lower(comma + 1);
    String pair = next + " " + phrases.lower(comma + 2);
    boolean age = phrases.is(comma + 1, "NUM") && phrases.isMark(comma + 2, ",");
    return age
        || ADDITIONS.contains(next)
        || ADDITIONS.contains(pair)
        || isNextInfinitive(begin, comma);
  }

  /** "will not be allowed to attend, receive their marks or ...": the same form goes on. */
  private boolean isNextInfinitive(int begin, int comma) {
    return phrases.is(comma + 1, "VERB")
        && phrases.token(comma + 1).lemma().equals(phrases.lower(comma + 1))
        && hasInfinitive(begin, comma);
  }

  private boolean hasInfinitive(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (phrases.is(i, "VERB") && phrases.is(i - 1, "PART", "AUX")) {
        return true;
      }
    }
    return false;
  }
}
