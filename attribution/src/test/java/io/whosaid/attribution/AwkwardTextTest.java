package io.whosaid.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.QuoteExtractor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole texts of odd sorts, read by the engine and attributed. */
class AwkwardTextTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final QuoteExtractor extractor = QuoteExtractor.create();
  private final Attributor attributor = Attributor.create();

  private List<Attribution> attribute(String text) {
    Extraction extraction = extractor.extract(Document.of(text));
    List<Attribution> found = attributor.attribute(extraction);
    assertEquals(extraction.quotations(), found.stream().map(Attribution::quotation).toList());
    return found;
  }

  private static Set<String> names(List<Attribution> attributions) {
    return attributions.stream()
        .filter(Attribution.Named.class::isInstance)
        .map(attribution -> ((Attribution.Named) attribution).speaker().name())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ursula van der Leyen",
        "Bashar al-Assad",
        "Mary O'Brien",
        "Ian McNeil",
        "Oscar de la Renta",
        "Анна Петрова"
      })
  void wholeNamesAreKept(String name) {
    String text = "“We will not go there again,” said " + name + ".\r\n\r\n“It is too late.”\r\n";
    assertTrue(names(attribute(text)).contains(name), () -> attribute(text).toString());
  }

  @Test
  void withoutNamesNobodyIsNamed() {
    String text = "“We will not go there again,” she said. “It is far too late,” he said.";
    assertEquals(Set.of(), names(attribute(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I said, “I am not I.” I told them, “I will go.” ",
        "MR SMITH SAID, “NO, WE WILL NOT.” SHE SAID, “YES, WE WILL.” ",
        "the men were there and nobody said that it was late, they said. ",
        "“Да, мы пойдём,” сказал Иван Петров. 王毅说:“我们不去。” ",
        "\"No, we will not,\" said Ursula van der Leyen.\r\n\r\n\"Yes,\" said al-Assad.\r\n"
      })
  void longOddTextsAreReadInTime(String odd) {
    List<Attribution> found = new ArrayList<>();
    assertTimeoutPreemptively(LIMIT, () -> found.addAll(attribute(odd.repeat(200))));
    assertTrue(found.size() < 1000, () -> found.size() + " quotations");
  }
}
