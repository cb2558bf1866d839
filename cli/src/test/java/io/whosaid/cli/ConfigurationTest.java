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

/** Which configuration counts for a file, what it changes, and how it is refused. */
class ConfigurationTest {
  private static final String QUOTE = "“We will not pay for this bridge a second time.”";

  @TempDir private Path directory;
  private Cli cli;

  @BeforeEach
  void open() {
    cli = new Cli(directory);
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
    assertTrue(
        ignored.err().contains("all files are ignored, so nothing was checked"), ignored::err);
    cli.run("check", "x/y/drafts").exits(2);
  }

  /** What is nearer wins; what it does not say counts from above. */
  @Test
  void configurationsAddUpUntilOneIsTheRoot() throws Exception {
    cli.file(
        ".whosaid.toml",
        "ignore = [\"old\"]\n[rules]\nunattributed-quote = \"note\"\nvague-source = \"off\"\n");
    cli.file("x/.whosaid.toml", "[rules]\nunattributed-quote = \"warning\"\n");
    cli.file("x/y/.whosaid.toml", "root = true\n");
    for (String path : List.of("a.md", "x/a.md", "x/y/a.md", "x/old/a.md", "x/y/old/a.md")) {
      cli.file(path, QUOTE);
    }
    assertTrue(cli.run("check", "a.md").exits(0).out().contains(": note "));
    assertTrue(cli.run("check", "x/a.md").exits(0).out().contains(": warning "));
    cli.run("check", "x/y/a.md").exits(1);
    cli.run("check", "x/y/old/a.md").exits(1);
    assertTrue(cli.run("check", "x/old/a.md").exits(0).err().contains("all files are ignored"));
    String merged = cli.run("check", "--print-config", "x/a.md").exits(0).out();
    assertTrue(merged.contains("vague-source = \"off\""), merged);
    assertTrue(merged.contains("unattributed-quote = \"warning\""), merged);
  }

  @Test
  void aConfigurationExtendsOthers() throws Exception {
    cli.file(
        "house/base.toml",
        "extends = \"rules.toml\"\nignore = [\"old\"]\n[sources]\nown = [\"Courier\"]\n");
    cli.file("house/rules.toml", "[rules]\nunattributed-quote = \"note\"\n");
    cli.file("x/.whosaid.toml", "extends = [\"../house/base.toml\"]\nignore = [\"!old/b.md\"]\n");
    cli.file("x/a.md", QUOTE).file("x/old/a.md", QUOTE).file("x/old/b.md", QUOTE);
    assertTrue(cli.run("check", "x/a.md").exits(0).out().contains(": note "));
    assertTrue(cli.run("check", "x").exits(0).out().endsWith("2 notes in 2 files\n"));
    String merged = cli.run("check", "--print-config", "x/a.md").exits(0).out();
    assertTrue(merged.contains("own = [\"Courier\"]"), merged);
    cli.file("house/rules.toml", "extends = [\"base.toml\"]\n");
    String err = cli.run("check", "x/a.md").exits(2).err();
    assertTrue(err.contains("rules.toml:1:1: 'base.toml' extends this file in turn"), err);
    cli.file("house/rules.toml", "extends = [\"none.toml\"]\n");
    err = cli.run("check", "x/a.md").exits(2).err();
    assertTrue(err.contains("rules.toml:1:1: 'none.toml': no such file"), err);
  }

  @Test
  void patternsMayBeTakenBackAndStandInAFileOfTheirOwn() throws Exception {
    cli.file(".whosaid.toml", "ignore = [\"*.md\", \"!keep.md\"]\n");
    cli.file("x/.whosaidignore", "# not yet\nkeep.md\n!late.md\n");
    for (String path : List.of("a.md", "keep.md", "x/keep.md", "x/late.md")) {
      cli.file(path, QUOTE);
    }
    assertEquals(
        List.of("keep.md:1 unattributed-quote", "x/late.md:1 unattributed-quote"),
        cli.run("check", ".").exits(1).findings());
  }

