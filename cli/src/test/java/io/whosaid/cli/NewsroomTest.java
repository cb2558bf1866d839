package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example under {@code examples/} does what its pages say. */
class NewsroomTest {
  private static final Path NEWSROOM = Path.of("../examples/newsroom").toAbsolutePath().normalize();

  private final Cli cli = new Cli(NEWSROOM);

  @Test
  void findsWhatItShows() throws Exception {
    Cli.Run run = cli.run("check", ".").exits(1);
    Golden.check(NEWSROOM.resolve("expected.txt").toString(), run.out());
  }

  @Test
  void theBaselineKnowsTheArchive() throws Exception {
    Cli.Run run = cli.run("check", ".", "--baseline", "known.json").exits(1);
    assertTrue(run.out().contains("1 in the baseline"), run::out);
    assertEquals("", run.err());
    cli.run("check", "articles/archive-1998.txt", "--baseline", "known.json").exits(0);
  }
}
