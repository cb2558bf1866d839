package io.whosaid.wording;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that would be slow if anything were worse than linear. */
@Tag("slow")
class HostileTextTest {
  private static final Duration ENOUGH = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word ",
        "a b ",
        "a a a a a a a a b ",
        "[ ",
        "(( ",
        "SMITH: no\n",
        "00:12 ",
        "a-\n",
        "<v ",
        "\u0301",
        "\uD800",
        "1,000",
        "a.b.",
        "“",
        "… ",
        "[t]he ",
        "a [b] "
      })
  void repetition(String piece) {
    assertTimeoutPreemptively(
        ENOUGH,
        () -> {
          SourceText source = SourceText.of("source", piece.repeat(1_000_000 / piece.length()));
          String part = piece.repeat(40);
          for (String quote :
              List.of(
                  part,
                  part + " zebra " + part,
                  part + "… " + part + "… zebra",
                  piece.repeat(5000))) {
            assertNotNull(source.compare(Quote.of(quote)).wording());
          }
        });
  }

  @Test
  void nothing() {
    assertNotNull(SourceText.of("", "").compare(Quote.of("")));
    assertNotNull(SourceText.of("", "").compare(Quote.of("some words of a quote")));
    assertNotNull(SourceText.of("", "WEBVTT").compare(Quote.of("some words of a quote")));
  }
}
