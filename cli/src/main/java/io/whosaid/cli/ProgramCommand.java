package io.whosaid.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts a program that has a class path of its own, and lives as long as it does. */
@Command
final class ProgramCommand implements Callable<Integer> {
  private final Shell shell;
  private final Program program;

  @Parameters(arity = "0..*", paramLabel = "OPTION", description = "Its own options.")
  private List<String> options = List.of();

  /**
   * What a command starts.
   *
   * @param command the command's name
   * @param description what the command does
   * @param name what the program is, for messages
   * @param property the system property in which the launcher says where its jar is
   * @param jarInBuild where the jar is if it was built in the same place
   */
  record Program(
      String command, String description, String name, String property, String jarInBuild) {
    /** All of them, in the order of the help. */
    static final List<Program> ALL =
        List.of(
            new Program(
                "serve",
                "Starts the server, with its page at http://127.0.0.1:8080.",
                "the server",
                "whosaid.server",
                "claims-api/target/quarkus-app/quarkus-run.jar"),
            new Program(
                "mcp",
                "Serves AI assistants over the Model Context Protocol, on standard input.",
                "the MCP server",
                "whosaid.mcp",
                "mcp-server/target/whosaid-mcp.jar"),
            new Program(
                "lsp",
                "Shows the check's findings in an editor: a language server, on standard input.",
                "the language server",
                "whosaid.lsp",
                "language-server/target/whosaid-lsp.jar"));
  }

  private ProgramCommand(Shell shell, Program program) {
    this.shell = shell;
    this.program = program;
  }

  /** The command that starts {@code program}, to which it hands all its options. */
  static CommandLine line(Shell shell, Program program) {
    CommandLine line = new CommandLine(new ProgramCommand(shell, program));
    line.getCommandSpec().name(program.command()).usageMessage().description(program.description());
    return line.setUnmatchedOptionsArePositionalParams(true);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path jar = jar();
    if (!Files.isRegularFile(jar)) {
      shell.tell(
          jar
              + ": "
              + program.name()
              + " is not there; build it with ./mvnw -Dquick -DskipTests package");
      return ExitCode.FAILURE;
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Java's own warnings would go to the standard output, where some programs speak a protocol.
    command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr", "-jar", jar.toString()));
    command.addAll(options);
    Process process = new ProcessBuilder(command).inheritIO().start();
    Thread stop = new Thread(() -> stop(process), "whosaid-stop");
    Runtime.getRuntime().addShutdownHook(stop);
    return process.waitFor();
  }

  private static void stop(Process process) {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What the launcher says, or else the one that was built in the same place. */
  private Path jar() throws IOException {
    String given = System.getProperty(program.property());
    if (given != null) {
      return Path.of(given);
    }
    try {
      File here =
          new File(
              ProgramCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return here.toPath().resolve("../../..").normalize().resolve(program.jarInBuild());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
