package io.whosaid.postgres;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A running PostgreSQL server that belongs to this process: on 127.0.0.1 only, at a port of its
 * own, with a password that stands in the data folder. Started by {@link #start}, ended by {@link
 * #close}.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  /** The role that owns everything. */
  public static final String USER = "whosaid";

  private static final int ATTEMPTS = 3;
  private static final int RESTARTS = 3;
  private static final int RECENT_MINUTES = 5;
  private static final long SMALLEST_BUFFERS = 128;
  private static final long LARGEST_BUFFERS = 4096;

  private final PostgresCommand command;
  private final Path cluster;
  private final Path log;
  private final String password;
  private int port;
  private volatile boolean isClosed;

  private EmbeddedPostgres(PostgresCommand command, Path data, String password) {
    this.command = command;
    this.cluster = data.resolve("postgres");
    this.log = data.resolve("postgres.log");
    this.password = password;
  }

  /**
   * Starts PostgreSQL on the data in {@code folder}, creating it first if needed. A server that a
   * killed process left running there is stopped before.
   *
   * @throws CannotStartException if it does not start
   */
  public static EmbeddedPostgres start(DataFolder folder) throws CannotStartException {
    Path data = folder.path();
    try {
      Path home = PostgresBinaries.unpackedIn(data);
      EmbeddedPostgres postgres =
          new EmbeddedPostgres(new PostgresCommand(home, data), data, password(data));
      postgres.stopOrphan();
      if (!Files.exists(postgres.cluster)) {
        postgres.create(data);
      }
      postgres.launch();
      return postgres;
    } catch (IOException e) {
      throw new CannotStartException(
          "cannot start PostgreSQL in %s: %s".formatted(data, e.getMessage()), e);
    }
  }

  private static String password(Path data) throws IOException {
    Path file = data.resolve("postgres.password");
    if (!Files.exists(file)) {
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      PrivateFiles.write(file, Base64.getUrlEncoder().encodeToString(random));
    }
    return Files.readString(file).strip();
  }

  private void create(Path data) throws IOException, CannotStartException {
    Path unfinished = data.resolve("postgres.unfinished");
    PrivateFiles.delete(unfinished);
    // The builtin locale sorts and compares alike on every system.
    boolean made =
        command.succeeds(
            "initdb",
            "--pgdata=" + unfinished,
            "--username=" + USER,
            "--pwfile=" + data.resolve("postgres.password"),
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions");
    if (!made) {
      throw new CannotStartException(
          "cannot make a database in %s: %s".formatted(data, command.lastLine()));
    }
    Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
  }

  private void stopOrphan() throws IOException, CannotStartException {
    Optional<Postmaster> orphan = Postmaster.of(cluster);
    if (orphan.isPresent() && orphan.get().runs()) {
      stop();
    } else if (orphan.isPresent() && orphan.get().isMistaken()) {
      orphan.get().disown();
    }
  }

  private void launch() throws IOException, CannotStartException {
    boolean isFirst = port == 0;
    for (int attempt = 1; ; attempt++) {
      if (isFirst) {
        port = freePort();
      }
      configure();
      if (command.succeeds(
          "pg_ctl", "start", "--pgdata=" + cluster, "--log=" + log, "--wait", "--timeout=120")) {
        return;
      }
      // Another program may have taken the port, or parts of a killed server are about to end.
      if (attempt == ATTEMPTS) {
        throw new CannotStartException(
            "PostgreSQL does not start: %s (all of it is in %s)".formatted(lastError(), log));
      }
      pause();
    }
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while starting PostgreSQL", e);
    }
  }

  private String lastError() throws IOException {
    return Files.readString(log)
        .lines()
        .filter(line -> line.contains("FATAL:") || line.contains("DETAIL:"))
        .reduce((earlier, later) -> later)
        .orElse(command.lastLine());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      return socket.getLocalPort();
    }
  }

  private void configure() throws IOException {
    Files.writeString(
        cluster.resolve("postgresql.conf"),
        """
        # Written by whosaid at each start.
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        max_connections = 40
        max_parallel_workers_per_gather = 0
        shared_buffers = %dMB
        # Of a disk without moving parts: a rare word's claims are fetched, not looked for along a list.
        random_page_cost = 1.1
        # Fewer checkpoints, after each of which every page is logged as a whole once more.
        checkpoint_timeout = 15min
        max_wal_size = 2GB
        min_wal_size = 256MB
        # Whoever fills it waits until it is worked in; Indexing does so before.
        gin_pending_list_limit = 16MB
        # Its log holds no values of a row, which may be texts of articles.
        log_error_verbosity = terse
        log_min_error_statement = panic
        timezone = 'UTC'
        log_timezone = 'UTC'
        """
            .formatted(port, buffers()));
  }

  /**
   * How much memory the database may keep pages in, in MB: an eighth of this machine's. The system
   * gives it only as it is filled.
   */
  private static long buffers() {
    long memory =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    return Math.min(Math.max(memory / (8 << 20), SMALLEST_BUFFERS), LARGEST_BUFFERS);
  }

  private void stop() throws IOException, CannotStartException {
    if (!command.succeeds("pg_ctl", "stop", "--pgdata=" + cluster, "--mode=fast", "--timeout=30")
        && !command.succeeds("pg_ctl", "stop", "--pgdata=" + cluster, "--mode=immediate")) {
      throw new CannotStartException(
          "cannot stop PostgreSQL in %s: %s".formatted(cluster, command.lastLine()));
    }
  }

  /** Where JDBC finds it. */
  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  /** The password of {@link #USER}. */
  public String password() {
    return password;
  }

  /**
   * From now on, starts the server again at the same port whenever it ends without {@link #close}.
   *
   * @param report takes a line for people
   * @param lost is run when it does not start again, or ends again and again
   */
  public void watch(Consumer<String> report, Runnable lost) {
    Thread thread = new Thread(() -> restartWhenItEnds(report, lost), "postgres watch");
    thread.setDaemon(true);
    thread.start();
  }

  private void restartWhenItEnds(Consumer<String> report, Runnable lost) {
    Deque<Long> ends = new ArrayDeque<>();
    try {
      while (true) {
        awaitEnd();
        if (isClosed) {
          return;
        }
        ends.add(System.nanoTime());
        if (ends.size() > RESTARTS && isRecent(ends.removeFirst())) {
          throw new CannotStartException(
              "PostgreSQL has ended %d times in %d minutes; see %s"
                  .formatted(RESTARTS + 1, RECENT_MINUTES, log));
        }
        report.accept("PostgreSQL has ended by itself and is started again; see " + log);
        launch();
        report.accept("PostgreSQL runs again.");
      }
    } catch (IOException | CannotStartException e) {
      if (!isClosed) {
        report.accept(e.getMessage());
        lost.run();
      }
    }
  }

  private void awaitEnd() throws IOException {
    Optional<ProcessHandle> process = Postmaster.of(cluster).flatMap(Postmaster::process);
    process.ifPresent(handle -> handle.onExit().join());
  }

  private static boolean isRecent(long nanos) {
    return System.nanoTime() - nanos < TimeUnit.MINUTES.toNanos(RECENT_MINUTES);
  }

  /** Stops the server and waits until it is down. */
  @Override
  public void close() throws CannotStartException {
    isClosed = true;
    try {
      stop();
    } catch (IOException e) {
      throw new CannotStartException("cannot stop PostgreSQL: " + e.getMessage(), e);
    }
  }
}
