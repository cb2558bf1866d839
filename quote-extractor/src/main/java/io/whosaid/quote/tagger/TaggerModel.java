package io.whosaid.quote.tagger;

import io.whosaid.quote.pack.Loading;
import io.whosaid.quote.pack.PackReader;
import io.whosaid.quote.pack.PackWriter;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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
record TaggerModel(
    Weights levels,
    Weights cues,
    Weights arguments,
    Weights belief,
    Weights regions,
    Weights calibration) {
  /** The default model, beside this class. */
  static final String PACK = "quotations-en.pack";

  private static final Loading<TaggerModel> SHARED =
      new Loading<>(() -> unpack(PackReader.open(TaggerModel.class, PACK)));

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

  void pack(PackWriter pack) {
    List.of(levels, cues, arguments, belief, regions, calibration).forEach(w -> w.write(pack));
  }

  /** Reads what {@link ModelFile} wrote. */
  static TaggerModel read(InputStream in) throws IOException {
    Map<String, Weights> models = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in, 1 << 16))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        DataInputStream data = new DataInputStream(new BufferedInputStream(zip, 1 << 16));
        models.put(entry.getName(), GisReader.read(data));
      }
    }
    return new TaggerModel(
        part(models, "levels.bin"),
        part(models, "cues.bin"),
        part(models, "arguments.bin"),
        part(models, "belief.bin"),
        part(models, "regions.bin"),
        part(models, "calibration.bin"));
  }

  private static Weights part(Map<String, Weights> models, String name) throws IOException {
    Weights part = models.get(name);
    if (part == null) {
      throw new IOException("it has no part " + name);
    }
    return part;
  }
}
