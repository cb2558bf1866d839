package io.whosaid.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The server process that a cluster's {@code postmaster.pid} names: what a whosaid that was killed
 * leaves behind. Its number may have gone to another process since.
 *
 * @param cluster the folder of the data
 * @param process the process that has the number now; empty if none has
 */
record Postmaster(Path cluster, Optional<ProcessHandle> process) {

  /** What the file in {@code cluster} says; empty if it is missing or half written. */
  static Optional<Postmaster> of(Path cluster) throws IOException {
    Path file = file(cluster);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String pid = Files.readString(file).lines().findFirst().orElse("").strip();
    return pid.matches("\\d{1,18}")
        ? Optional.of(new Postmaster(cluster, ProcessHandle.of(Long.parseLong(pid))))
        : Optional.empty();
  }

  static Path file(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }

  /** Whether the process is the server of this cluster. */
  boolean runs() throws IOException {
    if (process.isEmpty() || !isPostgres()) {
      return false;
    }
    // A server works in the folder of its data; where the system shows that, it decides.
    Path shown = Path.of("/proc", Long.toString(process.get().pid()));
    Path folder = shown.resolve("cwd");
    return !Files.exists(shown) || (Files.isReadable(folder) && Files.isSameFile(folder, cluster));
  }

  /** Whether the number belongs to something else now, which PostgreSQL would take for a server. */
  boolean isMistaken() throws IOException {
    return process.isPresent() && (isZombie() || (command().isPresent() && !runs()));
  }

  /**
   * Makes the file name no process. It is not deleted: PostgreSQL learns from its other lines
   * whether a part of the old server still uses the data.
   */
  void disown() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file(cluster)));
    lines.set(0, Integer.toString(Integer.MAX_VALUE));
    Files.write(file(cluster), lines);
  }

  /** Whether the process has ended, and only its parent has not looked yet. */
  private boolean isZombie() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.orElseThrow().pid()), "stat");
    if (!Files.isReadable(status)) {
      return false;
    }
    String line = Files.readString(status);
    return line.startsWith(") Z", line.lastIndexOf(')'));
  }

  private boolean isPostgres() {
    return command().map(name -> name.startsWith("postgres")).orElse(false);
  }

  private Optional<String> command() {
    return process
        .flatMap(handle -> handle.info().command())
        .map(command -> String.valueOf(Path.of(command).getFileName()));
  }
}
