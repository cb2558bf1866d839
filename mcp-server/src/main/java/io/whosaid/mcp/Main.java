package io.whosaid.mcp;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the program begins. */
public final class Main {
  private Main() {}

  /** Serves until the standard input ends. */
  public static void main(String[] arguments) {
    InputStream in = System.in;
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    // Only the protocol may use the standard output, whatever a library prints.
    System.setOut(err);
    System.exit(line(new McpCommand(in, out, err, System.getenv())).execute(arguments));
  }

  private static CommandLine line(McpCommand command) {
    return new CommandLine(command)
        .setParameterExceptionHandler(
            (problem, given) -> {
              command.tell(problem.getMessage() + "; see 'whosaid mcp --help'");
              return McpCommand.FAILURE;
            })
        .setExecutionExceptionHandler(
            (problem, line, parsed) -> {
              command.tell("internal error; please report it with what follows");
              command.trace(problem);
              return McpCommand.FAILURE;
            });
  }
}
