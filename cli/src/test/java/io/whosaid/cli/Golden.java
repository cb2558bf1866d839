package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files with what a format wrote when someone last looked at it. {@code -Dwhosaid.golden=write}
 * writes them again; look at the difference before you commit it.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/io/whosaid/cli/golden");

  private Golden() {}

  /** Compares {@code actual} with the file {@code name}. */
  public static void check(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("whosaid.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, name);
  }
}
