package io.whosaid.models;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * The weights of a linear model as {@code Weights} of quote-extractor reads them. Features are
 * numbers, which stand as far apart as their hashes: each is written as its distance from the one
 * before, shifted left by one with the last bit set where it has several weights, whose number
 * follows. Seven bits a byte, the lowest first, the eighth bit set in all but the last byte.
 */
final class WeightsPack {
  /** A weight and its column in one number: the column takes the place of the last four bits. */
  private static final int COLUMN = 15;

  private static final int SPREAD = 0x9E3779B1;

  private record Feature(int spread, Context context) {}

  private WeightsPack() {}

  static void add(PackWriter pack, AbstractModel model) {
    Map<String, Context> parameters = MaxentPack.parameters(model);
    Feature[] features =
        parameters.entrySet().stream()
            .map(e -> new Feature(spread(e.getKey()), e.getValue()))
            .sorted(Comparator.comparing(Feature::spread, Integer::compareUnsigned))
            .toArray(Feature[]::new);
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    int[] cells =
        new int[Arrays.stream(features).mapToInt(f -> f.context().getOutcomes().length).sum()];
    int used = 0;
    int several = 0;
    int before = 0;
    for (Feature feature : features) {
      int[] columns = feature.context().getOutcomes();
      boolean isSeveral = columns.length > 1;
      number(index, (Integer.toUnsignedLong(feature.spread() - before) << 1) | (isSeveral ? 1 : 0));
      before = feature.spread();
      if (isSeveral) {
        several += columns.length + 1;
        number(index, columns.length);
      }
      for (int i = 0; i < columns.length; i++) {
        int weight = Float.floatToIntBits((float) feature.context().getParameters()[i]);
        cells[used++] = (weight & ~COLUMN) | columns[i];
      }
    }
    pack.add(model.getNumOutcomes()).add(features.length).add(several);
    pack.add(index.toByteArray()).add(cells);
  }

  private static int spread(String predicate) {
    return Integer.parseInt(predicate, Character.MAX_RADIX) * SPREAD;
  }

  private static void number(ByteArrayOutputStream out, long number) {
    long rest = number;
    while (rest >= 0x80) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
