package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings that were there before. */
class BaselineTest {
  private static final String QUOTE = "“We will not pay for this bridge a second time.”";
  private static final String OTHER = "“Nobody asked us about any of this at all.”";

  @TempDir private Path directory;
  private Cli cli;

  @BeforeEach
  void open() {
    cli = new Cli(directory);
  }

  @Test
  void aBaselineKnowsWhatWasThereWhateverItsLine() throws Exception {
    cli.file("news/a.md", "It rains.\n\n" + QUOTE).file("news/b.md", QUOTE);
    Cli.Run first =
        cli.run("check", "news", "--baseline", "base.json", "--update-baseline").exits(0);
    assertTrue(first.err().endsWith("2 findings added, 0 removed, 0 kept\n"), first::err);
    cli.file("news/a.md", "One.\n\nTwo.\n\n\"We will *not* pay for this bridge a second time.\"");
    Cli.Run known = cli.run("check", "news", "--baseline", "base.json").exits(0);
    assertEquals("no findings in 2 files (2 in the baseline)\n", known.out());
    cli.file("news/a.md", QUOTE + "\n\n" + OTHER + "\n\n" + QUOTE);
    assertEquals(2, cli.run("check", "news", "--baseline", "base.json").exits(1).findings().size());
    cli.file("news/b.md", "It rains.");
    Cli.Run gone = cli.run("check", "news/b.md", "--baseline", "base.json").exits(0);
    assertTrue(gone.err().contains("1 finding of the baseline is no longer there"), gone::err);
    Cli.Run update =
        cli.run("check", "news/b.md", "--baseline", "base.json", "--update-baseline").exits(0);
    assertTrue(update.err().endsWith("0 findings added, 1 removed, 1 kept\n"), update::err);
  }

  @Test
  void aBaselineIsNotWrittenOfPartOfTheFiles() throws Exception {
    cli.file("a.md", QUOTE).file("b.md", new byte[] {(byte) 0xE9});
    Cli.Run run = cli.run("check", ".", "--baseline", "b.json", "--update-baseline").exits(2);
    assertTrue(
        run.err().endsWith("baseline not written, because not everything was checked\n"), run::err);
    assertFalse(Files.exists(directory.resolve("b.json")));
  }

  @Test
  void aBaselineThatCannotBeUsed() throws Exception {
    cli.file("a.md", QUOTE);
    assertTrue(
        cli.run("check", "a.md", "--baseline", "b.json").exits(2).err().contains("no such file"));
    cli.file("b.json", "{\"version\": 9, \"findings\": []}");
    assertTrue(
        cli.run("check", "a.md", "--baseline", "b.json")
            .exits(2)
            .err()
            .startsWith("whosaid: b.json: is a baseline of version 9, and this whosaid reads"));
    cli.file("b.json", "{\"version\"");
    assertTrue(
        cli.run("check", "a.md", "--baseline", "b.json").exits(2).err().contains("not valid JSON"));
    cli.run("check", "a.md", "--update-baseline").exits(2);
  }
}
