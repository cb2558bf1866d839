package io.whosaid.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one program of PostgreSQL at a time and keeps what it prints. */
final class PostgresCommand {
  private final List<String> prefix;
  private final Path home;
  private final Path output;

  /**
   * Commands of the programs in {@code home}, which print into a file in {@code data}.
   *
   * @throws CannotStartException if this process is root and cannot be anybody else, because
   *     PostgreSQL refuses to run as root
   */
  PostgresCommand(Path home, Path data) throws IOException, CannotStartException {
    this.home = home;
    this.output = data.resolve("command.log");
    this.prefix = isRoot(data) ? List.of("unshare", "--user") : List.of();
    if (!prefix.isEmpty() && run(List.of("unshare", "--user", "true")) != 0) {
      throw new CannotStartException(
          "PostgreSQL does not run as root; start whosaid as another user, or name a server of your own in QUARKUS_DATASOURCE_JDBC_URL");
    }
  }

  private static boolean isRoot(Path data) throws IOException {
    return data.getFileSystem().supportedFileAttributeViews().contains("unix")
        && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
  }

  /** Runs {@code program}; false if it fails. */
  boolean succeeds(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    return run(command) == 0;
  }

  /** The last line that the last program printed. */
  String lastLine() throws IOException {
    List<String> lines = Files.readString(output).lines().filter(line -> !line.isBlank()).toList();
    return lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1).strip();
  }

  private int run(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    // A file and no pipe: the server that a program starts would keep a pipe open.
    Process process = builder.redirectOutput(output.toFile()).start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(Duration.ofMinutes(3).toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(String.join(" ", command) + " did not end within 3 minutes");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while running " + command.get(0), e);
    }
  }
}
