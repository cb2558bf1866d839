package io.whosaid.attribution.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.attribution.internal.lexicon.OutletIndex;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.quote.Document;
import io.whosaid.quote.QuoteExtractor;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletFinderTest {
  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.with(analysis -> List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He told Reuters and the BBC on Friday.                | Reuters=Reuters; BBC=BBC",
        "She said so, Xinhua News Agency reported.             | Xinhua News Agency=Xinhua",
        "He wrote in The New York Times.                       | The New York Times=The New York Times",
        "He wrote in the New York Times.                       | New York Times=The New York Times",
        "China Daily and People's Daily agreed.                | China Daily=China Daily; People's Daily=People's Daily",
        "It was AFP's photograph, not AP's.                    | AFP's=Agence France-Presse; AP's=Associated Press",
        "The Washington Post had it first. Then the Post left. | The Washington Post=The Washington Post; Post=The Washington Post",
        "The sun shone on the hill for a time.                 | ''",
        "He left his post at the Post Office.                  | ''",
        "They climbed the Hill before noon.                    | ''",
        "It was told to The Hill on Monday.                    | The Hill=The Hill",
        "The Hill reported it on Monday.                       | The Hill=The Hill",
        "The economist said that the guardian slept.           | ''",
        "In an interview with The Economist he denied it.      | The Economist=The Economist",
        "The Guardian Council of Iran met.                     | ''",
        "Time reported that time was short.                    | Time=Time",
        "Time is short.                                        | ''",
        "Michael Bloomberg ran for mayor.                      | ''",
        "Bloomberg Intelligence is a firm.                     | ''",
        "Bloomberg reported it.                                | Bloomberg=Bloomberg",
        "The Sun newspaper printed it, and The Sun is read.    | The Sun newspaper=The Sun; The Sun=The Sun",
        "Steve Forbes wrote it.                                | ''",
        "People said so, and critics agreed.                   | ''",
        "Fox hunting is banned. He told Fox News that.         | Fox News=Fox News",
        "The Independent reported it; an independent won.      | The Independent=The Independent",
        "The nation mourned. The Nation published it.          | The Nation=The Nation",
      })
  void areFoundInText(String text, String expected) {
    assertEquals(expected, mentions(Document.of(text)));
  }

  @Test
  void theDocumentsOwnOutletGivesItsShortForm() {
    Document document =
        Document.of("He told the Post that it rained.").withOutlet("The Washington Post");
    assertEquals("Post=The Washington Post", mentions(document));
  }

  private static String mentions(Document document) {
    TokenizedDocument words = new TokenizedDocument(EXTRACTOR.extract(document).analysis());
    return new OutletFinder(OutletIndex.builtIn(), words, document.outlet())
        .found().stream()
            .map(m -> words.span(m.from(), m.to()).of(document.text()) + "=" + m.value().name())
            .collect(Collectors.joining("; "));
  }
}
