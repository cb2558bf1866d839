package io.whosaid.quote.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.model.Context;

/** Writes a {@link TaggerModel} with Apache OpenNLP's own writer, the same bytes each time. */
final class ModelFile {
  private ModelFile() {}

  static void write(TaggerModel model, OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      add(zip, "levels.bin", model.levels(), new String[] {"level"});
      add(zip, "cues.bin", model.cues(), Chains.CUE_COLUMNS);
      add(zip, "arguments.bin", model.arguments(), Chains.ARGUMENT_COLUMNS);
      add(zip, "belief.bin", model.belief(), Chains.BELIEF_COLUMNS);
      add(zip, "regions.bin", model.regions(), Chains.REGION_COLUMNS);
      add(zip, "calibration.bin", model.calibration(), new String[] {"right"});
    }
  }

  private static void add(ZipOutputStream zip, String name, Weights weights, String[] outcomes)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    DataOutputStream data =
        new DataOutputStream(zip) {
          @Override
          public void close() throws IOException {
            flush(); // the zip file goes on
          }
        };
    new BinaryGISModelWriter(gis(weights, outcomes), data).persist();
    zip.closeEntry();
  }

  /** The weights as a model of Apache OpenNLP. */
  static GISModel gis(Weights weights, String[] outcomes) {
    Weights.Rows rows = weights.rows();
    Context[] parameters = new Context[rows.size()];
    String[] predicates = new String[rows.size()];
    for (int row = 0; row < predicates.length; row++) {
      predicates[row] = Integer.toString(rows.hash(row), Character.MAX_RADIX);
      parameters[row] = new Context(rows.columnsOf(row), rows.weightsOf(row));
    }
    return new GISModel(parameters, predicates, outcomes);
  }
}
