package io.whosaid.quote.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What was learnt: a zip file of models in the binary format of Apache OpenNLP's {@code
 * GISModelWriter}. Their predicates are the features' hashes in base 36, their outcomes the columns
 * of the weights. Immutable and shared by all threads.
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
  static final String RESOURCE = "quotations-en.zip";

  /** The one model of this JVM; throws UncheckedIOException when it cannot be read. */
  static TaggerModel shared() {
    return Shared.INSTANCE;
  }

  private static final class Shared {
    static final TaggerModel INSTANCE = load();
  }

  private static TaggerModel load() {
    try (InputStream in = TaggerModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("it is not on the class path");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot load the model " + RESOURCE + ": " + e.getMessage(), e);
    }
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
