package io.whosaid.training;

import io.whosaid.quote.internal.names.NameLabels;
import io.whosaid.quote.internal.names.NameModel;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;

/** Writes a {@link NameModel}, the same bytes each time. */
final class NameModelFile {
  private NameModelFile() {}

  /** Writes the same bytes for the same model. */
  static void write(NameModel model, OutputStream out) throws IOException {
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
      model.clusters().write(data);
      data.flush();
      zip.closeEntry();
      add(zip, "names.bin");
      new BinaryGISModelWriter(ModelFile.gis(model.weights(), NameLabels.COLUMNS), data).persist();
      zip.closeEntry();
      add(zip, "vectors.bin");
      model.vectors().write(data);
      data.flush();
      zip.closeEntry();
      add(zip, "net.bin");
      model.net().write(data);
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
