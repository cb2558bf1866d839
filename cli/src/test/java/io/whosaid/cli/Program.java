package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program in a folder of its own, each run a process. */
final class Program {
  static final Path JAR = Path.of("target/whosaid-cli.jar").toAbsolutePath();
  private static final String LARGEST_HEAP = "-Xmx512m";

  private final Path directory;

  /** What a run left. */
  record Ended(int exitCode, String out, String err) {}

  Program(Path directory) {
    this.directory = directory;
  }

  Ended run(List<String> flags, String... arguments) throws Exception {
    return java(options(flags, arguments));
  }

  /** Runs Java, and waits until it ends. */
  Ended java(List<String> options) throws Exception {
    ProcessBuilder builder = builder(options);
    builder.redirectOutput(file("out"));
    Process process = builder.start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "does not end");
    return new Ended(process.exitValue(), read("out"), read("err"));
  }

  /** Starts it; what it writes can be read from the process, but for its standard error. */
  Process start(String... arguments) throws IOException {
    return builder(options(List.of(), arguments)).start();
  }

  /** What was written to the standard error. */
  String err() throws IOException {
    return read("err");
  }

  private static List<String> options(List<String> flags, String... arguments) {
    List<String> options = new ArrayList<>(flags);
    options.addAll(List.of("-jar", JAR.toString()));
    options.addAll(List.of(arguments));
    return options;
  }

  private ProcessBuilder builder(List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(LARGEST_HEAP);
    command.addAll(options);
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("LC_ALL", "C");
    return builder.redirectError(file("err"));
  }

  private File file(String name) {
    return directory.resolve(name).toFile();
  }

  private String read(String file) throws IOException {
    return Files.readString(directory.resolve(file), StandardCharsets.UTF_8);
  }
}
