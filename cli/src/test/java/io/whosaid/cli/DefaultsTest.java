package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is reported when nothing is asked for, and what is skipped, with a word. */
class DefaultsTest {
  private static final String FLOATING = "“Nobody asked us about the ferry.” It was late.\n";
  private static final String INDIRECT = "A senior official said that the bridge was never safe.\n";

  @TempDir private Path directory;
  private Cli cli;

  @BeforeEach
  void open() {
    cli = new Cli(directory);
  }

  @Test
  void wordsWithoutQuoteMarksCountWhenAskedFor() throws Exception {
    cli.file("a.md", INDIRECT);
    assertEquals(List.of(), cli.run("check", "a.md").exits(0).findings());
    cli.file(".whosaid.toml", "[sources]\nindirect = true\n");
    assertEquals(List.of("a.md:1 unnamed-source"), cli.run("check", "a.md").exits(0).findings());
    cli.file("a.md", "We said that the bridge was never safe. I told you that it rained.\n");
    assertEquals(List.of(), cli.run("check", "a.md").exits(0).findings());
  }

  @Test
  void whatIsPassedOverIsListedWithItsReason() throws Exception {
    cli.file(
        "a.md",
        """
        Mayor Ines Albrecht said:

        > “We will not pay for this bridge again.”

        Never ask “do you like our bridge?” of a guest.
        """);
    Cli.Run run = cli.run("check", "a.md").exits(0);
    assertEquals("", run.err());
    String err = cli.run("check", "a.md", "--verbose").exits(0).err();
    assertTrue(err.contains("a.md:5:11: not reported: “do you like our bridge?”: "), err);
  }

  @Test
  void articlesInOtherLanguagesArePassedOverWithALine() throws Exception {
    String german =
        "Der Rat der Stadt hat am Montag beschlossen, die alte Brücke zu sperren, weil die Pfeiler"
            + " nicht mehr sicher sind und niemand weiß, wie lange sie noch halten. „Wir wurden nie"
            + " gefragt.“ Die Fähre fährt nun zweimal in der Stunde, aber viele Leute warten lange"
            + " am Ufer und fragen sich, wann der neue Steg endlich fertig wird.\n";
    cli.file("a.md", german).file("b.md", FLOATING);
    Cli.Run run = cli.run("check", "a.md", "b.md").exits(1);
    assertEquals("whosaid: a.md: skipped; it does not look like English\n", run.err());
    assertEquals(List.of("b.md:1 unattributed-quote"), run.findings());
    cli.file("a.md", "---\nlang: de\n---\n" + german);
    assertTrue(cli.run("check", "a.md").exits(0).err().contains("its language is 'de'"));
  }

  @Test
  void quietIsQuietInAllFormats() throws Exception {
    cli.file("a.md", "Critics said that “the bridge was never safe for lorries”.\n");
    for (String format : List.of("text", "github", "rdjsonl")) {
      Cli.Run run = cli.run("check", "-q", "a.md", "--format", format).exits(0);
      assertEquals("", run.out() + run.err(), format);
    }
    String json = cli.run("check", "-q", "a.md", "--format", "json").exits(0).out();
    assertTrue(json.contains("\"findings\": []"), json);
    cli.file("b.md", FLOATING);
    Cli.Run run =
        cli.run("check", "-q", ".", "--baseline", "known.json", "--update-baseline").exits(0);
    assertEquals("", run.out() + run.err());
    run = cli.run("check", ".", "--baseline", "new.json", "--update-baseline").exits(0);
    assertEquals(List.of(), run.findings());
    assertTrue(run.err().contains("baseline written: 2 findings added"), run::err);
  }

  @Test
  void controlCharactersOfNamesAreShown() throws Exception {
    cli.file("a\u001B[31m\u202E.md", FLOATING);
    for (String format : List.of("text", "github")) {
      String out = cli.run("check", ".", "--format", format).exits(1).out();
      assertTrue(out.contains("a\\x1B[31m\\u202E.md"), out);
    }
    String err = cli.run("check", "no\u0007thing.md").exits(2).err();
    assertTrue(err.contains("no\\x07thing.md"), err);
  }

  @Test
  void sarifHasNoMoreResultsThanPlatformsTake() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("check", ".", "--format", "sarif"));
    for (int i = 0; i < 21; i++) {
      cli.file(i + ".md", (FLOATING + "\n").repeat(250));
    }
    String sarif = cli.run(arguments.toArray(String[]::new)).exits(1).out();
    assertEquals(5_000, sarif.split("\"ruleId\"", -1).length - 1);
    assertTrue(sarif.contains("250 more findings left out"), "nothing of the rest");
    assertTrue(sarif.contains("\"markdown\""), "no help");
  }
}
