package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

/** What the command line tells of itself. */
class HelpTest {
  private static final Pattern OPTION = Pattern.compile("(?m)^ +(?:-., )?(--[a-z-]+)");
  @TempDir private Path directory;
  private Cli cli;

  @BeforeEach
  void open() {
    cli = new Cli(directory);
  }

  @Test
  void explainsItsRules() {
    assertTrue(cli.run("check", "--list-rules").exits(0).out().contains("\nvague-source  "));
    String told = cli.run("check", "--explain", "vague-source").exits(0).out();
    assertTrue(told.startsWith("vague-source (warning)\n\n"), told);
    assertTrue(told.lines().allMatch(line -> line.length() <= 100), told);
    assertTrue(cli.run("check", "--explain", "vague").exits(2).err().contains("use one of: "));
  }

  /** A line that is broken by the width of a terminal is hard to read as code. */
  @ParameterizedTest
  @ValueSource(classes = {CompletionCommand.class, InitCommand.class, Whosaid.class})
  void noLineOfTheHelpIsBroken(Class<?> command) {
    Command described = command.getAnnotation(Command.class);
    List<String> lines =
        command == Whosaid.class ? lines("--help") : lines(described.name(), "--help");
    assertTrue(lines.containsAll(List.of(described.footer())), lines.toString());
    assertTrue(lines.containsAll(List.of(described.description())), lines.toString());
  }

  @Test
  void noLineOfTheReadersHelpIsBroken() {
    List<String> check = lines("check", "--help");
    assertTrue(check.containsAll(List.of(CheckCommand.FOOTER)), check.toString());
    List<String> extract = lines("extract", "--help");
    assertTrue(extract.containsAll(List.of(ExtractCommand.FOOTER)), extract.toString());
  }

  private List<String> lines(String... arguments) {
    String told = cli.run(arguments).exits(0).out();
    assertTrue(told.lines().allMatch(line -> line.length() <= 80), told);
    return told.lines().toList();
  }

  @Test
  void helpIsACommandToo() {
    assertEquals(cli.run("--help").exits(0).out(), cli.run("help").exits(0).out());
    String told = cli.run("check", "--help").exits(0).out();
    assertEquals(told, cli.run("help", "check").exits(0).out());
    assertTrue(cli.run("help", "chek").exits(2).err().contains("did you mean 'check'?"));
  }

  @Test
  void everyOptionIsDescribedOnce() {
    List<String> described =
        OPTION
            .matcher(cli.run("check", "--help").exits(0).out().split("\\nTry:", 2)[0])
            .results()
            .map(match -> match.group(1))
            .sorted()
            .toList();
    assertEquals(
        "--allow-empty --baseline --color --config --diff --explain --fail-on --format --help --list-rules"
            + " --max-warnings --output --print-config --quiet --rule --stdin-filename"
            + " --update-baseline --verbose --version",
        String.join(" ", described));
  }

  @ParameterizedTest
  @CsvSource({
    "whosaid ex, extract",
    "whosaid check --ma, --max-warnings",
    "whosaid check --format r, rdjsonl",
    "whosaid check --explain sec, secondhand-quote",
    "whosaid check --fail-on n, note never",
    "whosaid check --color al, always",
    "whosaid extract --format p, polnear"
  })
  void bashCompletesWhatIsTyped(String typed, String expected) throws Exception {
    Path script = directory.resolve("complete.sh");
    Files.writeString(
        script,
        cli.run("completion").exits(0).out()
            + """
            compopt() { :; }
            COMP_WORDS=("$@")
            COMP_CWORD=$(($# - 1))
            _complete_whosaid
            echo "${COMPREPLY[@]}"
            """);
    List<String> command = new ArrayList<>(List.of("bash", script.toString()));
    command.addAll(List.of(typed.split(" ", -1)));
    Process bash = new ProcessBuilder(command).redirectErrorStream(true).start();
    assertTrue(bash.waitFor(60, TimeUnit.SECONDS));
    byte[] told = bash.getInputStream().readAllBytes();
    assertEquals(expected, new String(told, StandardCharsets.UTF_8).trim());
  }
}
