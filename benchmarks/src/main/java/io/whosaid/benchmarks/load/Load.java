package io.whosaid.benchmarks.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code load}: fills the database of a running server, and measures the server. */
@Command(
    name = "load",
    description =
        "Fills the database of a server on this machine with generated claims, and measures how fast it answers.",
    mixinStandardHelpOptions = true)
public final class Load implements Callable<Integer> {
  private static final int SETTLED = 3000;
  private static final String DELIVERIES = "select count(*) from webhook_delivery";

  @Spec private CommandSpec spec;

  @Option(
      names = "--data-dir",
      required = true,
      description = "The data folder of the running server; best one of its own.")
  private Path folder;

  @Option(
      names = "--claims",
      defaultValue = "1000000",
      description = "How many claims there are to be (default: ${DEFAULT-VALUE}).")
  private long claims;

  @Option(
      names = "--server",
      paramLabel = "<address>",
      description =
          "Where the server listens; measures nothing without. Repeat it for several instances on"
              + " one database: they are asked in turn.")
  private List<URI> servers = List.of();

  @Option(
      names = "--token",
      description = "A token of an editor of the server; of an administrator for --webhooks.")
  private String token;

  @Option(
      names = "--webhooks",
      paramLabel = "<count>",
      defaultValue = "0",
      description =
          "How many webhooks are told of each article and review while it is measured"
              + " (default: ${DEFAULT-VALUE}).")
  private int webhooks;

  @Option(
      names = "--times",
      defaultValue = "100",
      description = "How often each thing is asked (default: ${DEFAULT-VALUE}).")
  private int times;

  @Option(
      names = "--warm-up",
      paramLabel = "<seconds>",
      defaultValue = "60",
      description =
          "How long everything is asked in turn before it is measured; 0 for a cold server"
              + " (default: ${DEFAULT-VALUE}).")
  private int warmUp;

  @Override
  public Integer call() throws IOException, InterruptedException, SQLException {
    PrintWriter out = spec.commandLine().getOut();
    try (Connection connection = database()) {
      long missing = claims - number(connection, "select count(*) from claim");
      if (missing > 0) {
        long begin = System.nanoTime();
        new DatabaseFiller(connection).fill(missing);
        out.printf("%d claims more in %.0f s%n", missing, (System.nanoTime() - begin) / 1e9);
      }
      if (!servers.isEmpty()) {
        measure(connection, out);
      }
    }
    return 0;
  }

  private void measure(Connection connection, PrintWriter out)
      throws IOException, InterruptedException, SQLException {
    for (URI server : servers) {
      if (!InetAddress.getByName(server.getHost()).isLoopbackAddress()) {
        throw new ParameterException(
            spec.commandLine(), "--server " + server + " is not on this machine");
      }
    }
    String scans = "select seq_scan from pg_stat_user_tables where relname = 'claim'";
    out.printf(
        "%d claims, %d instances, %d webhooks%n",
        number(connection, "select count(*) from claim"), servers.size(), webhooks);
    Map<String, Long> names = names(connection);
    Thread.sleep(SETTLED); // until PostgreSQL has written down what it did so far
    long before = number(connection, scans);
    out.printf("%-72s %5s %8s %8s %8s%n", "", "n", "p50 ms", "p95 ms", "max ms");
    Client client = new Client(servers, token);
    long delivered = number(connection, DELIVERIES);
    Webhooks told = Webhooks.add(client, webhooks);
    try {
      Measuring measuring = new Measuring(client, out, names, times);
      measuring.warmUp(warmUp);
      measuring.lists();
      measuring.counts();
      measuring.reviews();
      measuring.articles();
      if (webhooks > 0) {
        out.printf("deliveries made: %d%n", number(connection, DELIVERIES) - delivered);
      }
    } finally {
      told.delete();
    }
    Plans.print(connection, names, out);
    Thread.sleep(SETTLED);
    out.printf(
        "sequential scans of claims while measuring: %d%n", number(connection, scans) - before);
  }

  private static Map<String, Long> names(Connection connection) throws SQLException {
    Map<String, Long> names = new HashMap<>();
    for (String what : new String[] {"outlet", "speaker"}) {
      String counted =
          "select %1$s_id from claim where %1$s_id is not null group by 1 order by count(*) %2$s, 1 limit 1";
      names.put(what + "Id=FREQUENT", number(connection, counted.formatted(what, "desc")));
      names.put(what + "Id=RARE", number(connection, counted.formatted(what, "asc")));
    }
    return names;
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      return found.next() ? found.getLong(1) : 0;
    }
  }

  private Connection database() throws IOException, SQLException {
    String port = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(3).strip();
    String password = Files.readString(folder.resolve("postgres.password")).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "whosaid", password);
  }
}
