package io.whosaid.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.Span;
import io.whosaid.wording.Comparison.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  private static final String SPEECH =
      "We will never go back. The U.S. paid $1,000 for 10² tiles, and 5% of them broke. "
          + "Will you help us? Nobody asked the well-known Mr. Bell, who was in Lisbon.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “We will never go back,”                     | VERBATIM
          we will never go back                        | COSMETIC
          We will go back                              | ALTERED
          We will not go back                          | ALTERED
          The US paid $1000 for                        | COSMETIC
          The U.S. paid €1,000 for                     | ALTERED
          paid $1,000 for 102 tiles                    | ALTERED
          tiles, and 5 of them broke                   | ALTERED
          “Will you help us,”                          | VERBATIM
          Will you help us.                            | ALTERED
          asked the well known Mr Bell                 | COSMETIC
          asked the [famous] Mr. Bell, who was         | ELIDED
          Nobody asked … Mr. Bell, who was in Lisbon   | ELIDED
          We will never … paid $1,000                  | ELIDED
          paid $1,000 … We will never                  | ALTERED
          [w]e will never go back                      | COSMETIC
          Nobody asked the [man] who was in Lisbon     | ELIDED
          Nobody asked the […] Bell, who was in Lisbon | ELIDED
          never go                                     | NOT_FOUND
          the price of fish in the market is high      | NOT_FOUND
          """)
  void tellsTheClassesApart(String quote, MatchClass wording) {
    assertEquals(wording, SourceText.of("speech", SPEECH).compare(Quote.of(quote)).wording());
  }

  @Test
  void marksWhatMatters() {
    assertEquals("DROPPED never [NEGATION]", changes("We will go back."));
    assertEquals("REPLACED will > may [MODAL]", changes("We may never go back."));
    assertEquals("REPLACED 1,000 > 1,500 [NUMBER]", changes("The U.S. paid $1,500 for 10² tiles"));
    assertEquals(
        "REPLACED Nobody > Somebody [NEGATION, QUANTIFIER]",
        changes("Somebody asked the well-known Mr. Bell"));
    assertEquals(
        "REPLACED Bell > Hill [NAME]", changes("asked the well-known Mr. Hill, who was in"));
  }

  private static String changes(String quote) {
    Comparison comparison = SourceText.of("speech", SPEECH).compare(Quote.of(quote));
    assertEquals(1, comparison.changes().size(), () -> comparison.changes().toString());
    DiffOp step = comparison.changes().get(0);
    String was = step.source().map(span -> span.of(SPEECH)).orElse("");
    String is = step.quoted().map(span -> " > " + span.of(quote)).orElse("");
    return "%s %s%s %s".formatted(step.kind(), was, is, step.marks().stream().sorted().toList());
  }

  @Test
  void offsetsPointIntoBothTexts() {
    String article = "He said: “We will never,” and he meant it, “go back,” at noon.";
    Quote quote = new Quote(article, List.of(new Span(9, 25), new Span(43, 53)));
    Comparison comparison = SourceText.of("speech", SPEECH).compare(quote);
    assertEquals(MatchClass.VERBATIM, comparison.wording());
    assertEquals(new Span(0, 21), comparison.passage().orElseThrow().span());
    assertEquals(
        "We will never,” and he meant it, “go back",
        comparison.diff().get(0).quoted().orElseThrow().of(article));
  }

  @Test
  void fewWordsProveNothing() {
    Comparison comparison = SourceText.of("speech", SPEECH).compare(Quote.of("“well-known”"));
    assertEquals(Reason.TOO_SHORT, comparison.reason());
    assertFalse(comparison.isConclusive());
    assertEquals("well-known", comparison.passage().orElseThrow().text());
    assertTrue(SourceText.of("speech", SPEECH).find("ill-known").isEmpty());
  }

  @Test
  void wordsOfTwoSpeakersAreNobodysQuotation() {
    String transcript =
        """
        ANNA BELL: We open the north gate on Monday.

        [00:00:12] MR. OKORO (by phone): The south gate stays shut until autumn,

        [00:00:19] MR. OKORO: and the east gate as well.
        """;
    SourceText source = SourceText.of("call", transcript);
    Comparison both =
        source.compare(Quote.of("the north gate on Monday. The south gate stays shut"));
    assertEquals(Reason.SEVERAL_SPEAKERS, both.reason());
    Comparison one = source.compare(Quote.of("stays shut until autumn, and the east gate as well"));
    assertEquals(MatchClass.COSMETIC, one.wording());
    assertEquals(Optional.of("MR. OKORO"), one.passage().orElseThrow().speaker());
    assertEquals(Optional.of("00:00:12"), one.passage().orElseThrow().time());
  }

  @Test
  void otherSourcesAreTriedBeforeNotFound() {
    SourceText speech = SourceText.of("speech", SPEECH);
    SourceText other =
        SourceText.of("other", "We sold the boats in May and bought them back in June.");
    Comparison comparison =
        new SourceTexts(List.of(speech), List.of(other))
            .compare(Quote.of("We sold the boats in May"));
    assertEquals(MatchClass.NOT_FOUND, comparison.wording());
    assertEquals(Optional.of("other"), comparison.elsewhere().orElseThrow().source());
    assertEquals(
        MatchClass.NO_SOURCE,
        new SourceTexts(List.of(), List.of(other)).compare(Quote.of("x")).wording());
  }

  @Test
  void aHeadlineMustNotSayMoreThanItsArticle() {
    String body = "“We will not go,” the minister said. She called the plan ‘reckless’ and left.";
    assertEquals(
        "[ALTERED, VERBATIM, NOT_FOUND]",
        headline("‘We will never go’: ‘reckless’ plan is 'doomed'", body));
    assertEquals("[]", headline("Minister's aides won't go to the boys' school", body));
  }

  private static String headline(String headline, String body) {
    return HeadlineCheck.of(headline, body).stream()
        .map(HeadlineCheck.Result::wording)
        .toList()
        .toString();
  }
}
