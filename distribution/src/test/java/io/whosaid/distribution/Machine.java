package io.whosaid.distribution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A user's machine: a home that is empty at first, and few programs on the PATH. */
final class Machine implements AutoCloseable {
  /** What the launcher needs, besides the shell's own commands. */
  private static final String[] PROGRAMS = {"sh", "cat", "mkdir", "mv", "readlink", "rm"};

  private final Path directory;
  private final Path bin;
  private final Path home;

  /** What a run left. */
  record Ended(int exitCode, String out, String err) {}

  /** Makes one in {@code directory}. */
  Machine(Path directory) throws IOException {
    this.directory = directory;
    this.bin = Files.createDirectories(directory.resolve("usr-bin"));
    this.home = Files.createDirectories(directory.resolve("home"));
    install(PROGRAMS);
  }

  private static Path whereIs(String program) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      Path path = Path.of(folder, program);
      if (Files.isExecutable(path)) {
        return path;
      }
    }
    throw new IllegalStateException(program + ": not on the PATH");
  }

  Path home() {
    return home;
  }

  /** Puts the {@code programs} of this machine on the PATH. */
  void install(String... programs) throws IOException {
    for (String program : programs) {
      Files.createSymbolicLink(bin.resolve(program), whereIs(program));
    }
  }

  /** Puts {@code program} on the PATH, by a symbolic link. */
  void link(Path program) throws IOException {
    Files.createSymbolicLink(bin.resolve(program.getFileName()), program);
  }

  /** Puts the Java of this test on the PATH. */
  void installJava() throws IOException {
    link(Path.of(System.getProperty("java.home"), "bin", "java"));
  }

  ProcessBuilder command(Map<String, String> environment, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("HOME", home.toString());
    builder.environment().putAll(environment);
    return builder.redirectError(directory.resolve("err").toFile());
  }

  Ended run(Map<String, String> environment, List<String> command) throws Exception {
    Path out = directory.resolve("out");
    Process process = command(environment, command).redirectOutput(out.toFile()).start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "does not end");
    return new Ended(process.exitValue(), Files.readString(out), err());
  }

  Ended run(String... command) throws Exception {
    return run(Map.of(), List.of(command));
  }

  /** What was written to the standard error by the last command. */
  String err() throws IOException {
    return Files.readString(directory.resolve("err"));
  }

  /** Removes the links, which JUnit would warn of. */
  @Override
  public void close() throws IOException {
    try (Stream<Path> links = Files.list(bin)) {
      for (Path link : links.toList()) {
        Files.delete(link);
      }
    }
  }
}
