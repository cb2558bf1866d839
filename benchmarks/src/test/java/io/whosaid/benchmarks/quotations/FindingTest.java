package io.whosaid.benchmarks.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.benchmarks.corpora.Article;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
  private static final Article ARTICLE =
      Marked.article("{s:Ann Lee} {c:has said} {q:that it rains}. The “good old days” are over.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {s:Ann Lee} {c:has said} {q:that it rains}. The “good old days” are over. | []
          Ann Lee has said that it rains. The “good old days” are over. | [[MISSED]]
          {s:Ann} Lee {c:has said} {q:that it rains}. The “good old days” are over. | [[SOURCE_ENDS]]
          Ann {s:Lee} {c:has said} {q:that it rains}. The “good old days” are over. | [[SOURCE_ENDS]]
          Ann Lee {c:has said} {q:that it rains}. The “good old days” are over. | [[WRONG_SOURCE]]
          {s:Ann Lee} has {c:said} that {q:it rains}. The “good old days” are over. | [[CONTENT_ENDS, WRONG_CUE]]
          {s:Ann Lee} {c:has said} {q:that it rains.} The “good old days” are over. | []
          {s:Ann Lee} {c:has said} {q:that it rains}. The {q2:“good old days”} are over. | [[SPURIOUS, SCARE_QUOTE]]
          {s:Ann Lee} {c:has said} {q:that it rains}. {q2:The} “good old days” are over. | [[SPURIOUS]]
          """)
  void whatIsWrongHasAName(String predicted, String kinds) {
    List<Prediction> predictions =
        Marked.on(ARTICLE, predicted).stream().map(a -> new Prediction(a, 1)).toList();
    String found =
        Finding.of(ARTICLE, predictions).stream()
            .map(finding -> finding.kinds().toString())
            .collect(Collectors.joining(", ", "[", "]"));
    assertEquals(kinds, found);
  }
}
