package io.whosaid.training;

import io.whosaid.quote.internal.crf.LinearChainCrf;
import io.whosaid.quote.internal.crf.Weights;
import java.util.List;

/**
 * Learns the weights of a {@link LinearChainCrf} from labelled sequences: conditional likelihood,
 * one sequence at a time, by FTRL-proximal (McMahan et al. 2013), which leaves most weights at
 * zero. The same input gives the same weights, bit for bit.
 */
final class CrfTrainer {
  /**
   * How to learn.
   *
   * @param epochs passes over the data
   * @param rate FTRL's alpha
   * @param l1 how strongly weights are held at zero
   * @param l2 how strongly weights are held small
   * @param fewest features seen less often are left out
   */
  record Settings(int epochs, double rate, double l1, double l2, int fewest) {}

  /**
   * A labelled sequence.
   *
   * @param features the hashes for each word, and one more row for the end
   * @param blocked words that may bear no label
   * @param path the state after each word
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sequence(int[][] features, boolean[] blocked, int[] path) {}

  private final LinearChainCrf chain;
  private final Settings settings;
  private final FeatureCounts counts = new FeatureCounts();

  CrfTrainer(LinearChainCrf chain, Settings settings) {
    this.chain = chain;
    this.settings = settings;
  }

  /**
   * Replaces the features' hashes by numbers, which all later training goes by; features that are
   * seen too seldom are left out.
   */
  List<Sequence> number(List<Sequence> sequences) {
    for (Sequence sequence : sequences) {
      for (int[] row : sequence.features) {
        counts.count(row);
      }
    }
    counts.close(settings.fewest);
    for (Sequence sequence : sequences) {
      for (int t = 0; t < sequence.features.length; t++) {
        sequence.features[t] = counts.numbers(sequence.features[t]);
      }
    }
    return sequences;
  }

  /** Learns from sequences that {@link #number} has numbered; several threads may at once. */
  Weights train(List<Sequence> sequences) {
    FtrlLearner learner = new FtrlLearner(chain, settings, counts.size());
    learner.learn(sequences);
    return learner.weights(counts.hashes());
  }
}