  @Test
  void markupMayBeOpaqueOrSkipped() throws Exception {
    cli.file("a.md", "| a | b |\n|---|---|\n| " + QUOTE + " | c |\n\n[[see " + QUOTE + "]]\n");
    assertEquals(2, cli.run("check", "a.md").exits(1).findings().size());
    cli.file(".whosaid.toml", "[markup]\nopaque = ['\\[\\[.*?\\]\\]']\nskip = [\"table\"]\n");
    assertEquals(List.of(), cli.run("check", "a.md").exits(0).findings());
  }

  @Test
  void statementsAreFoundWhenAskedForAndFromTheScoreThatIsSet() throws Exception {
    String share = "Some 62 percent of the town's bridges are older than its mayor.";
    cli.file("a.md", share + "\n\nThe council met on Friday.\n");
    assertEquals(List.of(), cli.run("check", "a.md").exits(0).findings());
    String on = "[rules]\nunattributed-statement = \"warning\"\n";
    cli.file(".whosaid.toml", on);
    Cli.Run run = cli.run("check", "a.md").exits(0);
    assertEquals(List.of("a.md:1 unattributed-statement"), run.findings());
    assertTrue(run.out().contains("(number, "), run::out);
    cli.file(".whosaid.toml", on + "[statements]\nthreshold = 0.99\n");
    assertEquals(List.of(), cli.run("check", "a.md").exits(0).findings());
    String silenced = "<!-- whosaid-disable-line unattributed-statement -- known to all -->";
    cli.file(".whosaid.toml", on).file("a.md", share + " " + silenced + "\n");
    assertEquals(List.of(), cli.run("check", "a.md").exits(0).findings());
    cli.file("a.md", share + " <!-- whosaid-source: the town's register -->\n");
    assertEquals(List.of(), cli.run("check", "a.md").exits(0).findings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[rules]\nunatributed-quote = \"off\"@2:1: unknown rule 'unatributed-quote'; did you mean"
            + " 'unattributed-quote'?",
        "[rules]\nvague-source = \"of\"@2:1: unknown severity 'of'; did you mean 'off'?",
        "[rule]\n@1:1: unknown key 'rule'; did you mean 'rules'?",
        "ignore = 3@1:1: 'ignore' must be a list of strings; write ignore = [\"...\"]",
        "[override]\nfiles = []@1:1: write [[override]], with two brackets",
        "[[override]]\nrules = {}@1:1: an override needs files = [\"a/**\", ...]",
        "rules = 3@1:1: 'rules' is a table; write [rules]",
        "[sources]\nowns = []@2:1: unknown key 'owns'; did you mean 'own'?",
        "[sources]\ntext = 3@2:1: write [[sources.text]], with two brackets",
        "[[sources.text]]\nfile = \"x\"@1:1: a text needs articles = [\"a/**\", ...] and file",
        "[statements]\nthreshold = 5@2:1: 'threshold' is a number from 0 to 1, not 5",
        "[statements]\nthreshold = \"x\"@2:1: 'threshold' is a number from 0 to 1, not x",
        "root = 1@1:1: 'root' must be true or false; write root = true",
        "[markup]\nopaque = ['(']@2:11: '(' is not a regular expression",
        "[markup]\nskip = [\"tabel\"]@2:9: unknown kind of block 'tabel'; did you mean 'table'?",
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
    cli.file("../house.toml", "");
    cli.file(
        ".whosaid.toml", cli.read(".whosaid.toml").replaceAll("(?m)^# (?=\\S+ = |\\[\\[)", ""));
    String all = cli.run("check", "--print-config", "a.md").exits(0).out();
    assertTrue(
        all.contains("ignore = [\"drafts\", \"*.generated.md\", \"!drafts/final.md\"]"), all);
    assertTrue(all.contains("own = [\"Tarn Valley Courier\"]"), all);
    assertTrue(all.contains("[[sources.text]]\narticles = [\"news/harbour-*.md\"]"), all);
  }
}
