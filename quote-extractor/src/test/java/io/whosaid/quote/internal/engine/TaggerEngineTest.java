package io.whosaid.quote.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.quote.testing.MarkedText;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerEngineTest {
  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.with(new TaggerEngine());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{q:“The bridge is closed,”} {c:said} {s:Dana Quill}.",
        "{q:“The bridge,”} {c:said} {s:Dana Quill}, {q:“is closed.”}",
        "{s:Dana Quill} {c:said} {q:that the bridge was closed}.",
        "{c:According to} {s:the report}, {q:the bridge was never safe}.",
        "{s:The mayor} {c:said} {q:the deal was “a disgrace” and must end}.",
        "{q:“We are proud of what Rillham has built.”} {c:—} {s:Mira Tolland, chief executive}",
        "She opened the door and left the room."
      })
  void itFinds(String marked) {
    MarkedText.check(EXTRACTOR, marked);
  }

  @Test
  void everyQuotationSaysTheModelsDecision() {
    Quotation quotation = quotations("“The bridge is closed,” said Dana Quill.").get(0);
    assertTrue(quotation.why().startsWith("model: cue "), quotation.why());
    assertTrue(quotation.confidence() > .5, quotation.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“a” ", "said \"a\" ", "“A,” he said. ", "\"\n", "'a' \"b\n\n"})
  void hostileTextTakesLinearTime(String piece) {
    String text = piece.repeat(20_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> quotations(text));
  }

  @Test
  void allThreadsFindTheSame() {
    String text =
        "“We stay,” Mr Hill said. He told reporters that the road was closed. ".repeat(20);
    List<Quotation> expected = quotations(text);
    IntStream.range(0, 16).parallel().forEach(i -> assertEquals(expected, quotations(text)));
  }

  private static List<Quotation> quotations(String text) {
    Extraction extraction = EXTRACTOR.extract(Document.of(text));
    return extraction.quotations();
  }
}
