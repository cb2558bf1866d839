package io.whosaid.cli.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.Golden;
import io.whosaid.cli.reading.ArticleAnalyzer;
import io.whosaid.cli.suppress.Suppressions;
import io.whosaid.wording.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds what its documentation says, and leaves alone what it says. */
class RulesTest {
  private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.create();

  static List<Rule> rules() {
    return Rules.ALL;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theBreachIsFoundAndTheMendedArticleIsNot(Rule rule) {
    assertTrue(found(rule.incorrect()).contains(rule), rule.incorrect());
    assertEquals(List.of(), found(rule.correct()), rule.correct());
  }

  private static List<Rule> found(String text) {
    SourceFile file = new SourceFile("a.md", FileKind.MARKDOWN, text);
    Rules rules = Rules.standard();
    for (Rule rule : Rules.ALL) {
      rules = rules.with(rule, Optional.of(Severity.NOTE));
    }
    SourceText minutes =
        SourceText.of("minutes.txt", "ALBRECHT: We may not pay for this bridge twice. It is so.");
    rules = rules.in(SourcePolicy.NONE.with(List.of(), name -> Optional.of(minutes)));
    return Suppressions.findings(ANALYZER.analyze(file), rules).findings().stream()
        .map(Finding::rule)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isDocumented(Rule rule) {
    assertTrue(rule.id().matches("[a-z]+(-[a-z]+)+"), rule.id());
    assertTrue(rule.summary().endsWith("."), rule.summary());
    assertFalse(rule.explanation().isBlank(), rule.id());
    assertEquals(rule, Rules.named(rule.id()).orElseThrow());
  }

  /** {@code -Dwhosaid.golden=write} writes the page again. */
  @Test
  void thePageOfTheRulesIsUpToDate() throws IOException {
    Golden.check("../../../../../../../RULES.md", RuleText.page());
  }

  @Test
  void excerptsAreShortAndInOnePairOfMarks() {
    assertEquals("“a b”", Excerpt.of("\"a\n b\""));
    assertEquals("“a”", Excerpt.of("a"));
    assertEquals("“", Excerpt.of("“").substring(0, 1));
    String longOne = "word ".repeat(40);
    assertTrue(Excerpt.of(longOne).length() < 70, Excerpt.of(longOne));
    assertTrue(Excerpt.of("😀".repeat(100)).codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000));
  }
}
