package io.whosaid.quote.internal.rules;

import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.QuoteStates;
import io.whosaid.quote.internal.passage.SpanSearch;
import io.whosaid.quote.internal.passage.Tag;
import io.whosaid.quote.internal.passage.TokenColumns;
import io.whosaid.quote.internal.passage.WordHashes;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import io.whosaid.quote.internal.tagging.TaggedPassages;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds two kinds of quotation that the annotated news hardly has, by rules: {@code Sales fell, as
 * noted by the bank, in May} and {@code with the mayor urging people to stay}, which may be nested
 * in another one's content.
 */
public final class ParentheticalQuotations {
  private static final double CONFIDENCE = .6;
  private static final int MAX_DISTANCE = 12;
  private static final int ING = WordHashes.of("ing");
  private static final int AS = WordHashes.of("as");
  private static final int BY = WordHashes.of("by");
  private static final int WITH = WordHashes.of("with");
  private static final int TO = WordHashes.of("to");
  private static final int STOP = WordHashes.of(".");
  private static final List<Integer> REFLEXIVE =
      List.of(
          WordHashes.of("himself"),
          WordHashes.of("herself"),
          WordHashes.of("itself"),
          WordHashes.of("themselves"));

  private final TokenColumns u;
  private final int passage;
  private final List<CandidateQuotation> found;

  private ParentheticalQuotations(TokenColumns u, int passage, List<CandidateQuotation> found) {
    this.u = u;
    this.passage = passage;
    this.found = found;
  }

  /** The drafts of all passages whose cue is no other draft's. */
  public static List<CandidateQuotation> find(
      TaggedPassages passages, List<CandidateQuotation> known) {
    List<CandidateQuotation> found = new ArrayList<>();
    for (int p = 0; p < passages.size(); p++) {
      ParentheticalQuotations asides =
          new ParentheticalQuotations(passages.get(p).units(), p, found);
      for (int t = 0; t < asides.u.size; t++) {
        if (asides.u.quotes.state(t) == QuoteStates.OUTSIDE) {
          asides.asNotedBy(t);
          asides.withSomebodyUrging(t);
        }
      }
    }
    List<Span> cues = known.stream().flatMap(draft -> draft.cue.stream()).sorted().toList();
    SpanSearch taken = new SpanSearch(cues);
    found.removeIf(draft -> taken.touches(draft.cue.get(0)));
    return found;
  }

  private void asNotedBy(int as) {
    boolean first = as == 0 || u.word(as - 1) == STOP;
    if (u.word(as) != AS || !(first || u.tag(as - 1) == Tag.COMMA)) {
      return;
    }
    int verb = u.tag(as + 1) == Tag.ADV ? as + 2 : as + 1;
    if (u.sense(verb) == 0 || u.word(verb + 1) != BY) {
      return;
    }
    int source = verb + 2;
    int end = source;
    while (end < Math.min(u.size, source + MAX_DISTANCE) && isNominal(end)) {
      end++;
    }
    boolean closed = end == u.size || u.tag(end) == Tag.COMMA || u.word(end) == STOP;
    if (end == source || !closed) {
      return;
    }
    List<Span> content = new ArrayList<>();
    if (!first) {
      add(content, sentenceBegin(as), as - 1);
    }
    if (u.tag(end) == Tag.COMMA) {
      add(content, end + 1, sentenceEnd(end + 1));
    }
    add(content, span(as, verb + 2), span(source, end), "as noted by somebody");
  }

  private void withSomebodyUrging(int verb) {
    if (u.ending(verb) != ING || u.tag(verb) != Tag.VERB || !u.takes(verb, "nto")) {
      return;
    }
    int end = REFLEXIVE.contains(u.word(verb - 1)) ? verb - 1 : verb;
    int begin = end;
    while (begin > Math.max(0, end - MAX_DISTANCE)
        && u.word(begin - 1) != WITH
        && isNoun(begin - 1)) {
      begin--;
    }
    int to = verb + 1;
    while (to < Math.min(u.size, verb + MAX_DISTANCE) && isNominal(to) && u.word(to) != TO) {
      to++;
    }
    boolean asks = to > verb + 1 && u.word(to) == TO && u.tag(to + 1) != Tag.EDGE;
    if (begin == end || u.word(begin - 1) != WITH || !asks) {
      return;
    }
    List<Span> content = new ArrayList<>();
    add(content, verb + 1, clauseEnd(to));
    add(content, span(verb, verb + 1), span(begin, end), "with somebody urging");
  }

  private void add(List<Span> content, Span cue, Span source, String why) {
    if (!content.isEmpty()) {
      found.add(
          new CandidateQuotation(content, List.of(cue), List.of(source), CONFIDENCE, why, passage));
    }
  }

  private void add(List<Span> content, int from, int to) {
    if (from < to) {
      content.add(span(from, to));
    }
  }

  private Span span(int from, int to) {
    return new Span(u.begin[from], u.end[to - 1]);
  }

  private boolean isNoun(int t) {
    int tag = u.tag(t);
    return Tag.isNominal(tag) || tag == Tag.DET || tag == Tag.ADJ || tag == Tag.PART;
  }

  private boolean isNominal(int t) {
    return (isNoun(t) || u.tag(t) == Tag.ADP) && u.quotes.state(t) == QuoteStates.OUTSIDE;
  }

  private int sentenceBegin(int from) {
    int at = from;
    while (at > 0 && !u.isSentenceEnd(at - 1)) {
      at--;
    }
    return at;
  }

  private int sentenceEnd(int from) {
    int at = from;
    while (at < u.size && !u.isSentenceEnd(at)) {
      at++;
    }
    return at;
  }

  private int clauseEnd(int from) {
    int at = from;
    while (at < u.size && !u.isSentenceEnd(at) && u.tag(at) != Tag.COMMA) {
      at++;
    }
    return at;
  }
}
