package io.whosaid.quote.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;

/**
 * What the name tagger has learnt: a zip file of the words' clusters, of the weights that go with
 * them in the binary format of Apache OpenNLP's {@code GISModelWriter}, of word vectors, and of the
 * net that goes with these. Immutable.
 */
record NameModel(WordClusters clusters, Weights weights, WordVectors vectors, NameNet net) {
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

  /** Reads what {@link #write} wrote. */
  static NameModel read(InputStream in) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in, 1 << 16))) {
      WordClusters clusters = WordClusters.read(open(zip, "clusters.bin"));
      Weights weights = GisReader.read(open(zip, "names.bin"));
      WordVectors vectors = WordVectors.read(open(zip, "vectors.bin"));
      return new NameModel(clusters, weights, vectors, NameNet.read(open(zip, "net.bin")));
    }
  }

  private static DataInputStream open(ZipInputStream zip, String name) throws IOException {
    ZipEntry entry = zip.getNextEntry();
    if (entry == null || !entry.getName().equals(name)) {
      throw new IOException("it has no part " + name);
    }
    return new DataInputStream(new BufferedInputStream(zip, 1 << 16));
  }

  /** Writes the same bytes for the same model. */
  void write(OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      DataOutputStream data =
          new DataOutputStream(zip) {
            @Override
            public void close() throws IOException {
              flush(); // the zip file goes on
            }
          };
      add(zip, "clusters.bin");
      clusters.write(data);
      data.flush();
      zip.closeEntry();
      add(zip, "names.bin");
      new BinaryGISModelWriter(ModelFile.gis(weights, NameChain.COLUMNS), data).persist();
      zip.closeEntry();
      add(zip, "vectors.bin");
      vectors.write(data);
      data.flush();
      zip.closeEntry();
      add(zip, "net.bin");
      net.write(data);
      data.flush();
      zip.closeEntry();
    }
  }

  private static void add(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
  }
}
