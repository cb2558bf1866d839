package io.whosaid.benchmarks.gate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how many of the quotations without a source are reported that it plants. */
@Command(
    name = "planted",
    description = "Plants quotations without a source in articles; tells how many are reported.",
    mixinStandardHelpOptions = true)
public final class PlantQuotations implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "the articles")
  private List<Path> folders;

  @Option(names = "--count", defaultValue = "300", description = "how many (${DEFAULT-VALUE})")
  private int count;

  @Option(names = "--seed", defaultValue = "11", description = "for places (${DEFAULT-VALUE})")
  private long seed;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PlantedQuotations.Result result =
        new PlantedQuotations(GateTexts.of(folders), seed).plant(count);
    PrintWriter out = spec.commandLine().getOut();
    result.missed().forEach(out::println);
    int found = result.planted() - result.missed().size();
    out.printf("%d of %d reported%n", found, result.planted());
    out.flush();
    return 0;
  }
}
