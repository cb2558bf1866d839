package io.whosaid.checkworthiness;

import io.whosaid.quote.internal.text.TsvResource;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What each feature counts: a logistic regression, so that the sum of the weights is the logarithm
 * of the odds that a sentence is check-worthy. Immutable.
 */
public final class Weights {
  private static final String FILE = "weights.tsv";

  private final double bias;
  private final Map<Feature, Double> weights;

  /**
   * The weights of features; what is missing counts nothing.
   *
   * @param bias the logarithm of the odds of a sentence without any feature
   */
  public Weights(double bias, Map<Feature, Double> weights) {
    this.bias = bias;
    this.weights = new EnumMap<>(Feature.class);
    this.weights.putAll(weights);
  }

  /** The trained weights. */
  static Weights builtIn() {
    return BuiltIn.INSTANCE;
  }

  private static final class BuiltIn {
    static final Weights INSTANCE = read();
  }

  private static Weights read() {
    Map<String, Double> rows = new LinkedHashMap<>();
    for (String[] row : TsvResource.rows(Weights.class.getResourceAsStream(FILE), FILE, 2)) {
      rows.put(row[0], Double.valueOf(row[1]));
    }
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      if (feature.role() != Feature.Role.BAR) {
        weights.put(feature, rows.getOrDefault(feature.id(), 0.0));
      }
    }
    return new Weights(rows.getOrDefault("bias", 0.0), weights);
  }

  /** What {@code feature} adds to the logarithm of the odds. */
  public double of(Feature feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /** The odds' logarithm of a sentence without any feature. */
  public double bias() {
    return bias;
  }

  /** From 0 to 1; 0 when anything bars it. */
  public double score(Set<Feature> features) {
    double sum = bias;
    for (Feature feature : features) {
      if (feature.role() == Feature.Role.BAR) {
        return 0;
      }
      sum += of(feature);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
