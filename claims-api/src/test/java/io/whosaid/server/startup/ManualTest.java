package io.whosaid.server.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manual lists each setting that the server reads, and says what it is without it. */
class ManualTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path PROPERTIES =
      Path.of("src", "main", "resources", "application.properties");
  private static final Path MANUAL = Path.of("..", "docs", "operations.md");
  private static final Pattern READ =
      Pattern.compile(
          "@ConfigProperty\\(\\s*name = \"(whosaid[^\"]+)\"(?:,\\s*defaultValue ="
              + " \"([^\"]*)\")?\\s*\\)|getOptionalValue\\(\\s*\"(whosaid[^\"]+)\""
              + "|\"\\{(whosaid[^}]+)}\"|descriptionKey = \"(whosaid[^\"]+)\"");
  private static final Pattern SET = Pattern.compile("(?m)^(whosaid[\\w.-]+)=(.*)$");
  private static final Pattern OVERWRITTEN = Pattern.compile("setProperty\\(\"([^\"]+)\"");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| `(whosaid[\\w.-]+)` \\| ([^|]+) \\| ([^|]+) \\|$");

  @Test
  void itListsEachSettingAndItsDefault() throws IOException {
    Map<String, String> read = read();
    Map<String, String> written = new TreeMap<>();
    Matcher rows = ROW.matcher(Files.readString(MANUAL));
    while (rows.find()) {
      String property = rows.group(2);
      assertEquals(GivenSettings.variable(property), rows.group(1), property);
      written.put(property, rows.group(3).strip());
    }
    assertEquals(read.keySet(), written.keySet());
    read.forEach(
        (property, value) -> {
          if (value != null) {
            assertEquals("`" + value + "`", written.get(property), property);
          }
        });
    assertTrue(read.size() > 10, read.toString());
  }

  /** What the command line sets must be an option that the environment can give, too. */
  @Test
  void theCommandLineOverwritesNone() throws IOException {
    Path startup = SOURCES.resolve("io/whosaid/server/startup");
    String manual = Files.readString(MANUAL);
    List<String> checked = new ArrayList<>();
    for (String file : List.of("Server.java", "ServeCommand.java")) {
      Matcher set = OVERWRITTEN.matcher(Files.readString(startup.resolve(file)));
      while (set.find()) {
        if (manual.contains("`" + GivenSettings.variable(set.group(1)) + "`")) {
          checked.add(set.group(1));
        }
      }
    }
    assertEquals(5, checked.size(), checked.toString());
    String options = Files.readString(startup.resolve("ServeCommand.java"));
    for (String property : checked) {
      assertTrue(options.contains("descriptionKey = \"" + property + "\""), property);
    }
  }

  /** Each setting with its default; null for one that has none, or another at each start. */
  private static Map<String, String> read() throws IOException {
    Map<String, String> read = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(SOURCES)) {
      files = all.filter(file -> file.toString().endsWith(".java")).toList();
    }
    for (Path file : files) {
      Matcher found = READ.matcher(Files.readString(file));
      while (found.find()) {
        read.merge(
            Stream.of(found.group(1), found.group(3), found.group(4), found.group(5))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(),
            found.group(2) == null ? "" : found.group(2),
            (a, b) -> a.isEmpty() ? b : a);
      }
    }
    Matcher set = SET.matcher(Files.readString(PROPERTIES));
    while (set.find()) {
      if (read.containsKey(set.group(1))) {
        read.put(set.group(1), set.group(2));
      }
    }
    read.replaceAll((property, value) -> value.isEmpty() ? null : value);
    return read;
  }
}
