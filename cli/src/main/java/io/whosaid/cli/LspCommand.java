package io.whosaid.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code whosaid lsp}: starts the language server, a program of its own. */
@Command(
    name = "lsp",
    description = "Shows the check's findings in an editor: a language server, on standard input.")
final class LspCommand implements Callable<Integer> {
  private static final OwnProgram SERVER =
      new OwnProgram(
          "the language server", "whosaid.lsp", "language-server/target/whosaid-lsp.jar");

  private final Shell shell;

  @Parameters(
      arity = "0..*",
      paramLabel = "OPTION",
      description = "The language server's own options.")
  private List<String> options = List.of();

  LspCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    return SERVER.run(shell, options);
  }
}
