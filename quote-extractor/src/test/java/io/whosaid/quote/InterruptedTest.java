package io.whosaid.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class InterruptedTest {
  @Test
  void aThreadThatIsInterruptedReadsNoFurther() {
    QuoteExtractor extractor = QuoteExtractor.create();
    Document document = Document.of("“We will not go,” said Ms Ahmed.");
    Thread.currentThread().interrupt();
    assertThrows(CancellationException.class, () -> extractor.extract(document));
    assertTrue(Thread.interrupted(), "the flag is the caller's to clear");
    assertEquals(1, extractor.extract(document).quotations().size());
  }
}
