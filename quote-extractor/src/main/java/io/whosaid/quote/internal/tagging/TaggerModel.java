package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.internal.crf.Weights;
import io.whosaid.quote.internal.model.LazyValue;
import io.whosaid.quote.internal.model.PackReader;

/**
 * The trained model. Training writes a zip file of models in the binary format of Apache OpenNLP's
 * {@code GISModelWriter}: their predicates are the features' hashes in base 36, their outcomes the
 * columns of the weights. {@code models-en} holds it as a pack. Immutable and shared by all
 * threads.
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
  private static final String PACK = "quotations.pack";

  private static final LazyValue<TaggerModel> SHARED =
      new LazyValue<>(() -> unpack(PackReader.open(PACK)));

  /** The one model of this JVM; throws UncheckedIOException when it cannot be read. */
  public static TaggerModel shared() {
    return SHARED.get();
  }

  /** Reads the model from its pack. */
  private static TaggerModel unpack(PackReader pack) {
    return new TaggerModel(
        Weights.read(pack),
        Weights.read(pack),
        Weights.read(pack),
        Weights.read(pack),
        Weights.read(pack),
        Weights.read(pack));
  }
}
