package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments that silence a rule, and those that silence nothing. */
class SuppressionTest {
  private static final String QUOTE = "“We will not pay for this bridge a second time.”";
  private static final String OTHER = "“Nobody asked us about any of this at all.”";

  @TempDir private Path directory;
  private Cli cli;

  @BeforeEach
  void open() {
    cli = new Cli(directory);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- whosaid-disable-next-line unattributed-quote -- a slogan -->\n\n" + QUOTE,
        "<!-- whosaid-disable-next-line -- a slogan -->\n" + QUOTE,
        QUOTE + " <!-- whosaid-disable-line unattributed-quote, vague-source -- a slogan -->",
        "<!-- whosaid-disable unattributed-quote -- a poem -->\n\n" + QUOTE,
        QUOTE + "\n\n<!-- whosaid-disable-file unattributed-quote -- a play -->"
      })
  void commentsSuppress(String article) throws Exception {
    cli.file("a.md", article + "\n").file("a.txt", article + "\n").file("a.html", "<p>" + article);
    for (String file : List.of("a.md", "a.txt", "a.html")) {
      Cli.Run run = cli.run("check", file).exits(0);
      assertTrue(run.out().contains("(1 suppressed)"), run::out);
      assertFalse(run.out().contains("error"), run::out);
    }
  }

  @Test
  void aSuppressionEndsWhereItIsEnabledAgain() throws Exception {
    cli.file(
        "a.md",
        "<!-- whosaid-disable -- a poem -->\n\n"
            + QUOTE
            + "\n\n<!-- whosaid-enable -->\n\n"
            + OTHER);
    assertEquals(
        List.of("a.md:7 unattributed-quote"), cli.run("check", "a.md").exits(1).findings());
  }

  @Test
  void aSuppressionWithoutEffectIsToldWithWhatToDo() throws Exception {
    cli.file(
        "a.md",
        "<!-- whosaid-disable-next-line unattributed-quote -->\n"
            + QUOTE
            + "\n\n<!-- whosaid-disable-line unatributed-quote -- x -->\n\n"
            + "<!-- whosaid-disable-lines unattributed-quote -- x -->\n\n"
            + "<!-- whosaid-disable-next-line vague-source -- x -->\n\nIt rains.\n\n"
            + "<!-- whosaid-source: -->\n");
    Cli.Run run = cli.run("check", "a.md").exits(1);
    assertEquals(
        List.of(
            "a.md:1 unused-suppression",
            "a.md:2 unattributed-quote",
            "a.md:4 unused-suppression",
            "a.md:6 unused-suppression",
            "a.md:8 unused-suppression",
            "a.md:12 unused-suppression"),
        run.findings());
    assertTrue(
        run.out().contains("needs a reason; write <!-- whosaid-disable-next-line"), run::out);
    assertTrue(run.out().contains("did you mean 'unattributed-quote'?"), run::out);
    assertTrue(run.out().contains("did you mean 'whosaid-disable-line'?"), run::out);
  }
}
