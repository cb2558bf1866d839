package io.whosaid.server.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.whosaid.attribution.Attributor;
import io.whosaid.checkworthiness.StatementFinder;
import io.whosaid.quote.Document;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.server.claims.Attributed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The road from text to claims with the engine that is served. */
class ArticleReaderTest {
  private static final ArticleReader READER =
      new ArticleReader(
          QuoteExtractor.create(),
          Attributor.create(),
          StatementFinder.create(),
          new SimpleMeterRegistry());

  @Test
  void eachQuotationBecomesAClaim() {
    String text = "“We will not go,” said Ms Ahmed. She added that it was too late.";
    List<ArticleReader.Found> found = READER.read(Document.of(text)).claims();
    assertEquals(2, found.size(), found.toString());
    assertEquals("“We will not go,”", found.get(0).quoted().contentText());
    assertEquals("said", found.get(0).quoted().cueText());
    assertEquals("Ms Ahmed", found.get(0).quoted().sourceText());
    assertTrue(found.get(1).quoted().contentText().contains("it was too late"));
  }

  @Test
  void checkWorthySentencesBecomeClaimsInTheirPlace() {
    String share = "Some 62 percent of the town's bridges are older than its mayor.";
    String text = "“We will not go,” said Ms Ahmed. " + share + " “Never,” she added.";
    List<ArticleReader.Found> found = READER.read(Document.of(text)).claims();
    assertEquals(3, found.size(), found.toString());
    assertEquals(share, found.get(1).quoted().contentText());
    assertTrue(found.get(1).quoted().isStatement());
    assertTrue(found.get(1).quoted().reasons().contains("NUMBER"), found.toString());
    assertEquals(Attributed.none(), found.get(1).attributed());
  }

  @Test
  void whatIsOddIsReported() {
    assertFalse(READER.read(Document.of("“We will not go, said Ms Ahmed.")).problems().isEmpty());
  }
}
