package io.whosaid.cli;

import io.whosaid.cli.reading.ArticleAnalyzer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;

/** Where the program begins. */
public final class Main {
  private static final Set<String> READING = Set.of("check", "extract");

  private Main() {}

  // Types that no option has: else picocli would load the classes of each at every start.
  static {
    System.setProperty("picocli.converters.excludes", "java\\.(time|sql)\\..*");
  }

  /** Runs the command that {@code arguments} name, and ends the process with its exit code. */
  public static void main(String[] arguments) {
    boolean plain = System.getenv("NO_COLOR") != null;
    Shell shell =
        new Shell(
            System.in,
            StandardOutput.to(new FileOutputStream(FileDescriptor.out)),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            Path.of(""),
            System.getenv(),
            Boolean.getBoolean("whosaid.terminal") && !plain,
            Boolean.getBoolean("whosaid.progress"));
    System.exit(Whosaid.run(shell, analyzer(arguments), arguments));
  }

  /**
   * Begins to load the engine for a command that reads, for that takes longer than what is first.
   */
  private static Supplier<ArticleAnalyzer> analyzer(String... arguments) {
    if (arguments.length < 2 || !READING.contains(arguments[0])) {
      return ArticleAnalyzer::create;
    }
    ArticleAnalyzer begun = ArticleAnalyzer.create();
    return () -> begun;
  }
}
