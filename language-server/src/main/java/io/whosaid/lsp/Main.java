package io.whosaid.lsp;

import io.whosaid.cli.output.Version;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Where the program begins. */
public final class Main {
  private static final String HELP =
      """
      Usage: whosaid lsp
      Shows the findings of 'whosaid check' in an editor: a server for the Language
      Server Protocol, on standard input and output. Editors start it; docs/editors.md
      says how. It reads .whosaid.toml, and has no options of its own.
      """;

  private Main() {}

  /** Serves until the editor asks it to exit or the standard input ends. */
  public static void main(String[] arguments) throws InterruptedException {
    InputStream in = System.in;
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    // Only the protocol may use the standard output, whatever a library prints.
    System.setOut(err);
    List<String> given = List.of(arguments);
    if (given.contains("--help") || given.contains("-h") || given.contains("--version")) {
      PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8);
      told.print(given.contains("--version") ? "whosaid " + Version.NUMBER + "\n" : HELP);
      return;
    }
    // Some editors always pass --stdio; other arguments are theirs, too, and mean nothing here.
    WhosaidServer server = new WhosaidServer(System::exit);
    Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
    server.connect(launcher.getRemoteProxy());
    try {
      launcher.startListening().get();
    } catch (ExecutionException e) {
      err.println("whosaid lsp: the connection broke: " + e.getCause());
    }
    System.exit(server.exitCode());
  }
}
