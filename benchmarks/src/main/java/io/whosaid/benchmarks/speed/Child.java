package io.whosaid.benchmarks.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program of this class path in a JVM of its own, of the same Java as this one. */
public final class Child {

  /**
   * What a program printed.
   *
   * @param lines its output's lines
   * @param millis from the start of the process to its end
   */
  public record Result(List<String> lines, double millis) {}

  private Child() {}

  /**
   * Runs {@code program} to its end.
   *
   * @throws IOException when it does not end well; what it wrote on the standard error stream is
   *     this process's
   */
  public static Result run(List<String> options, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines;
    try (InputStream out = process.getInputStream()) {
      lines = new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    int code = process.waitFor();
    double millis = (System.nanoTime() - begin) / 1e6;
    if (code != 0) {
      throw new IOException(program.getSimpleName() + " ended with " + code + ", see above");
    }
    return new Result(lines, millis);
  }
}
