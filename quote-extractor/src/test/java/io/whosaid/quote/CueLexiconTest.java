package io.whosaid.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.CueLexicon.Sense;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueLexiconTest {
  private final CueLexicon lexicon = CueLexicon.shared();

  @Test
  void verbsAreSortedAndOnce() throws IOException {
    try (InputStream in = CueLexicon.class.getResourceAsStream("cues.tsv")) {
      List<String> verbs =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('\t')))
              .toList();
      assertEquals(verbs.stream().sorted().distinct().toList(), verbs);
      assertTrue(verbs.size() > 300, "only " + verbs.size() + " verbs");
    }
  }

  @Test
  void formsLeadToTheirVerb() {
    assertEquals("say", lexicon.get("said").lemma());
    assertEquals("deny", lexicon.get("denies").lemma());
    assertEquals("argue", lexicon.get("arguing").lemma());
    assertEquals("stress", lexicon.get("stresses").lemma());
    assertNull(lexicon.get("bicycle"));
  }

  @Test
  void verbsHaveSenseAndFrames() {
    assertEquals(Sense.DENIAL, lexicon.get("denied").sense());
    assertEquals(Sense.ACCUSATION, lexicon.get("accused").sense());
    assertTrue(lexicon.get("said").takes("that"));
    assertTrue(lexicon.get("urged").takes("nto"));
  }

  @Test
  void quotationsSayWhatTheirCueReports() {
    String text = "Ms Ahmed denied that she knew. “We stay,” said Ms Ahmed. “Nobody asked us.”";
    List<Quotation> found = QuoteExtractor.create().extract(Document.of(text)).quotations();
    assertEquals(Sense.DENIAL, found.get(0).sense());
    assertEquals(Sense.SPEECH, found.get(1).sense());
    assertEquals(Sense.DENIAL, lexicon.sense("has repeatedly denied"));
    assertNull(lexicon.sense(":"));
  }
}
