package io.whosaid.benchmarks.attribution;

import io.whosaid.attribution.internal.mentions.CorefFeature;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Learns what traits count for the choice among candidates: multinomial logistic regression with a
 * ridge penalty, by gradient descent from zero. Deterministic.
 */
final class ChoiceRegression {
  private static final int STEPS = 600;
  private static final double RATE = 2.0;

  private final double ridge;

  /** One that pulls each weight to 0 with the strength {@code ridge}; as many lessons' worth. */
  ChoiceRegression(double ridge) {
    this.ridge = ridge;
  }

  Map<CorefFeature, Double> learn(List<Lesson> lessons) {
    Map<CorefFeature, Double> weights = zeros();
    for (int step = 0; step < STEPS; step++) {
      Map<CorefFeature, Double> gradient = zeros();
      for (Lesson lesson : lessons) {
        double[] likely = likely(lesson, weights);
        for (int i = 0; i < likely.length; i++) {
          double error = likely[i] - (i == lesson.right() ? 1 : 0);
          lesson.options().get(i).forEach(trait -> gradient.merge(trait, error, Double::sum));
        }
      }
      weights.replaceAll(
          (trait, weight) ->
              weight - RATE * (gradient.get(trait) + ridge * weight) / lessons.size());
    }
    weights.replaceAll((trait, weight) -> Math.round(weight * 1000) / 1000.0);
    return weights;
  }

  private static Map<CorefFeature, Double> zeros() {
    Map<CorefFeature, Double> zeros = new EnumMap<>(CorefFeature.class);
    for (CorefFeature trait : CorefFeature.values()) {
      zeros.put(trait, 0.0);
    }
    return zeros;
  }

  /** How likely each option of {@code lesson} is. */
  static double[] likely(Lesson lesson, Map<CorefFeature, Double> weights) {
    double[] likely = new double[lesson.options().size()];
    double all = 0;
    for (int i = 0; i < likely.length; i++) {
      double sum = 0;
      for (CorefFeature trait : lesson.options().get(i)) {
        sum += weights.get(trait);
      }
      likely[i] = Math.exp(sum);
      all += likely[i];
    }
    for (int i = 0; i < likely.length; i++) {
      likely[i] /= all;
    }
    return likely;
  }
}
