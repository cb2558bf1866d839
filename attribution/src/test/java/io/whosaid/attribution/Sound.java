package io.whosaid.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.Extraction;
import io.whosaid.quote.Span;
import java.util.List;

/** What holds of any attributions of any text. */
final class Sound {
  private Sound() {}

  static void check(Extraction extraction, List<Attribution> attributions) {
    String text = extraction.document().text();
    assertEquals(
        extraction.quotations(), attributions.stream().map(Attribution::quotation).toList());
    for (Attribution attribution : attributions) {
      assertFalse(attribution.why().isBlank());
      for (Hop hop : attribution.via()) {
        Span span = hop.span();
        assertTrue(span.end() <= text.length(), hop + " is beyond the text");
        assertFalse(hop.name().isBlank(), hop + " has no name");
        assertEquals(span.of(text).strip(), span.of(text), hop + " begins or ends with a blank");
      }
      if (!attribution.quotation().hasSource()) {
        assertTrue(attribution instanceof Attribution.Unattributed, attribution.toString());
      }
    }
    assertEquals(attributions, Attributor.create().attribute(extraction), "a second run");
  }
}
