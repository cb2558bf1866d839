package io.whosaid.benchmarks;

import io.whosaid.benchmarks.attribution.EvaluateAttribution;
import io.whosaid.benchmarks.attribution.EvaluatePronouns;
import io.whosaid.benchmarks.attribution.LearnDescriptions;
import io.whosaid.benchmarks.comparison.CompareQuotes;
import io.whosaid.benchmarks.families.MeasureFamilies;
import io.whosaid.benchmarks.gate.DrawFindings;
import io.whosaid.benchmarks.gate.PlantQuotations;
import io.whosaid.benchmarks.load.Load;
import io.whosaid.benchmarks.quotations.Evaluate;
import io.whosaid.benchmarks.quotations.Train;
import io.whosaid.benchmarks.speed.Speed;
import io.whosaid.benchmarks.statements.EvaluateStatements;
import io.whosaid.benchmarks.statements.LearnStatements;
import io.whosaid.benchmarks.wild.EvaluateWild;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command: {@code evaluate}, {@code train}, {@code attribution}, {@code pronouns}, {@code
 * speed}, {@code load}, {@code families}, {@code comparison}, {@code statements}, {@code
 * learn-statements}, {@code wild}, {@code findings}, {@code planted}.
 */
@Command(
    name = "benchmarks",
    description = "Trains the engine, and measures it.",
    mixinStandardHelpOptions = true,
    subcommands = {
      Evaluate.class,
      Train.class,
      EvaluateAttribution.class,
      EvaluatePronouns.class,
      Speed.class,
      Load.class,
      MeasureFamilies.class,
      CompareQuotes.class,
      EvaluateStatements.class,
      LearnStatements.class,
      LearnDescriptions.class,
      EvaluateWild.class,
      DrawFindings.class,
      PlantQuotations.class
    })
public final class Benchmarks {
  private Benchmarks() {}

  /** Runs a subcommand; exits 0 when it went well, 1 on a failure, 2 on misuse. */
  public static void main(String[] arguments) {
    System.exit(command().execute(arguments));
  }

  /** The command; a file that cannot be read or written is named, without a trace. */
  public static CommandLine command() {
    return new CommandLine(new Benchmarks())
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              if (!(failure instanceof IOException)) {
                throw failure;
              }
              String what = failure instanceof NoSuchFileException ? "there is no file " : "";
              command.getErr().println("benchmarks: " + what + failure.getMessage());
              return 1;
            });
  }
}
