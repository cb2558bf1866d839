package io.whosaid.claims.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The server process that a cluster's {@code postmaster.pid} names: what a whosaid that was killed
 * leaves behind. Its number may have gone to another process since.
 *
 * @param cluster the folder of the data
 * @param process the process that has the number now; empty if none has
 */
record Postmaster(Path cluster, Optional<ProcessHandle> process) {

  /** What the file in {@code cluster} says; empty if there is none, or it is half written. */
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
    // A server works in the folder of its data; where that can be seen, it decides.
    Path workingFolder = Path.of("/proc", Long.toString(process.get().pid()), "cwd");
    return !Files.isReadable(workingFolder) || Files.isSameFile(workingFolder, cluster);
  }

  /** Whether the file is left over for certain, so that it may be deleted. */
  boolean isStale() throws IOException {
    return process.isEmpty() || (command().isPresent() && !runs());
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
