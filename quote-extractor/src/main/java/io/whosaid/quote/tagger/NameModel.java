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
 * What the name tagger has learnt: a zip file of the words' clusters, then of the weights in the
 * binary format of Apache OpenNLP's {@code GISModelWriter}. Immutable.
 */
record NameModel(Weights weights, WordClusters clusters) {
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
      DataInputStream data = new DataInputStream(new BufferedInputStream(zip, 1 << 16));
      open(zip, "clusters.bin");
      WordClusters clusters = WordClusters.read(data);
      open(zip, "names.bin");
      DataInputStream rest = new DataInputStream(new BufferedInputStream(zip, 1 << 16));
      return new NameModel(GisReader.read(rest), clusters);
    }
  }

  private static void open(ZipInputStream zip, String name) throws IOException {
    ZipEntry entry = zip.getNextEntry();
    if (entry == null || !entry.getName().equals(name)) {
      throw new IOException("it has no part " + name);
    }
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
    }
  }

  private static void add(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
  }
}
