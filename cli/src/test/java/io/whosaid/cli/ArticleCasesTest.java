package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.reading.ArticleAnalyzer;
import io.whosaid.cli.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short articles of the kinds that other people's repositories hold, and the rules that each
 * breaks: none, unless its first line names them.
 */
class ArticleCasesTest {
  private static final Path CASES = Path.of("src/test/resources/io/whosaid/cli/cases/articles.txt");
  private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.create();

  static List<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    for (String kind : Files.readString(CASES).split("(?m)^##### ", -1)) {
      String[] parts = kind.split("(?m)^=== ", -1);
      for (int i = 1; i < parts.length; i++) {
        String[] lines = parts[i].split("\n", 2);
        String[] head = lines[0].split(" ", 2);
        String expected = head.length < 2 ? "" : head[1];
        cases.add(Arguments.of(parts[0].strip(), head[0], expected, lines[1]));
      }
    }
    return cases;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void breaksWhatItShould(String kind, String name, String expected, String text) {
    SourceFile file = new SourceFile(name, FileKind.of(name).orElseThrow(), text);
    List<String> broken =
        Rules.standard().findings(ANALYZER.analyze(file)).stream()
            .map(finding -> finding.rule().id())
            .distinct()
            .toList();
    assertEquals(expected, String.join(" ", broken), kind + "\n" + text);
  }
}
