package io.whosaid.article;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.Span;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No markup is too deep, too long or too broken to be read. */
@Tag("slow")
class PathologicalTest {
  private static final String WORDS = " “We will not pay,” he said.";

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("block quotes", FileKind.MARKDOWN, ">".repeat(20_000) + WORDS),
        Arguments.of("lists", FileKind.MARKDOWN, stairs("  ", "- x\n", 1_500) + WORDS),
        Arguments.of("numbered lists", FileKind.MARKDOWN, stairs("   ", "1. x\n", 1_000) + WORDS),
        Arguments.of("lists on a line", FileKind.MARKDOWN, "- ".repeat(20_000) + WORDS),
        Arguments.of("emphasis", FileKind.MARKDOWN, "*a **a ".repeat(10_000) + WORDS),
        Arguments.of(
            "closed emphasis", FileKind.MARKDOWN, "*a".repeat(5_000) + WORDS + "*".repeat(5_000)),
        Arguments.of("brackets", FileKind.MARKDOWN, "[".repeat(50_000) + WORDS),
        Arguments.of("code", FileKind.MARKDOWN, "`x`` ".repeat(20_000) + WORDS),
        Arguments.of("references", FileKind.MARKDOWN, "&amp".repeat(50_000) + ";" + WORDS),
        Arguments.of("quote marks", FileKind.MARKDOWN, "“\"".repeat(50_000) + WORDS),
        Arguments.of("one long line", FileKind.MARKDOWN, WORDS.repeat(80_000)),
        Arguments.of("elements", FileKind.HTML, "<div>".repeat(20_000) + WORDS),
        Arguments.of("inline elements", FileKind.HTML, "<b>".repeat(2_000) + WORDS),
        Arguments.of("references", FileKind.HTML, "&amp".repeat(50_000) + WORDS),
        Arguments.of("angles", FileKind.HTML, "<".repeat(100_000) + WORDS),
        Arguments.of("noncharacters", FileKind.HTML, "\0\uFFFF\uD800<\uDC00" + WORDS),
        Arguments.of("noncharacters", FileKind.MARKDOWN, "\0\uFFFF\uD800<\uDC00&#0;" + WORDS),
        Arguments.of("nothing", FileKind.MARKDOWN, WORDS),
        Arguments.of("a mark", FileKind.TEXT, "\uFEFF" + WORDS));
  }

  /** Lines of which each is indented deeper than the one before. */
  private static String stairs(String indent, String line, int steps) {
    StringBuilder text = new StringBuilder();
    for (int step = 0; step < steps; step++) {
      text.append(indent.repeat(step)).append(line);
    }
    return text.toString();
  }

  @Test
  void whatIsTooDeepIsTextOfTheInnermostList() {
    Article article =
        Article.of(new SourceFile("deep", FileKind.MARKDOWN, stairs("  ", "- x\n", 300) + WORDS));
    assertTrue(article.prose().text().contains("- x"), article.prose().text());
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("documents")
  void isReadInTime(String name, FileKind kind, String text) {
    Article article =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> Article.of(new SourceFile(name, kind, text)));
    String prose = article.prose().text();
    int at = prose.lastIndexOf("he said.");
    assertTrue(at >= 0, prose.length() + " characters of prose end otherwise");
    Span words = article.prose().toSource(new Span(at, at + "he said.".length()));
    assertTrue(words.of(text).equals("he said."), words + ": " + words.of(text));
  }
}
