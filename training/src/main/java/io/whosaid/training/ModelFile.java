package io.whosaid.training;

import io.whosaid.quote.internal.crf.GisReader;
import io.whosaid.quote.internal.crf.Weights;
import io.whosaid.quote.internal.tagging.LabelSchemes;
import io.whosaid.quote.internal.tagging.TaggerModel;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.model.Context;

/** Writes a {@link TaggerModel} with Apache OpenNLP's own writer, the same bytes each time. */
public final class ModelFile {
  private ModelFile() {}

  static void write(TaggerModel model, OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      add(zip, "levels.bin", model.levels(), List.of("level"));
      add(zip, "cues.bin", model.cues(), LabelSchemes.CUE_COLUMNS);
      add(zip, "arguments.bin", model.arguments(), LabelSchemes.ARGUMENT_COLUMNS);
      add(zip, "belief.bin", model.belief(), LabelSchemes.BELIEF_COLUMNS);
      add(zip, "regions.bin", model.regions(), LabelSchemes.REGION_COLUMNS);
      add(zip, "calibration.bin", model.calibration(), List.of("right"));
    }
  }

  private static void add(ZipOutputStream zip, String name, Weights weights, List<String> outcomes)
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
  public static GISModel gis(Weights weights, List<String> outcomes) {
    Weights.Rows rows = weights.rows();
    Context[] parameters = new Context[rows.size()];
    String[] predicates = new String[rows.size()];
    for (int row = 0; row < predicates.length; row++) {
      predicates[row] = Integer.toString(rows.hash(row), Character.MAX_RADIX);
      parameters[row] = new Context(rows.columnsOf(row), rows.weightsOf(row));
    }
    return new GISModel(parameters, predicates, outcomes.toArray(String[]::new));
  }

  /** Reads what {@link #write} wrote. */
  public static TaggerModel read(InputStream in) throws IOException {
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
