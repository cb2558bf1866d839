package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.internal.crf.Weights;
import io.whosaid.quote.internal.passage.TokenContext;
import io.whosaid.quote.internal.text.Interruption;
import java.util.ArrayList;
import java.util.List;

/** What one thread needs to propose quotations. */
public final class ProposalGenerator {
  private final CueTagger cues;
  private final ArgumentTagger arguments;

  public ProposalGenerator(Weights cueWeights, Weights argumentWeights) {
    cues = new CueTagger(cueWeights);
    arguments = new ArgumentTagger(argumentWeights);
  }

  /** The passages of a document with all that may be quotations. */
  public List<TaggedPassage> propose(List<TokenContext> passages) {
    List<TaggedPassage> proposed = new ArrayList<>(passages.size());
    for (TokenContext surroundings : passages) {
      Interruption.check();
      TaggedPassage passage = new TaggedPassage(surroundings);
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
