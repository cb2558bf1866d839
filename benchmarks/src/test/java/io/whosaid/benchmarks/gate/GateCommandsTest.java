package io.whosaid.benchmarks.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.benchmarks.Benchmarks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GateCommandsTest {
  private static final String ATTRIBUTED =
      """
      The council met on Monday to talk about the quay.

      “We have waited three winters for somebody to repair these planks,” said Ines Albrecht.

      The meeting ended before noon.

      Nobody had brought the plans of the harbour.
      """;

  private static final String WITHOUT_SOURCE =
      """
      “Nobody asked us about the ferry.” It was late.

      The quay was empty. “We will not go on like this.” It rained.

      “The winter was long and the money is gone.” The sun came out.
      """;

  @TempDir private Path folder;

  @Test
  void drawsTheSameFindingsForTheSameSeed() throws IOException {
    write("a.md", WITHOUT_SOURCE);
    String first = run("findings", "--count", "2", "--seed", "5");
    assertEquals(first, run("findings", "--count", "2", "--seed", "5"));
    assertTrue(first.startsWith("unattributed-quote: 3\n3 stretches of four words"), first);
    assertEquals(2, matches("(?m)^\\d+\\. unattributed-quote .*a\\.md:\\d+:\\d+$", first), first);
    List<String> seeds = List.of(first, run("findings", "--count", "2", "--seed", "6"));
    assertTrue(seeds.stream().anyMatch(each -> !each.equals(first)), first);
  }

  @Test
  void showsWhereEachFindingStands() throws IOException {
    write("a.md", WITHOUT_SOURCE);
    String all = run("findings");
    assertTrue(all.contains("a.md:1:1\n   [[“Nobody asked us about the ferry.”]] It was"), all);
  }

  @Test
  void drawsWhatWasPassedOverWithTheReason() throws IOException {
    write("a.md", WITHOUT_SOURCE + "\n" + ATTRIBUTED);
    String all = run("findings", "--passed-over");
    assertTrue(all.contains("4 stretches of four words or more in quote marks, 1 file"), all);
    assertTrue(all.contains("\n1. "), all);
    assertTrue(!all.contains("\n2. "), all);
    assertTrue(all.contains("said by “Ines Albrecht”"), all);
  }

  @Test
  void countsHowManyPlantedQuotationsAreReported() throws IOException {
    write("a.md", ATTRIBUTED);
    write("b.txt", ATTRIBUTED.replace("have waited three", "cannot wait for other"));
    String all = run("planted", "--count", "12");
    assertTrue(all.endsWith("12 of 12 reported\n"), all);
  }

  @Test
  void whatTheSpeakerOfTheParagraphBeforeSeemsToSayCountsAsMissed() throws IOException {
    write("a.md", ATTRIBUTED);
    write("b.txt", "The quay is closed, Ines Albrecht said.\n\nEverything else is open.\n");
    String all = run("planted", "--count", "12");
    assertTrue(all.contains("the speaker of the paragraph before goes on: "), all);
    assertTrue(!all.endsWith("12 of 12 reported\n"), all);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String run(String command, String... options) {
    StringWriter out = new StringWriter();
    CommandLine benchmarks = Benchmarks.command().setOut(new PrintWriter(out, true));
    String[] arguments = new String[options.length + 2];
    arguments[0] = command;
    arguments[1] = folder.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    assertEquals(0, benchmarks.execute(arguments));
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  private static long matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }
}
