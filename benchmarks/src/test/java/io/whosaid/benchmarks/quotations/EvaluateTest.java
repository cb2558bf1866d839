package io.whosaid.benchmarks.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.benchmarks.Benchmarks;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command, on the second domain. */
class EvaluateTest {
  @TempDir private Path folder;

  @Test
  void whatWasFoundScoresTheSameWhenReadBack() throws Exception {
    Path file = folder.resolve("found.jsonl");
    Path page = folder.resolve("errors.html");
    String printed = run(0, "--predictions", file.toString(), "--fold", "1/4");
    String again = run(0, "--score", file.toString(), "--fold", "1/4", "--report", page.toString());
    assertEquals(printed, again.replaceFirst("\\R*wrote .*\\R", System.lineSeparator()));
    assertEquals(14, Files.readAllLines(file).size());
    assertTrue(Files.readString(page).startsWith("<!doctype html>"));
  }

  @Test
  void everySectionIsPrinted() throws Exception {
    String printed = run(0, "--errors", "--resamples", "10");
    for (Section section : Section.ALL) {
      assertTrue(printed.contains(section.title()), section.title());
      for (String figure : section.figures()) {
        assertTrue(
            Pattern.compile("(?m)^" + Pattern.quote(figure) + " +\\d").matcher(printed).find(),
            figure);
      }
    }
    for (String part : new String[] {"BERT+Cofe", "by outlet", "Reliability", "Cues that were"}) {
      assertTrue(printed.contains(part), part);
    }
  }

  @Test
  void misuseIsNamed() throws Exception {
    assertTrue(run(2, "--fold", "9/5").contains("no fold 9/5"));
    assertTrue(run(2, "--resamples", "0").contains("--resamples is 0"));
    assertEquals(
        "benchmarks: there is no file " + folder.resolve("no.jsonl"),
        run(1, "--score", folder.resolve("no.jsonl").toString()).strip());
  }

  private String run(int code, String... options) throws Exception {
    Path corpus = Path.of(getClass().getResource("/second-domain/README.md").toURI()).getParent();
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    CommandLine command = Benchmarks.command().setOut(writer).setErr(writer);
    List<String> arguments = new ArrayList<>(List.of("evaluate", corpus.toString()));
    arguments.addAll(List.of(options));
    assertEquals(code, command.execute(arguments.toArray(String[]::new)), out::toString);
    return out.toString();
  }
}
