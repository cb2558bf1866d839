package io.whosaid.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.whosaid.quote.Document;
import io.whosaid.quote.QuoteExtractor;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which single words with a capital are persons' names. */
class SinglePersonNameTest {
  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.create();
  private static final Attributor ATTRIBUTOR = Attributor.create();

  @ParameterizedTest
  @DisplayName("is no person")
  @ValueSource(
      strings = {
        "Chatterly was a help. Every night the forum on Chatterly was full. “It kept me sane,” she"
            + " said.",
        "The trail runs from Harrowgill and Stenmoor in Alaska. “It is quiet there,” he said.",
        "All day long Overlea residents waited. “We were cold,” she said.",
        "Then Overlea, Ohio, was flooded. “We were cold,” she said.",
        "Later the town of Overlea was flooded. “We were cold,” she said.",
        "What troubled the voters was Spanish, and the lack of it. “I dream in it,” she said.",
        "“The mine will open,” Quarrick, a mining company, said.",
        "Quarrick declined to renew its lease. “The rent is too high,” Quarrick said.",
        "“The road is closed,” according to Harbourpost.com.",
      })
  void isNoPerson(String text) {
    for (Attribution attribution : attributions(text)) {
      if (attribution instanceof Attribution.Named named) {
        assertNotEquals(Speaker.Kind.PERSON, named.speaker().kind(), named::toString);
      }
    }
  }

  @ParameterizedTest
  @DisplayName("is a person")
  @ValueSource(
      strings = {
        "Mara Quarrick came home. “I am tired,” Quarrick said.",
        "“I am tired,” said Mr. Quarrick, who declined to renew a lease.",
        "Judge Quarrick read the file. “I am tired,” he said.",
        "Quarrick, a mining engineer, waited. “I am tired,” Quarrick said.",
        "“I am tired,” said Quarrick.",
        "An attack on Quarrick failed. Quarrick, who was there, laughed. “I am tired,” she said.",
      })
  void isPerson(String text) {
    List<Attribution> attributions = attributions(text);
    Attribution.Named last = (Attribution.Named) attributions.get(attributions.size() - 1);
    assertEquals(Speaker.Kind.PERSON, last.speaker().kind(), last::toString);
  }

  @Test
  @DisplayName("an opening verb or adjective is no name")
  void openingWord() {
    for (String text :
        List.of(
            "Enjoyed reading this? Share it, and say what you think of it.",
            "Spotted reading this aloud? Share it, and say what you think of it.")) {
      for (Attribution attribution : attributions(text)) {
        assertEquals(false, attribution instanceof Attribution.Named, attribution::toString);
      }
    }
  }

  private static List<Attribution> attributions(String text) {
    return ATTRIBUTOR.attribute(EXTRACTOR.extract(Document.of(text)));
  }
}
