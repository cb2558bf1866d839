package io.whosaid.cli;

import io.whosaid.cli.baseline.UnusableBaseline;
import io.whosaid.cli.config.Misconfigured;
import io.whosaid.cli.git.CannotCompare;
import io.whosaid.cli.output.CannotWrite;
import io.whosaid.cli.output.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells what went wrong, and gives the exit code. A class and no lambdas, for these would keep much
 * of picocli out of Java's archive of classes, which takes no lambdas of types as old as picocli's.
 */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Shell shell;

  Faults(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine line = problem.getCommandLine();
    String message = problem.getMessage();
    if (problem instanceof UnmatchedArgumentException unmatched) {
      message = unmatched(unmatched);
    } else if (problem.getCause() instanceof NumberFormatException
        || message.endsWith(" is not an int")) {
      message = message.replace("is not an int", "is not a whole number");
    }
    String command = line.getCommandSpec().qualifiedName();
    shell.tell(message + (message.endsWith("?") ? "" : "; see '" + command + " --help'"));
    return ExitCode.FAILURE;
  }

  private static String unmatched(UnmatchedArgumentException problem) {
    String first = problem.getUnmatched().get(0);
    CommandLine line = problem.getCommandLine();
    if (first.startsWith("-")) {
      return Suggestion.unknown(
          "option", first, List.copyOf(line.getCommandSpec().optionsMap().keySet()));
    }
    return Suggestion.unknown("command", first, line.getSubcommands().keySet());
  }

  @Override
  public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
    return tell(problem);
  }

  /** Tells of {@code caught}; gives the exit code. */
  int tell(Throwable caught) {
    boolean own =
        caught.getCause() instanceof CannotWrite || caught.getCause() instanceof ClosedPipe;
    Throwable problem = caught instanceof UncheckedIOException && own ? caught.getCause() : caught;
    if (problem instanceof ClosedPipe) {
      return ExitCode.FAILURE; // nobody is there to be told
    }
    if (problem instanceof CannotWrite
        || problem instanceof Misconfigured
        || problem instanceof UnusableBaseline
        || problem instanceof CannotCompare) {
      shell.tell(problem.getMessage());
    } else if (problem instanceof IOException || problem instanceof UncheckedIOException) {
      shell.tell(problem.getMessage() + "; check the file and the space on its disk");
    } else if (problem instanceof OutOfMemoryError) {
      shell.tell("not enough memory; give Java more, as by JAVA_TOOL_OPTIONS=-Xmx4g");
    } else {
      shell.tell("internal error; please report it with what follows");
      problem.printStackTrace(shell.err());
    }
    return ExitCode.FAILURE;
  }
}
