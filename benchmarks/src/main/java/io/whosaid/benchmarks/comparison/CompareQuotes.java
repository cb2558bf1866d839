package io.whosaid.benchmarks.comparison;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes quotations in which one thing changed, and looks which are called changed. */
@Command(
    name = "comparison",
    description = "Makes altered and merely reformatted quotations, and says which are told apart.",
    mixinStandardHelpOptions = true)
public final class CompareQuotes implements Callable<Integer> {
  @Option(
      names = "--each",
      defaultValue = "400",
      description = "how many of each variation (${DEFAULT-VALUE})")
  private int each;

  @Option(names = "--seed", defaultValue = "1", description = "which ones (${DEFAULT-VALUE})")
  private long seed;

  @Option(names = "--errors", description = "also print the pairs that whosaid gets wrong")
  private boolean errors;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ComparisonScores scores = ComparisonScores.of(QuotePair.make(each, seed));
    PrintWriter out = spec.commandLine().getOut();
    out.print(scores);
    if (errors) {
      scores
          .wrong()
          .forEach(
              pair -> out.printf("%n%s%n%s%n%s%n", pair.variation(), pair.quote(), pair.source()));
    }
    out.flush();
    return 0;
  }
}
