package io.whosaid.quote.internal.names;

import io.whosaid.quote.internal.crf.GisReader;
import io.whosaid.quote.internal.crf.Weights;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What the name tagger has learnt: a zip file of the words' clusters, of the weights that go with
 * them in the binary format of Apache OpenNLP's {@code GISModelWriter}, of word vectors, and of the
 * net that goes with these. Immutable.
 */
public record NameModel(
    WordClusters clusters, Weights weights, WordVectors vectors, NameNetwork net) {
  private static final String RESOURCE = "names-en.zip";

  /** The default model; throws UncheckedIOException when it cannot be read. */
  static NameModel load() {
    try (InputStream in = NameModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("it is not on the class path");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot load the model " + RESOURCE + ": " + e.getMessage(), e);
    }
  }

  /** Reads what training wrote. */
  public static NameModel read(InputStream in) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in, 1 << 16))) {
      WordClusters clusters = WordClusters.read(open(zip, "clusters.bin"));
      Weights weights = GisReader.read(open(zip, "names.bin"));
      WordVectors vectors = WordVectors.read(open(zip, "vectors.bin"));
      return new NameModel(clusters, weights, vectors, NameNetwork.read(open(zip, "net.bin")));
    }
  }

  private static DataInputStream open(ZipInputStream zip, String name) throws IOException {
    ZipEntry entry = zip.getNextEntry();
    if (entry == null || !entry.getName().equals(name)) {
      throw new IOException("it has no part " + name);
    }
    return new DataInputStream(new BufferedInputStream(zip, 1 << 16));
  }
}
