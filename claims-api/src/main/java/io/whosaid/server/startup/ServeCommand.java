package io.whosaid.server.startup;

import io.whosaid.postgres.CannotStartException;
import io.whosaid.postgres.DataFolder;
import io.whosaid.postgres.EmbeddedPostgres;
import io.whosaid.quote.QuoteExtractor;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code whosaid serve}. */
@Command(
    name = "whosaid serve",
    description = "Serves the pages and the API for reviewing claims.",
    sortOptions = false,
    subcommands = {BackupCommand.Write.class, BackupCommand.Restore.class},
    customSynopsis =
        "whosaid serve [--port N] [--host HOST] [--name NAME]... [--trusted-proxy ADDRESS]...%n"
            + "              [--data-dir DIR] [--demo]%n"
            + "whosaid serve backup [--data-dir DIR] FILE%n"
            + "whosaid serve restore [--data-dir DIR] FILE",
    footer = {
      "",
      "Without --data-dir, data is kept in ${whosaid.default-data-dir}.",
      "Each option can also be set by an environment variable; see docs/operations.md.",
      "A PostgreSQL of your own: set QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD.",
      "Exits with 2 if it cannot start, and says why."
    })
public final class ServeCommand implements Callable<Integer> {
  private static final int FAILED = 2;

  @Option(
      names = "--port",
      descriptionKey = "quarkus.http.port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Where to listen, 0 for any free port (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      descriptionKey = "quarkus.http.host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "Which address of this machine to listen on (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--name",
      descriptionKey = "whosaid.names",
      split = ",",
      paramLabel = "NAME",
      description = "A host name or address it answers to, besides localhost and 127.0.0.1.")
  private List<String> callNames = List.of();

  @Option(
      names = "--trusted-proxy",
      descriptionKey = "whosaid.trusted-proxies",
      paramLabel = "ADDRESS",
      split = ",",
      description =
          "The address or network of a reverse proxy whose X-Forwarded headers are trusted.")
  private List<String> proxies = List.of();

  @Option(
      names = "--data-dir",
      descriptionKey = "whosaid.data-dir",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Where data is kept.")
  private Path dataFolder;

  @Option(
      names = "--demo",
      descriptionKey = "whosaid.demo",
      fallbackValue = "true",
      description = "Load demo articles, and create a demo account (name demo, password demo).")
  private boolean demo;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Prints this text.")
  @SuppressWarnings("unused") // picocli looks at it
  private boolean help;

  private ServeCommand() {}

  /** The command, which reports what is wrong in one line. */
  static CommandLine commandLine() {
    System.setProperty("whosaid.default-data-dir", DefaultDataFolder.path().toString());
    return new CommandLine(new ServeCommand())
        .setDefaultValueProvider(new GivenSettings())
        .setParameterExceptionHandler(
            (e, arguments) -> fail(e.getCommandLine(), e.getMessage() + "; see --help"))
        .setExecutionExceptionHandler((e, commandLine, result) -> fail(commandLine, Failure.of(e)));
  }

  private static int fail(CommandLine commandLine, String message) {
    commandLine.getErr().println("whosaid serve: " + message);
    return FAILED;
  }

  @Override
  public Integer call() throws CannotStartException {
    ListenAddress listening = ListenAddress.at(host, port);
    if (demo && !listening.isLoopback()) {
      throw new CannotStartException(
          "--demo uses a known password, so it works only on 127.0.0.1; leave out --host or --demo");
    }
    System.setProperty("whosaid.names", String.join(",", names()));
    trust(proxies.stream().filter(proxy -> !proxy.isBlank()).toList());
    ShutdownHooks hooks = ShutdownHooks.ofThisProcess();
    if (DataSourceSettings.isGiven()) {
      Server.run(listening, "a PostgreSQL of your own", demo, hooks);
      return 0;
    }
    loadModels();
    DataFolder folder = hooks.begin(() -> DataFolder.open(dataFolder()));
    EmbeddedPostgres postgres = hooks.begin(() -> EmbeddedPostgres.start(folder));
    DataSourceSettings.give(postgres);
    PrintWriter err = commandLine().getErr();
    postgres.watch(line -> err.println("whosaid serve: " + line), () -> System.exit(FAILED));
    Server.run(listening, folder.path().toString(), demo, hooks);
    return 0;
  }

  /**
   * Quarkus takes the scheme, the name and the port from what these proxies say; Clients takes the
   * client's address.
   */
  private static void trust(List<String> proxies) {
    if (!proxies.isEmpty()) {
      System.setProperty("whosaid.trusted-proxies", String.join(",", proxies));
      System.setProperty("quarkus.http.proxy.proxy-address-forwarding", "true");
      System.setProperty("quarkus.http.proxy.allow-x-forwarded", "true");
      System.setProperty("quarkus.http.proxy.enable-forwarded-host", "true");
      System.setProperty("quarkus.http.proxy.trusted-proxies", String.join(",", proxies));
    }
  }

  /** Where data is kept. */
  Path dataFolder() {
    return Optional.ofNullable(dataFolder).orElseGet(DefaultDataFolder::path);
  }

  /** What it answers to: what was said, and the address that it listens on. */
  private List<String> names() {
    return Stream.concat(callNames.stream(), Stream.of(host)).toList();
  }

  /** Loads what the application will load anyway, while PostgreSQL starts. */
  private static void loadModels() {
    Thread thread = new Thread(QuoteExtractor::create, "models");
    thread.setDaemon(true);
    thread.start();
  }
}
