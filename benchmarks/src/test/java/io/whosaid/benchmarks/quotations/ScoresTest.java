package io.whosaid.benchmarks.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.benchmarks.corpora.Annotation;
import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.quote.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {
  private static final String TEXT =
      "\"We will not go home,\" said Ada Bright.\nThe \"very good old days\" are over, he said.";
  private static final Annotation DIRECT =
      annotation("Ada Bright", "said", "\"We will not go home,\"");
  private static final Annotation INDIRECT =
      new Annotation(
          List.of(at("he", 60)),
          List.of(at("said", 60)),
          List.of(at("The \"very good old days\" are over", 0)));
  private static final Article ARTICLE = new Article("times_1", TEXT, List.of(DIRECT, INDIRECT));

  @Test
  void whatIsAnnotatedIsRight() {
    Scores scores = Scores.of(ARTICLE, List.of(INDIRECT, DIRECT));
    scores.all().forEach((name, tally) -> assertEquals(1, tally.f1(), name));
    assertEquals(new PrecisionRecall(2, 2, 2), scores.of("attr"));
    assertEquals(new PrecisionRecall(1, 1, 1), scores.of("direct name"));
    assertEquals(new PrecisionRecall(1, 1, 1), scores.of("direct pronoun"));
  }

  @Test
  void marksAtTheEndsMakeNoExactErrorButASegmentError() {
    Annotation bare = annotation("Ada Bright", "said", "We will not go home");
    Scores scores = Scores.of(ARTICLE, List.of(bare));
    assertEquals(new PrecisionRecall(1, 1, 2), scores.of("exact content"));
    assertEquals(new PrecisionRecall(0, 1, 2), scores.of("segments content"));
    assertEquals(new PrecisionRecall(1, 1, 2), scores.of("attr"));
  }

  @Test
  void aWrongSourceIsNoAttribution() {
    Annotation wrong = new Annotation(List.of(at("he", 60)), DIRECT.cue(), DIRECT.content());
    Scores scores = Scores.of(ARTICLE, List.of(wrong));
    assertEquals(new PrecisionRecall(0, 1, 2), scores.of("attr"));
    assertEquals(new PrecisionRecall(0, 1, 1), scores.of("direct name"));
    assertEquals(new PrecisionRecall(0, 0, 1), scores.of("direct pronoun"));
  }

  @Test
  void onePredictionIsRightOnce() {
    Scores scores = Scores.of(ARTICLE, List.of(DIRECT, DIRECT));
    assertEquals(new PrecisionRecall(1, 2, 2), scores.of("attr"));
  }

  @Test
  void unclaimedScareQuotesAreRight() {
    Article none = new Article("times_2", TEXT, List.of());
    assertEquals(
        new PrecisionRecall(2, 2, 2), Scores.of(none, List.of()).of("direct scare quotes"));
    assertEquals(
        new PrecisionRecall(1, 2, 2), Scores.of(none, List.of(DIRECT)).of("direct scare quotes"));
  }

  private static Annotation annotation(String source, String cue, String content) {
    return new Annotation(List.of(at(source, 0)), List.of(at(cue, 0)), List.of(at(content, 0)));
  }

  private static Span at(String words, int from) {
    int begin = TEXT.indexOf(words, from);
    return new Span(begin, begin + words.length());
  }
}
