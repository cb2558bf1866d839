package io.whosaid.benchmarks.statements;

import io.whosaid.checkworthiness.Feature;
import io.whosaid.checkworthiness.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Learns what the features of check-worthy sentences count, from the learning half. */
@Command(
    name = "learn-statements",
    description = "Learns what the features of check-worthy sentences count.",
    mixinStandardHelpOptions = true)
public final class LearnStatements implements Callable<Integer> {
  @Parameters(paramLabel = "SPLIT", description = "PolNeAR's train split: text/, attributions/")
  private Path split;

  @Parameters(paramLabel = "FILE", description = "the table to write: weights.tsv of 'statement'")
  private Path file;

  @Override
  public Integer call() throws IOException {
    Files.writeString(
        file,
        table(
            new Regression(EvaluateStatements.RIDGE)
                .learn(EvaluateStatements.half(Sample.read(split), GoldStatement.Half.LEARN))));
    return 0;
  }

  /** The table of {@code weights}. */
  static String table(Weights weights) {
    StringBuilder table =
        new StringBuilder("# feature\tweight; learnt by 'benchmarks learn-statements'\n");
    table.append(String.format(Locale.ROOT, "bias\t%.3f%n", weights.bias()));
    for (Feature feature : Feature.values()) {
      if (feature.role() != Feature.Role.BAR) {
        table.append(String.format(Locale.ROOT, "%s\t%.3f%n", feature.id(), weights.of(feature)));
      }
    }
    return table.toString();
  }
}
