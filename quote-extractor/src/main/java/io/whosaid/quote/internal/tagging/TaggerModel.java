package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.internal.crf.Weights;
import io.whosaid.quote.internal.model.LazyValue;
import io.whosaid.quote.internal.model.PackReader;
import io.whosaid.quote.internal.model.PackWriter;
import java.util.List;

/**
 * What was learnt. Training writes a zip file of models in the binary format of Apache OpenNLP's
 * {@code GISModelWriter}: their predicates are the features' hashes in base 36, their outcomes the
 * columns of the weights. The build makes a pack of it. Immutable and shared by all threads.
 *
 * @param levels how likely a cue each lemma is
 * @param cues of the cue tagger
 * @param arguments of the argument tagger
 * @param belief of the judge of proposals
 * @param regions of the resolver of quoted regions
 * @param calibration how often a confidence is right
 */
public record TaggerModel(
    Weights levels,
    Weights cues,
    Weights arguments,
    Weights belief,
    Weights regions,
    Weights calibration) {
  /** The default model, beside this class. */
  public static final String PACK = "quotations-en.pack";

  private static final LazyValue<TaggerModel> SHARED =
      new LazyValue<>(() -> unpack(PackReader.open(TaggerModel.class, PACK)));

  /** The one model of this JVM; throws UncheckedIOException when it cannot be read. */
  static TaggerModel shared() {
    return SHARED.get();
  }

  /** Reads what {@link #pack} wrote. */
  private static TaggerModel unpack(PackReader pack) {
    return new TaggerModel(
        Weights.read(pack),
        Weights.read(pack),
        Weights.read(pack),
        Weights.read(pack),
        Weights.read(pack),
        Weights.read(pack));
  }

  public void pack(PackWriter pack) {
    List.of(levels, cues, arguments, belief, regions, calibration).forEach(w -> w.write(pack));
  }
}
