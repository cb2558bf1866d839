package io.whosaid.cli;

import io.whosaid.cli.ProgramCommand.Program;
import io.whosaid.cli.output.CannotWrite;
import io.whosaid.cli.output.Version;
import io.whosaid.cli.reading.ArticleAnalyzer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
@Command(
    name = Whosaid.NAME,
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
      "'whosaid COMMAND --help' shows help for a command. To get started:",
      "  whosaid check article.md      is there a source for every quotation?",
      "  whosaid extract article.md    who said what, and how the text tells it",
      "  whosaid init                  writes a configuration for a repository"
    })
final class Whosaid implements Runnable {
  static final String NAME = "whosaid";
  private static final String COMPLETION = "completion";
  private static final String HELP = "--help";

  @Spec private CommandSpec spec;

  /** Runs the command that {@code arguments} name; gives its exit code. */
  static int run(Shell shell, Supplier<ArticleAnalyzer> analyzer, String... given) {
    Map<String, Supplier<CommandLine>> commands = commands(shell, analyzer);
    String[] arguments =
        given.length > 0 && given[0].equals("help") ? helped(commands, given) : given;
    String named = arguments.length == 0 ? "" : arguments[0];
    boolean alone = commands.containsKey(named) && !named.equals(COMPLETION);
    CommandLine line = alone ? only(named, commands.get(named).get()) : all(commands);
    line.setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(shell.terminal() ? Ansi.ON : Ansi.OFF));
    Faults faults = new Faults(shell);
    line.setParameterExceptionHandler(faults);
    line.setExecutionExceptionHandler(faults);
    try {
      return written(shell, line.execute(arguments));
    } catch (Error e) { // Java itself would exit with 1, as if there were findings
      return faults.tell(e);
    }
  }

  /** The exit code, unless the output could not be written: a full disk is no success. */
  private static int written(Shell shell, int exitCode) {
    shell.out().flush();
    Optional<IOException> problem =
        shell.out() instanceof StandardOutput out ? out.problem() : Optional.empty();
    if (problem.isEmpty()) {
      return exitCode;
    }
    shell.tell(new CannotWrite("the standard output", problem.get()).getMessage());
    return ExitCode.FAILURE;
  }

  /** The line with one command: to describe all takes much of the time that a short run has. */
  private static CommandLine only(String name, CommandLine command) {
    return new CommandLine(CommandSpec.create().name(NAME)).addSubcommand(name, command);
  }

  private static CommandLine all(Map<String, Supplier<CommandLine>> commands) {
    CommandLine line = new CommandLine(new Whosaid());
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    return line;
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
      Shell shell, Supplier<ArticleAnalyzer> analyzer) {
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
    commands.put("check", () -> CheckCommand.line(shell, analyzer));
    commands.put("extract", () -> ExtractCommand.line(shell, analyzer));
    commands.put("init", () -> new CommandLine(new InitCommand(shell)));
    commands.put(COMPLETION, () -> new CommandLine(new CompletionCommand(shell)));
    for (Program program : Program.ALL) {
      commands.put(program.command(), () -> ProgramCommand.line(shell, program));
    }
    return commands;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command");
  }
}
