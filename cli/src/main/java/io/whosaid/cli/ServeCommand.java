package io.whosaid.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code whosaid serve}: starts the server, a program of its own, and lives as long as it does. */
@Command(name = "serve", description = "Starts the server, with its page at http://127.0.0.1:8080.")
final class ServeCommand implements Callable<Integer> {
  private static final OwnProgram SERVER =
      new OwnProgram(
          "the server", "whosaid.server", "claims-api/target/quarkus-app/quarkus-run.jar");

  private final Shell shell;

  @Parameters(arity = "0..*", paramLabel = "OPTION", description = "The server's own options.")
  private List<String> options = List.of();

  ServeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    return SERVER.run(shell, options);
  }
}
