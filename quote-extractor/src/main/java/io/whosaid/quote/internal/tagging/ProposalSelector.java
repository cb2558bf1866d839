package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.internal.crf.Features;
import io.whosaid.quote.internal.crf.Weights;
import java.util.ArrayList;
import java.util.List;

/** Chooses among proposals: the likely ones, of which no two claim the same words. */
public final class ProposalSelector {
  /** How likely a proposal must be right to be believed. */
  static final double THRESHOLD = .35;

  private final Weights weights;
  private final Features features = new Features();

  /** A proposal and how likely its content and source are right. */
  record Judged(Proposal proposal, double confidence) {
    int from() {
      return proposal.cue().from;
    }
  }

  public ProposalSelector(Weights weights) {
    this.weights = weights;
  }

  /** The proposals to be believed, in the order of the text. */
  List<Judged> choose(TaggedPassage passage) {
    List<Judged> judged = new ArrayList<>();
    for (Proposal proposal : passage.proposals) {
      if (proposal.has(LabelSchemes.CONTENT)) {
        double confidence = confidence(passage, proposal);
        if (confidence >= THRESHOLD) {
          judged.add(new Judged(proposal, confidence));
        }
      }
    }
    judged.sort(
        (a, b) -> {
          int order = Double.compare(b.confidence, a.confidence);
          return order == 0 ? Integer.compare(a.from(), b.from()) : order;
        });
    List<Judged> chosen = new ArrayList<>();
    for (Judged candidate : judged) {
      if (chosen.stream().noneMatch(other -> clash(other.proposal, candidate.proposal))) {
        chosen.add(candidate);
      }
    }
    chosen.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return chosen;
  }

  /**
   * The likeliest proposal, however unlikely, that holds most of the words from {@code from} to
   * before {@code to} and has a source; null when there is none.
   */
  Judged likeliest(TaggedPassage passage, int from, int to) {
    Judged best = null;
    for (Proposal proposal : passage.proposals) {
      int held = 0;
      for (int t = from; t < to; t++) {
        held += proposal.labels()[t] == LabelSchemes.CONTENT ? 1 : 0;
      }
      if (held * 2 > to - from && proposal.has(LabelSchemes.SOURCE)) {
        double confidence = confidence(passage, proposal);
        best =
            best == null || confidence > best.confidence ? new Judged(proposal, confidence) : best;
      }
    }
    return best;
  }

  double confidence(TaggedPassage passage, Proposal proposal) {
    float[] sum = new float[weights.columns];
    ProposalFeatures.collect(features, passage, proposal);
    weights.addTo(sum, features);
    return 1 / (1 + StrictMath.exp(-sum[0]));
  }

  private static boolean clash(Proposal a, Proposal b) {
    return a.sharesContentWith(b) || a.holds(b) || b.holds(a);
  }
}
