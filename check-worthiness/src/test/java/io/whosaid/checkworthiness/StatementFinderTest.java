package io.whosaid.checkworthiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.QuoteExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementFinderTest {
  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.create();
  private static final StatementFinder FINDER = StatementFinder.create();
  private static final long SEED = 20260102;

  /** {@code features | sentence}, one a line. */
  static List<String> cases() throws IOException {
    try (InputStream in = StatementFinderTest.class.getResourceAsStream("cases.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void featuresAreSeen(String line) {
    String sentence = line.substring(line.indexOf("| ") + 2);
    List<Statement> judged = judge(sentence);
    assertEquals(1, judged.size(), sentence);
    String features =
        new TreeSet<>(judged.get(0).features())
            .stream().map(Feature::id).collect(Collectors.joining(" "));
    assertEquals(line, features + " | " + sentence);
    boolean barred = judged.get(0).features().stream().anyMatch(f -> f.role() == Feature.Role.BAR);
    assertEquals(barred, judged.get(0).score() == 0, sentence);
  }

  @Test
  void reasonsAreTheWeightiestFirstAndNoneIsADoubt() {
    Statement statement = judge("On Friday some 62 percent of the $72 million were gone.").get(0);
    assertTrue(statement.reasons().size() > 1, statement::toString);
    for (Feature reason : statement.reasons()) {
      assertEquals(Feature.Role.REASON, reason.role(), statement::toString);
      assertTrue(statement.features().contains(reason), statement::toString);
    }
  }

  @Test
  void statementsAreThoseWithEnoughOfAScore() {
    Extraction extraction =
        EXTRACTOR.extract(
            Document.of("She met the minister. Some 62 percent of commuters arrived by train."));
    List<Statement> found = FINDER.find(extraction);
    assertEquals(1, found.size());
    assertEquals(22, found.get(0).span().begin());
    assertEquals(2, FINDER.find(extraction, 0).size());
    assertEquals(0, FINDER.find(extraction, 1).size());
  }

  @Test
  void anyTextIsValidAndGivesTheSameTwice() {
    String[] pieces = {
      "$",
      "%",
      "12",
      "since",
      "2010",
      "“",
      "”",
      "?",
      "\n\n",
      "said Ms Ahmed",
      "the largest",
      "\uD800",
      "[1]",
      "http://",
      "one in ten",
      "’",
      "I think",
      "more than",
      ".",
      " ",
      "…",
      "Xinhua:",
      "1e9"
    };
    Random random = new Random(SEED);
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(60); j >= 0; j--) {
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      List<Statement> judged = judge(text.toString());
      assertEquals(judged, judge(text.toString()), () -> "seed " + SEED + ": " + text);
    }
  }

  @Test
  void timeGrowsWithTheTextAndNoFaster() {
    String sentence = "“No,” she said. Some 62 percent of the 900 boats are older than ever. ";
    Extraction many = EXTRACTOR.extract(Document.of(sentence.repeat(10_000)));
    Extraction one = EXTRACTOR.extract(Document.of("word ".repeat(200_000)));
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> FINDER.judge(many));
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> FINDER.judge(one));
  }

  private static List<Statement> judge(String text) {
    return FINDER.judge(EXTRACTOR.extract(Document.of(text)));
  }
}
