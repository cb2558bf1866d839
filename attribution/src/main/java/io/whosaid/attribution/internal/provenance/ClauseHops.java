package io.whosaid.attribution.internal.provenance;

import io.whosaid.attribution.Hop;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import io.whosaid.attribution.internal.mentions.SourceMention;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the outlets and documents that stand by a quotation's cue: "told Reuters", "said in an
 * interview with CNN", "in a statement". Each belongs to the nearest cue of its sentence. For one
 * document.
 */
final class ClauseHops {
  private static final int MAX_DISTANCE = 25;

  private record Cue(int from, int to, int quotation) {
    int distance(int word) {
      return word < from ? from - word + 1 : Math.max(0, word - to);
    }
  }

  private final DocumentContext discourse;
  private final TokenizedDocument reading;
  private final HopReader hopReader;
  private final List<SourceMention> sources;
  private final Map<Integer, List<Cue>> cues = new HashMap<>();

  ClauseHops(DocumentContext discourse, List<SourceMention> sources) {
    this.discourse = discourse;
    this.reading = discourse.reading();
    this.hopReader = new HopReader(discourse);
    this.sources = sources;
    for (int i = 0; i < sources.size(); i++) {
      for (Cue cue : cues(i)) {
        int sentence = reading.word(cue.from()).sentence();
        cues.computeIfAbsent(sentence, key -> new ArrayList<>()).add(cue);
      }
    }
  }

  private List<Cue> cues(int number) {
    List<Cue> found = new ArrayList<>();
    for (Span span : sources.get(number).quotation().cue()) {
      int from = reading.wordAt(span.begin());
      int to = reading.wordFrom(span.end());
      if (from < to) {
        found.add(new Cue(from, to, number));
      }
    }
    return found;
  }

  /** The hops that belong to the cues of quotation {@code number}, in the order of the text. */
  List<Hop> of(int number) {
    List<Hop> hops = new ArrayList<>();
    cues(number).forEach(cue -> addNear(cue, hops));
    return hops;
  }

  private void addNear(Cue cue, List<Hop> hops) {
    int sentence = reading.word(cue.from()).sentence();
    int to = Math.min(reading.end(sentence), cue.to() + MAX_DISTANCE);
    int i = Math.max(reading.begin(sentence), cue.from() - MAX_DISTANCE);
    while (i < to) {
      int next = i + 1;
      if (hopReader.opens(i) && isOutside(i, cue) && isNearest(cue, i, sentence)) {
        List<Hop> here = foreign(hopReader.at(i, reading.end(sentence)), cue);
        hops.addAll(here);
        next = here.isEmpty() ? next : Math.max(next, reading.wordFrom(here.get(0).span().end()));
      }
      i = next;
    }
  }

  /** Leaves out what is but a part of the quotation's own source. */
  private List<Hop> foreign(List<Hop> hops, Cue cue) {
    SourceMention source = sources.get(cue.quotation());
    return hops.stream()
        .filter(hop -> source.quotation().source().stream().noneMatch(hop.span()::overlaps))
        .toList();
  }

  /** Whether word {@code i} is neither quoted nor the quotation's own source. */
  private boolean isOutside(int i, Cue cue) {
    SourceMention source = sources.get(cue.quotation());
    boolean own = source.from() <= i && i <= source.head();
    boolean quoted = reading.word(i).region() != reading.word(cue.from()).region();
    return !own && !quoted && !isOwnContent(i, source);
  }

  private boolean isOwnContent(int i, SourceMention source) {
    int begin = reading.word(i).span().begin();
    return discourse.isContent(i)
        && source.quotation().content().stream()
            .anyMatch(span -> span.begin() <= begin && begin < span.end());
  }

  private boolean isNearest(Cue cue, int word, int sentence) {
    int distance = cue.distance(word);
    for (Cue other : cues.get(sentence)) {
      if (other.quotation() != cue.quotation() && other.distance(word) < distance) {
        return false;
      }
    }
    return true;
  }
}
