package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.cli.reading.ArticleAnalyzer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The command line in a folder of its own, without a process. */
final class Cli {
  private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.create();

  private static final Pattern FINDING = Pattern.compile("(\\S+:\\d+):\\d+: \\w+ ([\\w-]+): .*");

  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();
  private String input = "";
  private OutputStream output;

  /** What a run left. */
  record Run(int exitCode, String out, String err) {
    /** Checks the exit code, and shows all that was written when it is another. */
    Run exits(int expected) {
      assertEquals(expected, exitCode, () -> "out:\n" + out + "\nerr:\n" + err);
      return this;
    }

    /** What text reports of it, each as {@code path:line rule}. */
    List<String> findings() {
      return out.lines()
          .filter(line -> FINDING.matcher(line).matches())
          .map(line -> FINDING.matcher(line).replaceFirst("$1 $2"))
          .toList();
    }
  }

  Cli(Path directory) {
    this.directory = directory;
  }

  Cli file(String path, String text) throws IOException {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Cli file(String path, byte[] bytes) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  Cli input(String text) {
    input = text;
    return this;
  }

  Cli environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Where the standard output goes, instead of into the result of the run. */
  Cli output(OutputStream stream) {
    output = stream;
    return this;
  }

  String read(String path) throws IOException {
    return Files.readString(directory.resolve(path));
  }

  Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            StandardOutput.to(output == null ? out : output),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            directory,
            environment,
            false,
            false);
    int exitCode = Whosaid.run(shell, () -> ANALYZER, arguments);
    shell.out().flush();
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
