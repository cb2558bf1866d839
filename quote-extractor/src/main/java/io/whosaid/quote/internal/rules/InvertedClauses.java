package io.whosaid.quote.internal.rules;

import io.whosaid.quote.internal.passage.SpanSearch;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import io.whosaid.quote.internal.tagging.TaggedPassages;
import java.util.ArrayList;
import java.util.List;

/** Reads "CLAUSE, says NOUN PHRASE", which the taggers often read the other way round. */
final class InvertedClauses {
  private static final double CONFIDENCE = .7;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 12;

  private final Phrases phrases;
  private final SpanSearch taken;

  InvertedClauses(Phrases phrases, SpanSearch taken) {
    this.phrases = phrases;
    this.taken = taken;
  }

  /**
   * The draft of "CLAUSE, says NOUN PHRASE" with source and content exchanged, if they were read
   * the wrong way round; else the draft as it is.
   */
  CandidateQuotation turned(CandidateQuotation draft) {
    int cue = phrases.from(draft.cue.get(0).begin());
    boolean round =
        phrases.from(draft.begin()) == cue + 1
            && (draft.source.isEmpty() || phrases.from(draft.source.get(0).end()) == cue - 1);
    CandidateQuotation inverted = round ? inverted(cue, draft.passage) : null;
    boolean known =
        inverted != null && draft.source.isEmpty() && taken.touches(inverted.content.get(0));
    return inverted == null || known ? draft : inverted;
  }

  /** The drafts of such clauses of which nothing was read. */
  List<CandidateQuotation> missed(TaggedPassages passages) {
    List<CandidateQuotation> found = new ArrayList<>();
    for (int i = SHORTEST; i < phrases.size(); i++) {
      CandidateQuotation draft =
          phrases.isMark(i - 1, ",") && phrases.reports(i) && isSure(i)
              ? inverted(i, passages.at(phrases.token(i).span().begin()))
              : null;
      if (draft != null
          && !taken.touches(draft.content.get(0))
          && !taken.touches(draft.source.get(0))) {
        found.add(draft);
      }
    }
    return found;
  }

  /** Whether the verb is not one of a row of deeds: "He came, asked the judge, and left". */
  private boolean isSure(int verb) {
    boolean past = phrases.lower(verb).endsWith("ed") || phrases.lower(verb).equals("told");
    return !past || phrases.is(verb + 1, "PROPN");
  }

  /** The draft of "CLAUSE, says NOUN PHRASE" whose verb is word {@code cue}, or null. */
  private CandidateQuotation inverted(int cue, int passage) {
    int end = phrases.isMark(cue - 1, ",") && phrases.reports(cue) ? speakerEnd(cue + 1) : -1;
    int from = end < 0 ? 0 : phrases.clauseBegin(cue - 1);
    if (end < 0 || cue - from < SHORTEST || !hasVerb(from, cue - 1)) {
      return null;
    }
    return new CandidateQuotation(
        List.of(phrases.span(from, cue - 1)),
        List.of(phrases.span(cue, cue + 1)),
        List.of(phrases.span(cue + 1, end)),
        CONFIDENCE,
        "clause before its verb and speaker",
        passage);
  }

  /** Where the phrase ends that begins at word {@code from} and that no verb follows, or -1. */
  private int speakerEnd(int from) {
    int end = from;
    int head = -1;
    while (end < phrases.size() && end - from < LONGEST && isSpeakerPart(end)) {
      head = phrases.is(end, "DET", "ADJ", "NUM") && !phrases.isCapital(end) ? head : end;
      end++;
    }
    boolean ends =
        end >= phrases.size()
            || phrases.isMark(end, ",")
            || phrases.isStop(end)
            || phrases.is(end, "ADP");
    return head == end - 1 && ends ? end : -1;
  }

  private boolean isSpeakerPart(int i) {
    boolean of = phrases.lower(i).equals("of") || phrases.lower(i).equals("for");
    return !phrases.isQuoted(i)
        && (phrases.is(i, "DET", "ADJ", "NOUN", "PROPN", "NUM")
            || phrases.isCapital(i)
            || (of && phrases.isCapital(i + 1)));
  }

  boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (phrases.is(i, "VERB", "AUX")) {
        return true;
      }
    }
    return false;
  }
}
