package io.whosaid.quote.tagger;

import java.util.ArrayList;
import java.util.List;

/** What one thread needs to propose quotations. */
final class Taggers {
  private final CueTagger cues;
  private final ArgumentTagger arguments;

  Taggers(Weights cueWeights, Weights argumentWeights) {
    cues = new CueTagger(cueWeights);
    arguments = new ArgumentTagger(argumentWeights);
  }

  /** The passages of a document with all that may be quotations. */
  List<Passage> propose(List<Surroundings> passages) {
    List<Passage> proposed = new ArrayList<>(passages.size());
    for (Surroundings surroundings : passages) {
      Passage passage = new Passage(surroundings);
      List<CueTagger.Cue> found = cues.cues(surroundings);
      float[][] shared = found.isEmpty() ? null : arguments.shared(surroundings);
      for (CueTagger.Cue cue : found) {
        passage.proposals.add(arguments.propose(surroundings, shared, cue));
      }
      proposed.add(passage);
    }
    return proposed;
  }
}
