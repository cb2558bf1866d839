package io.whosaid.models;

import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A model of Apache OpenNLP as {@code CompactModel} of quote-extractor holds it: features as
 * ascending 64-bit hashes of their names, each with its outcomes and weights.
 */
final class MaxentPack {
  private MaxentPack() {}

  static void add(PackWriter pack, AbstractModel model) {
    Map<String, Context> parameters = parameters(model);
    String[] features = parameters.keySet().toArray(String[]::new);
    Arrays.sort(features);
    int cells = parameters.values().stream().mapToInt(c -> c.getOutcomes().length).sum();
    long[] keys = new long[features.length];
    int[] offsets = new int[features.length + 1];
    short[] outcome = new short[cells];
    double[] weight = new double[cells];
    for (int row = 0; row < keys.length; row++) {
      keys[row] = hash(features[row]);
      Context context = parameters.get(features[row]);
      int length = context.getOutcomes().length;
      for (int i = 0; i < length; i++) {
        outcome[offsets[row] + i] = (short) context.getOutcomes()[i];
        weight[offsets[row] + i] = context.getParameters()[i];
      }
      offsets[row + 1] = offsets[row] + length;
    }
    if (Arrays.stream(keys).distinct().count() < keys.length) {
      throw new IllegalStateException("two features have the same hash: choose another function");
    }
    String[] outcomes = (String[]) model.getDataStructures()[2];
    pack.add(String.join("\n", outcomes)).add(keys).add(offsets).add(outcome).add(weight);
  }

  @SuppressWarnings("unchecked") // documented as the second data structure of a model
  static Map<String, Context> parameters(AbstractModel model) {
    return (Map<String, Context>) model.getDataStructures()[1];
  }

  /** FNV-1a over the characters (Fowler, Noll, Vo), then mixed so that all bits count in each. */
  private static long hash(String feature) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * 0x100000001B3L;
    }
    long mixed = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 32);
  }
}
