package io.whosaid.benchmarks;

import io.whosaid.benchmarks.attribution.EvaluateAttribution;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command: {@code evaluate}, {@code train}, {@code attribution}, {@code speed}. */
@Command(
    name = "benchmarks",
    description = "Trains the engine, and measures it.",
    mixinStandardHelpOptions = true,
    subcommands = {Evaluate.class, Train.class, EvaluateAttribution.class, Speed.class})
public final class Benchmarks {
  private Benchmarks() {}

  /** Runs a subcommand; exits 0 when it went well, 1 on a failure, 2 on misuse. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Benchmarks()).execute(arguments));
  }
}
