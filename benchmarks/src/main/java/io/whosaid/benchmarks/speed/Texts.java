package io.whosaid.benchmarks.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts to measure with: all files {@code *.txt} of a folder. */
public final class Texts {
  private Texts() {}

  /** The texts of the folder that the system property {@code texts} names, by file name. */
  public static List<String> read() {
    String folder = System.getProperty("texts");
    if (folder == null) {
      throw new IllegalStateException("name a folder of *.txt with -jvmArgsAppend -Dtexts=FOLDER");
    }
    return read(Path.of(folder));
  }

  /** The texts of {@code folder}, by file name. */
  public static List<String> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> named =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .collect(Collectors.toList());
      if (named.isEmpty()) {
        throw new IllegalStateException("no *.txt in " + folder);
      }
      return named.stream().map(Texts::text).collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many words {@code text} has: what stands between blanks. */
  public static int words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
  }
}
