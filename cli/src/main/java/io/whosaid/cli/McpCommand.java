package io.whosaid.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code whosaid mcp}: starts the server for assistants, a program of its own. */
@Command(
    name = "mcp",
    description = "Serves AI assistants over the Model Context Protocol, on standard input.")
final class McpCommand implements Callable<Integer> {
  private static final OwnProgram SERVER =
      new OwnProgram("the MCP server", "whosaid.mcp", "mcp-server/target/whosaid-mcp.jar");

  private final Shell shell;

  @Parameters(arity = "0..*", paramLabel = "OPTION", description = "The MCP server's own options.")
  private List<String> options = List.of();

  McpCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    return SERVER.run(shell, options);
  }
}
