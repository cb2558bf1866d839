package io.whosaid.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.whosaid.quote.internal.crf.Features;
import io.whosaid.quote.internal.crf.Weights;
import io.whosaid.quote.internal.tagging.LabelSchemes;
import io.whosaid.quote.internal.tagging.TaggerModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.model.MaxentModel;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  private static final Weights SMALL =
      new Weights(
          3,
          new Weights.Rows(
              new int[] {42, -7, 1_000_000_007},
              new int[] {0, 2, 3, 6},
              new byte[] {0, 2, 1, 0, 1, 2},
              new float[] {.5f, -1.25f, 2, .25f, -.5f, 1}));

  @Test
  void openNlpReadsTheSameModel() throws IOException {
    MaxentModel model = openNlp(bytes(), "cues.bin");
    float[] sums = new float[3];
    addTo(SMALL, sums, 42, 1_000_000_007);
    String[] predicates = {Integer.toString(42, 36), Integer.toString(1_000_000_007, 36)};
    double[] probabilities = model.eval(predicates);
    double total = 0;
    for (float sum : sums) {
      total += Math.exp(sum);
    }
    for (int c = 0; c < LabelSchemes.CUE_COLUMNS.size(); c++) {
      double expected = Math.exp(sums[c]) / total;
      assertEquals(expected, probabilities[model.getIndex(LabelSchemes.CUE_COLUMNS.get(c))], 1e-6);
    }
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    Weights read = ModelFile.read(new ByteArrayInputStream(bytes())).cues();
    for (int hash : new int[] {42, -7, 1_000_000_007, 3}) {
      float[] expected = new float[3];
      float[] actual = new float[3];
      addTo(SMALL, expected, hash);
      addTo(read, actual, hash);
      assertArrayEquals(expected, actual);
    }
  }

  @Test
  void theSameModelGivesTheSameBytes() throws IOException {
    assertArrayEquals(bytes(), bytes());
  }

  @Test
  void aMissingPartIsNamed() {
    IOException thrown =
        assertThrows(
            IOException.class,
            () -> ModelFile.read(new ByteArrayInputStream(new byte[] {1, 2, 3})));
    assertEquals("it has no part levels.bin", thrown.getMessage());
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Weights one =
        new Weights(
            1, new Weights.Rows(new int[] {5}, new int[] {0, 1}, new byte[] {0}, new float[] {1}));
    ModelFile.write(new TaggerModel(one, SMALL, SMALL, one, SMALL, one), out);
    return out.toByteArray();
  }

  private static MaxentModel openNlp(byte[] file, String part) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(part)) {
          return new BinaryGISModelReader(new DataInputStream(zip)).getModel();
        }
      }
    }
    throw new IOException("no " + part);
  }

  private static void addTo(Weights weights, float[] sums, int... hashes) {
    Features features = new Features();
    for (int hash : hashes) {
      features.addHash(hash);
    }
    weights.addTo(sums, features);
  }
}
