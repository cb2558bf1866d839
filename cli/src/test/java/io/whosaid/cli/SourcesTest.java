package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a source, and what quotations are compared with. */
class SourcesTest {
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
        QUOTE + " [Minutes](https://example.org/m)",
        QUOTE + " ([minutes](minutes.md))",
        "The minutes have it: " + QUOTE + "[^1]\n\n[^1]: Minutes.",
        "[" + QUOTE + "](https://example.org/m)",
        QUOTE + " <!-- whosaid-source: https://example.org/m -->",
        QUOTE + "\n\n<!-- whosaid-source: minutes of 3 May -->\n",
        QUOTE + " Source: <https://example.org/m>",
        "> " + QUOTE + "\n>\n> — [minutes](https://example.org/m)",
        "<blockquote cite=\"https://example.org/m\"><p>" + QUOTE + "</p></blockquote>",
        "<div itemscope itemtype=\"https://schema.org/Quotation\"><p>"
            + QUOTE
            + "</p><meta itemprop=\"creator\" content=\"I. Albrecht\"></div>"
      })
  void whatLeadsToTheSourceIsEnough(String article) throws Exception {
    String text = "The bridge was closed on Monday.\n\n" + article + "\n";
    assertEquals(List.of(), cli.file("a.md", text).run("check", "a.md").exits(0).findings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        QUOTE + " The council met on Friday in [the hall](https://example.org/hall).",
        QUOTE + " [Up](#top)",
        QUOTE + " ![the bridge](https://example.org/b.png)",
        QUOTE + "\n\nThe council met on Friday.\n\n<!-- whosaid-source: https://example.org -->"
      })
  void whatLeadsElsewhereIsNot(String article) throws Exception {
    String text = "The bridge was closed on Monday.\n\n" + article + "\n";
    Cli.Run run = cli.file("a.md", text).run("check", "a.md").exits(1);
    assertEquals(List.of("a.md:3 unattributed-quote"), run.findings());
  }

  @Test
  void aHouseAcceptsSources() throws Exception {
    cli.file(
        "a.md",
        """
        “The bridge was never safe for lorries,” said a senior official.

        “It was never safe,” Tomas Reuter told Reuters.
        """);
    assertEquals(2, cli.run("check", "a.md").exits(0).findings().size());
    cli.file(
        ".whosaid.toml", "[sources]\naccepted = [\"A senior official\"]\nown = [\"Reuters\"]\n");
    assertEquals(List.of(), cli.run("check", "a.md").exits(0).findings());
  }

  @Test
  void aNicknameHasNoSourceThatIsVague() throws Exception {
    cli.file("a.md", "The “old boys’ club” of the quay, as locals call it, meets on Fridays.\n");
    assertEquals(List.of(), cli.run("check", "a.md").exits(0).findings());
  }

  @Test
  void quotationsAreComparedWithTheTextsAtHand() throws Exception {
    cli.file("texts/minutes.txt", "ALBRECHT: We may not pay for this bridge a second time. No.\n");
    cli.file("news/minutes.md", "# Minutes\n\nWe will not pay for *this* bridge a second time.\n");
    String said = QUOTE.replace(".”", ",”") + " said Mayor Ines Albrecht.";
    String other = OTHER.replace(".”", ",”") + " said Tomas Reuter.";
    cli.file("news/a.md", said + "\n\n" + other + "\n");
    cli.run("check", "news/a.md").exits(0);
    String mapping = "[[sources.text]]\narticles = [\"news/*\"]\nfile = \"texts/minutes.txt\"\n";
    cli.file(".whosaid.toml", mapping);
    Cli.Run run = cli.run("check", "news/a.md").exits(1);
    assertEquals(
        List.of("news/a.md:1 quote-altered", "news/a.md:3 quote-not-in-source"), run.findings());
    assertTrue(
        run.out().contains("is not what texts/minutes.txt says: “will” for “may”"), run::out);
    cli.file(".whosaid.toml", mapping + "speaker = \"Albrecht\"\n");
    assertEquals(1, cli.run("check", "news/a.md").exits(1).findings().size());
    cli.file(".whosaid.toml", mapping + "quotation = \"asked us\"\n");
    assertEquals(1, cli.run("check", "news/a.md").exits(1).findings().size());
    cli.file("news/a.md", said + " <!-- whosaid-source: minutes.md -->\n");
    assertEquals(List.of(), cli.run("check", "news/a.md").exits(0).findings());
    cli.file(".whosaid.toml", mapping.replace("minutes", "nix"));
    String err = cli.run("check", "news/a.md").exits(2).err();
    assertTrue(err.startsWith("whosaid: .whosaid.toml:1:1: the text 'texts/nix.txt' cannot"), err);
  }
}
