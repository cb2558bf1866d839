package io.whosaid.benchmarks.families;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plants families of versions among quotations made by chance, and looks which are found. */
@Command(
    name = "families",
    description = "Plants versions of quotations among others, and says which were found.",
    mixinStandardHelpOptions = true)
public final class MeasureFamilies implements Callable<Integer> {
  @Option(names = "--count", defaultValue = "100000", description = "how many quotations")
  private int count;

  @Option(names = "--seed", defaultValue = "1", description = "which ones")
  private long seed;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().println(FamilyScores.of(count, seed));
    return 0;
  }
}
