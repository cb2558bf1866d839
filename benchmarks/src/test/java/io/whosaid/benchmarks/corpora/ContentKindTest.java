package io.whosaid.benchmarks.corpora;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.quote.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentKindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “We will not go,”                    | DIRECT
          "We will not go,"                    | DIRECT
          ''We will not go,''                  | DIRECT
          ‘We don’t know,’                     | DIRECT
          'We don't know,'                     | DIRECT
          «Non»                                | DIRECT
          “He said ‘no’ to us”                 | DIRECT
          “We go on                            | DIRECT
          that it was “a disgrace”             | MIXED
          “a” and “b”                          | MIXED
          that the dogs' owner won't go        | INDIRECT
          that it's 5' 10" tall                | INDIRECT
          it will rain                         | INDIRECT
          """)
  void readsTheMarks(String content, String kind) {
    Span whole = new Span(0, content.length());
    assertEquals(kind, ContentKind.of(content, List.of(whole)).name(), content);
  }
}
