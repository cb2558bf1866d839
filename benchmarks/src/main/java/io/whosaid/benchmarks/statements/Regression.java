package io.whosaid.benchmarks.statements;

import io.whosaid.checkworthiness.Feature;
import io.whosaid.checkworthiness.Weights;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Logistic regression with a ridge penalty, by projected gradient descent: a reason never counts
 * against a sentence, a doubt never for it. Deterministic.
 */
final class Regression {
  private static final int STEPS = 4000;
  private static final double RATE = 0.5;

  private final double ridge;

  /** One that pulls each weight to 0 with the strength {@code ridge}; as many sentences' worth. */
  Regression(double ridge) {
    this.ridge = ridge;
  }

  /** The weights that fit {@code samples} best; those that are barred teach nothing. */
  Weights learn(List<Sample> samples) {
    List<Sample> lessons =
        samples.stream()
            .filter(
                sample -> sample.features().stream().noneMatch(f -> f.role() == Feature.Role.BAR))
            .toList();
    List<Feature> features = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      if (feature.role() != Feature.Role.BAR) {
        features.add(feature);
      }
    }
    double[] weights = new double[features.size()];
    double bias = 0;
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[weights.length];
      double biasGradient = 0;
      for (Sample lesson : lessons) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
          sum += lesson.features().contains(features.get(i)) ? weights[i] : 0;
        }
        double error = 1 / (1 + Math.exp(-sum)) - (lesson.isCheckworthy() ? 1 : 0);
        biasGradient += error;
        for (int i = 0; i < weights.length; i++) {
          gradient[i] += lesson.features().contains(features.get(i)) ? error : 0;
        }
      }
      bias -= RATE * biasGradient / lessons.size();
      for (int i = 0; i < weights.length; i++) {
        double moved = weights[i] - RATE * (gradient[i] + ridge * weights[i]) / lessons.size();
        weights[i] =
            features.get(i).role() == Feature.Role.REASON ? Math.max(0, moved) : Math.min(0, moved);
      }
    }
    Map<Feature, Double> learned = new EnumMap<>(Feature.class);
    for (int i = 0; i < weights.length; i++) {
      learned.put(features.get(i), Math.round(weights[i] * 1000) / 1000.0);
    }
    return new Weights(Math.round(bias * 1000) / 1000.0, learned);
  }
}
