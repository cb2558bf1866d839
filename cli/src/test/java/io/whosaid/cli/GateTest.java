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

/** Configuration, suppressions, sources, baseline: how people keep the gate switched on. */
class GateTest {
  private static final String QUOTE = "“We will not pay for this bridge a second time.”";
  private static final String OTHER = "“Nobody asked us about any of this at all.”";
  @TempDir private Path directory;
  private Cli cli;

  @BeforeEach
  void open() {
    cli = new Cli(directory);
  }

  private static List<String> findings(Cli.Run run) {
    return run.out()
        .lines()
        .filter(line -> line.matches("\\S+:\\d+:\\d+: .*"))
        .map(line -> line.replaceFirst("(\\S+:\\d+):\\d+: \\w+ ([\\w-]+): .*", "$1 $2"))
        .toList();
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
    assertEquals(List.of(), findings(cli.file("a.md", text).run("check", "a.md").exits(0)));
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
    assertEquals(List.of("a.md:3 unattributed-quote"), findings(run));
  }

  @Test
  void statementsAreFoundWhenAskedForAndFromTheScoreThatIsSet() throws Exception {
    String share = "Some 62 percent of the town's bridges are older than its mayor.";
    cli.file("a.md", share + "\n\nThe council met on Friday.\n");
    assertEquals(List.of(), findings(cli.run("check", "a.md").exits(0)));
    String on = "[rules]\nunattributed-statement = \"warning\"\n";
    cli.file(".whosaid.toml", on);
    Cli.Run run = cli.run("check", "a.md").exits(0);
    assertEquals(List.of("a.md:1 unattributed-statement"), findings(run));
    assertTrue(run.out().contains("(number, "), run::out);
    cli.file(".whosaid.toml", on + "[statements]\nthreshold = 0.99\n");
    assertEquals(List.of(), findings(cli.run("check", "a.md").exits(0)));
    String silenced = "<!-- whosaid-disable-line unattributed-statement -- known to all -->";
    cli.file(".whosaid.toml", on).file("a.md", share + " " + silenced + "\n");
    assertEquals(List.of(), findings(cli.run("check", "a.md").exits(0)));
    cli.file("a.md", share + " <!-- whosaid-source: the town's register -->\n");
    assertEquals(List.of(), findings(cli.run("check", "a.md").exits(0)));
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
    assertEquals(List.of("a.md:7 unattributed-quote"), findings(cli.run("check", "a.md").exits(1)));
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
        findings(run));
    assertTrue(
        run.out().contains("needs a reason; write <!-- whosaid-disable-next-line"), run::out);
    assertTrue(run.out().contains("did you mean 'unattributed-quote'?"), run::out);
    assertTrue(run.out().contains("did you mean 'whosaid-disable-line'?"), run::out);
  }

  @Test
  void theNearestConfigurationCountsAndOverridesItself() throws Exception {
    cli.file("x/.whosaid.toml", "[rules]\nunattributed-quote = \"warning\"\n");
    cli.file(
        "x/y/.whosaid.toml",
        """
        ignore = ["drafts"]
        [rules]
        unattributed-quote = "off"
        [[override]]
        files = ["news/**/*.md"]
        rules = { unattributed-quote = "note" }
        """);
    for (String path : List.of("a.md", "x/a.md", "x/y/a.md", "x/y/news/a.md", "x/y/drafts/a.md")) {
      cli.file(path, QUOTE);
    }
    cli.run("check", "a.md").exits(1);
    assertTrue(cli.run("check", "x/a.md").exits(0).out().contains(": warning "));
    assertTrue(cli.run("check", "x/y/a.md").exits(0).out().startsWith("no findings"));
    assertTrue(cli.run("check", "x/y/news/a.md").exits(0).out().contains(": note "));
    cli.run("check", "x/y/a.md", "--rule", "unattributed-quote=error").exits(1);
    cli.run("check", "a.md", "--config", "x/.whosaid.toml").exits(0);
    assertTrue(cli.run("check", "x").exits(0).out().endsWith("1 warning, 1 note in 3 files\n"));
    Cli.Run ignored = cli.run("check", "x/y/drafts/a.md").exits(0);
    assertTrue(ignored.err().contains("all files are ignored by .whosaid.toml"), ignored::err);
    cli.run("check", "x/y/drafts").exits(2);
  }

  @Test
  void aNicknameHasNoSourceThatIsVague() throws Exception {
    cli.file("a.md", "The “old boys’ club” of the quay, as locals call it, meets on Fridays.\n");
    assertEquals(List.of(), findings(cli.run("check", "a.md").exits(0)));
  }

  @Test
  void aHouseAcceptsSources() throws Exception {
    cli.file(
        "a.md",
        """
        “The bridge was never safe for lorries,” said a senior official.

        “It was never safe,” Tomas Reuter told Reuters.
        """);
    assertEquals(2, findings(cli.run("check", "a.md").exits(0)).size());
    cli.file(
        ".whosaid.toml", "[sources]\naccepted = [\"A senior official\"]\nown = [\"Reuters\"]\n");
    assertEquals(List.of(), findings(cli.run("check", "a.md").exits(0)));
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
        List.of("news/a.md:1 quote-altered", "news/a.md:3 quote-not-in-source"), findings(run));
    assertTrue(
        run.out().contains("is not what texts/minutes.txt says: “will” for “may”"), run::out);
    cli.file(".whosaid.toml", mapping + "speaker = \"Albrecht\"\n");
    assertEquals(1, findings(cli.run("check", "news/a.md").exits(1)).size());
    cli.file(".whosaid.toml", mapping + "quotation = \"asked us\"\n");
    assertEquals(1, findings(cli.run("check", "news/a.md").exits(1)).size());
    cli.file("news/a.md", said + " <!-- whosaid-source: minutes.md -->\n");
    assertEquals(List.of(), findings(cli.run("check", "news/a.md").exits(0)));
    cli.file(".whosaid.toml", mapping.replace("minutes", "nix"));
    String err = cli.run("check", "news/a.md").exits(2).err();
    assertTrue(err.startsWith("whosaid: .whosaid.toml:1:1: the text 'texts/nix.txt' cannot"), err);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[rules]\nunatributed-quote = \"off\"@2:1: unknown rule 'unatributed-quote'; did you mean"
            + " 'unattributed-quote'?",
        "[rules]\nvague-source = \"of\"@2:1: unknown severity 'of'; did you mean 'off'?",
        "[rule]\n@1:1: unknown key 'rule'; did you mean 'rules'?",
        "ignore = 3@1:1: 'ignore' is a list of words; write ignore = [\"...\"]",
        "[override]\nfiles = []@1:1: write [[override]], with two brackets",
        "[[override]]\nrules = {}@1:1: an override needs files = [\"a/**\", ...]",
        "rules = 3@1:1: 'rules' is a table; write [rules]",
        "[sources]\nowns = []@2:1: unknown key 'owns'; did you mean 'own'?",
        "[sources]\ntext = 3@2:1: write [[sources.text]], with two brackets",
        "[[sources.text]]\nfile = \"x\"@1:1: a text needs articles = [\"a/**\", ...] and file",
        "[statements]\nthreshold = 5@2:1: 'threshold' is a number from 0 to 1, not 5",
        "[statements]\nthreshold = \"x\"@2:1: 'threshold' is a number from 0 to 1, not x",
        "[rules@1:7: "
      })
  void whatIsWrongInAConfigurationIsToldWithItsPlace(String both) throws Exception {
    String[] parts = both.split("@", 2);
    cli.file("x/.whosaid.toml", parts[0]).file("x/a.md", QUOTE);
    String err = cli.run("check", "x/a.md").exits(2).err();
    assertTrue(err.startsWith("whosaid: x/.whosaid.toml:" + parts[1]), err);
  }

  @Test
  void aConfigurationThatIsNotThere() throws Exception {
    cli.file("a.md", QUOTE);
    String err = cli.run("check", "a.md", "--config", "b.toml").exits(2).err();
    assertTrue(err.startsWith("whosaid: b.toml: no such file"), err);
  }

  @Test
  void initWritesAConfigurationThatCanBeReadAndChangesNothing() throws Exception {
    cli.file("a.md", QUOTE);
    String before = cli.run("check", "--print-config", "a.md").exits(0).out();
    assertTrue(cli.run("init").exits(0).out().contains("whosaid check ."));
    String after = cli.run("check", "--print-config", "a.md").exits(0).out();
    assertEquals(
        before.lines().skip(1).toList(), after.lines().skip(1).toList(), "but for where from");
    assertTrue(cli.run("init").exits(2).err().contains("is there already"));
    cli.file(
        ".whosaid.toml", cli.read(".whosaid.toml").replaceAll("(?m)^# (?=\\S+ = |\\[\\[)", ""));
    String all = cli.run("check", "--print-config", "a.md").exits(0).out();
    assertTrue(all.contains("ignore = [\"drafts\", \"*.generated.md\"]"), all);
    assertTrue(all.contains("own = [\"Tarn Valley Courier\"]"), all);
    assertTrue(all.contains("[[sources.text]]\narticles = [\"news/harbour-*.md\"]"), all);
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
    assertEquals(2, findings(cli.run("check", "news", "--baseline", "base.json").exits(1)).size());
    cli.file("news/b.md", "It rains.");
    Cli.Run gone = cli.run("check", "news/b.md", "--baseline", "base.json").exits(0);
    assertTrue(gone.err().contains("1 finding of the baseline is no longer there"), gone::err);
    Cli.Run update =
        cli.run("check", "news/b.md", "--baseline", "base.json", "--update-baseline").exits(0);
    assertTrue(update.err().endsWith("0 findings added, 1 removed, 1 kept\n"), update::err);
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
        cli.run("check", "a.md", "--baseline", "b.json").exits(2).err().contains("is no JSON"));
    cli.run("check", "a.md", "--update-baseline").exits(2);
  }

  @Test
  void warningsMayBeTooMany() throws Exception {
    cli.file("a.md", "“The bridge was never safe for lorries,” said a senior official.\n");
    cli.run("check", "a.md", "--max-warnings", "1").exits(0);
    Cli.Run run = cli.run("check", "a.md", "--max-warnings", "0").exits(1);
    assertEquals("whosaid: 1 warning, and --max-warnings allows 0\n", run.err());
    String err = cli.run("check", "a.md", "--max-warnings", "-1").exits(2).err();
    assertTrue(err.startsWith("whosaid: --max-warnings takes 0 or more, not -1"), err);
    err = cli.run("check", "a.md", "--max-warnings", "few").exits(2).err();
    assertTrue(err.contains("'few' is no whole number"), err);
  }

  @Test
  void quietSaysOnlyWhatIsWrong() throws Exception {
    cli.file("a.md", "“The bridge was never safe for lorries,” said a senior official.\n");
    assertEquals("", cli.run("check", "-q", "a.md").exits(0).out());
    cli.file("b.md", QUOTE);
    assertEquals(3, cli.run("check", "-q", "a.md", "b.md").exits(1).out().lines().count());
  }

  @Test
  void theJobsSummaryIsAddedTo() throws Exception {
    cli.file("news/a|b.md", QUOTE).file("summary.md", "before\n");
    cli.environment("GITHUB_STEP_SUMMARY", directory.resolve("summary.md").toString());
    cli.environment("GITHUB_WORKSPACE", directory.getParent().toString());
    Cli.Run run = cli.run("check", "--format", "github", "news").exits(1);
    String path = directory.getFileName() + "/news/a|b.md";
    assertTrue(run.out().startsWith("::error file=" + path + ",line=1,"), run::out);
    String summary = cli.read("summary.md");
    assertTrue(summary.startsWith("before\n### whosaid\n\n1 error in 1 file\n"), summary);
    assertTrue(summary.contains("| news/a\\|b.md:1:1 | error | unattributed-quote |"), summary);
  }
}
