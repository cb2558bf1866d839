package io.whosaid.quote.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The specification's files are read, and rewritten, as they should be. */
class SpecFileTest {
  private static final String FILE =
      """
      # Heading

      Prose.

      ```quotes
      {q:“One,”} he said.

      Two.
      ```

      ```regions todo
      She said [“Go”].
      ```
      More prose.
      """;

  @TempDir Path folder;

  @Test
  void examplesKnowTheirPlace() throws IOException {
    SpecFile file = SpecFile.read(Files.writeString(folder.resolve("some.md"), FILE));
    assertEquals(2, file.examples().size());
    SpecFile.Example first = file.examples().get(0);
    assertEquals("some.md:5", first.toString());
    assertEquals("{q:“One,”} he said.\n\nTwo.", first.marked());
    SpecFile.Example second = file.examples().get(1);
    assertEquals("some.md:11 (todo)", second.toString());
    assertEquals("regions", second.language());
  }

  @Test
  void filesAreReadInTheOrderOfTheirNames() throws IOException {
    Files.writeString(folder.resolve("b.md"), FILE);
    Files.writeString(folder.resolve("a.md"), FILE);
    Files.writeString(folder.resolve("c.txt"), FILE);
    assertEquals(
        "[a.md:5, a.md:11 (todo), b.md:5, b.md:11 (todo)]",
        SpecFile.readAll(folder).stream().flatMap(f -> f.examples().stream()).toList().toString());
  }

  @Test
  void whatFailsIsRewrittenAndTodosAreKept() throws IOException {
    assertEquals(
        FILE.replace("{q:“One,”} he", "{q:“One,”} {s:he}"),
        rewritten(Map.of("some.md:5", "{q:“One,”} {s:he} said.\n\nTwo.", "some.md:11", "other")));
  }

  @Test
  void aTodoThatHoldsIsOneNoMore() throws IOException {
    assertEquals(FILE.replace(" todo", ""), rewritten(Map.of()));
  }

  @Test
  void malformedFencesSayWhere() throws IOException {
    assertFails("# a\n```quote\nx\n```\n", "bad.md:2: a fence is");
    assertFails("# a\n\n```quotes\nx\n", "bad.md:3: this fence is never closed");
  }

  private String rewritten(Map<String, String> found) throws IOException {
    Path path = Files.writeString(folder.resolve("some.md"), FILE);
    SpecFile.read(path).rewrite(example -> Optional.ofNullable(found.get(example.place())));
    return Files.readString(path);
  }

  private void assertFails(String text, String message) throws IOException {
    Path path = Files.writeString(folder.resolve("bad.md"), text);
    Exception thrown = assertThrows(IllegalArgumentException.class, () -> SpecFile.read(path));
    assertTrue(thrown.getMessage().startsWith(message), thrown.getMessage());
  }
}
