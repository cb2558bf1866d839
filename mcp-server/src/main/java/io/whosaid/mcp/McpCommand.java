package io.whosaid.mcp;

import io.whosaid.cli.output.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code whosaid mcp}: its options, and the server that they describe. */
@Command(
    name = "whosaid mcp",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Serves AI assistants over the Model Context Protocol, on standard input and output.",
    footer = {
      "",
      "Tools: check_article, who_said, compare_quote; with a server, also find_claims and",
      "checked_before. Without a server, nothing leaves this machine.",
      "docs/assistants.md says how to set up an assistant."
    })
final class McpCommand implements Callable<Integer> {
  static final int FAILURE = 2;

  private final InputStream in;
  private final OutputStream out;
  private final PrintStream err;
  private final Map<String, String> environment;

  @Spec private CommandSpec spec;

  @Option(
      names = "--root",
      paramLabel = "FOLDER",
      description =
          "A folder whose files may be read; several by repeating it. Default: the working"
              + " directory.")
  private List<Path> roots = List.of();

  @Option(
      names = "--server",
      paramLabel = "URL",
      description =
          "The whosaid server to search for claims, such as https://whosaid.example.org. Default:"
              + " $WHOSAID_SERVER. Its token is read from $WHOSAID_TOKEN.")
  private String server;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "Read the token from FILE instead of $WHOSAID_TOKEN.")
  private Path tokenFile;

  McpCommand(InputStream in, OutputStream out, PrintStream err, Map<String, String> environment) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    ReadableFolders folders = folders();
    List<Tool> tools = new ArrayList<>();
    ArticleReader articles = new ArticleReader(folders);
    tools.add(new CheckArticle(articles));
    tools.add(new WhoSaid(articles));
    tools.add(new CompareQuote(folders));
    Optional<ClaimsApi> claims = claims();
    claims.ifPresent(api -> tools.add(new FindClaims(api)));
    claims.ifPresent(api -> tools.add(new CheckedBefore(api)));
    new ToolServer(tools, this::trace).serve(in, out);
    return 0;
  }

  private ReadableFolders folders() {
    try {
      return ReadableFolders.of(roots.isEmpty() ? List.of(Path.of("")) : roots);
    } catch (IOException e) {
      throw wrong("--root " + e.getMessage() + ": no such folder");
    }
  }

  private Optional<ClaimsApi> claims() throws IOException {
    String address = server == null ? environment.getOrDefault("WHOSAID_SERVER", "") : server;
    String token =
        tokenFile == null ? environment.getOrDefault("WHOSAID_TOKEN", "") : readToken().strip();
    if (address.isBlank()) {
      return Optional.empty();
    }
    if (token.isBlank() || token.chars().anyMatch(c -> c <= ' ' || c > '~')) {
      throw wrong("a server needs a token; put it into $WHOSAID_TOKEN, or name a --token-file");
    }
    try {
      return Optional.of(new ClaimsApi(new URI(address.strip()), token));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw wrong("the server '" + address + "': " + e.getMessage());
    }
  }

  private String readToken() {
    try {
      return Files.readString(tokenFile);
    } catch (IOException e) {
      throw wrong("--token-file " + tokenFile + ": cannot be read; check its path and permissions");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Tells a person something, on the standard error. */
  void tell(String message) {
    err.println("whosaid mcp: " + message);
  }

  /** Tells a person what went wrong inside. */
  void trace(Throwable problem) {
    problem.printStackTrace(err);
  }
}
