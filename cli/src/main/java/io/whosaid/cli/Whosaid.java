package io.whosaid.cli;

import io.whosaid.cli.baseline.UnusableBaseline;
import io.whosaid.cli.config.Misconfigured;
import io.whosaid.cli.git.CannotCompare;
import io.whosaid.cli.output.Suggestion;
import io.whosaid.cli.output.Version;
import io.whosaid.cli.reading.Examiner;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole. */
@Command(
    name = "whosaid",
    description = {
      "Finds the quotations in news text and who said them.",
      "",
      "Who said it, where did it come from, and has anyone checked?",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "'whosaid COMMAND --help' tells more of a command. To begin:",
      "  whosaid check article.md      is there a source for every quotation?",
      "  whosaid extract article.md    who said what, and how the text tells it",
      "  whosaid init                  writes a configuration for a repository"
    })
final class Whosaid implements Runnable {
  private static final String COMPLETION = "completion";
  private static final String HELP = "--help";

  @Spec private CommandSpec spec;

  /** Runs the command that {@code arguments} name; gives its exit code. */
  static int run(Shell shell, Supplier<Examiner> examiner, String... given) {
    CommandLine line = new CommandLine(new Whosaid());
    Map<String, Supplier<CommandLine>> commands = commands(shell, examiner);
    String[] arguments =
        given.length > 0 && given[0].equals("help") ? helped(commands, given) : given;
    String named = arguments.length == 0 ? "" : arguments[0];
    boolean alone = commands.containsKey(named) && !named.equals(COMPLETION);
    commands.forEach(
        (name, command) -> {
          if (!alone || name.equals(named)) { // to describe them all takes a third of a second
            line.addSubcommand(name, command.get());
          }
        });
    line.setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(shell.terminal() ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler((problem, rest) -> misused(shell, problem));
    line.setExecutionExceptionHandler((problem, command, parsed) -> failed(shell, problem));
    try {
      return line.execute(arguments);
    } catch (Error e) { // Java itself would exit with 1, as if there were findings
      return failed(shell, e);
    }
  }

  /** {@code help} and {@code help check} ask for what {@code --help} tells. */
  private static String[] helped(Map<String, Supplier<CommandLine>> commands, String... given) {
    if (given.length == 1) {
      return new String[] {HELP};
    }
    boolean known = commands.containsKey(given[1]);
    return known ? new String[] {given[1], HELP} : new String[] {given[1]};
  }

  private static Map<String, Supplier<CommandLine>> commands(
      Shell shell, Supplier<Examiner> examiner) {
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
    commands.put("check", () -> CheckHelp.on(new CommandLine(new CheckCommand(shell, examiner))));
    commands.put("extract", () -> new CommandLine(new ExtractCommand(shell, examiner)));
    commands.put("init", () -> new CommandLine(new InitCommand(shell)));
    commands.put(COMPLETION, () -> new CommandLine(new CompletionCommand(shell)));
    commands.put(
        "serve",
        () ->
            new CommandLine(new ServeCommand(shell)).setUnmatchedOptionsArePositionalParams(true));
    return commands;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command");
  }

  private static int misused(Shell shell, ParameterException problem) {
    CommandLine line = problem.getCommandLine();
    String message = problem.getMessage();
    if (problem instanceof UnmatchedArgumentException unmatched) {
      message = unmatched(unmatched);
    } else if (problem.getCause() instanceof NumberFormatException
        || message.endsWith(" is not an int")) {
      message = message.replace("is not an int", "is no whole number");
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

  private static int failed(Shell shell, Throwable problem) {
    if (problem instanceof ClosedPipe) {
      return ExitCode.FAILURE; // nobody is there to be told
    }
    if (problem instanceof Misconfigured
        || problem instanceof UnusableBaseline
        || problem instanceof CannotCompare) {
      shell.tell(problem.getMessage());
    } else if (problem instanceof IOException || problem instanceof UncheckedIOException) {
      shell.tell(problem.getMessage() + "; check the file and the room on its disk");
    } else if (problem instanceof OutOfMemoryError) {
      shell.tell("not enough memory; give Java more, as by JAVA_TOOL_OPTIONS=-Xmx4g");
    } else {
      shell.tell("a fault of its own, please report it with what follows");
      problem.printStackTrace(shell.err());
    }
    return ExitCode.FAILURE;
  }
}
