package io.whosaid.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.testing.Soundness;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the source and the content of indirect quotations begin and end. */
class IndirectSpansTest {
  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.create();

  /** Each shown quotation as {@code source: content}. */
  private static List<String> shown(String text) {
    return Soundness.extract(EXTRACTOR, Document.of(text)).quotations().stream()
        .filter(Quotation::isLikelyAttribution)
        .map(
            quotation ->
                Quotation.words(quotation.source(), text)
                    + ": "
                    + Quotation.words(quotation.content(), text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "The author of a study of ferries that are used in northern ports said the boats were old."
            + " = The author of a study of ferries that are used in northern ports",
        "Many respondents whose boats are now used for fishing said they paid too much."
            + " = Many respondents whose boats are now used for fishing",
        "A survey of ports, harbours and piers along the coast found that most were unsafe."
            + " = A survey of ports, harbours and piers along the coast"
      })
  void aSubjectIsTakenWithAllThatHangsOnIt(String text, String source) {
    List<String> shown = shown(text);
    assertTrue(shown.stream().anyMatch(one -> one.startsWith(source + ":")), shown::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Most ferries in the north use old engines, says the insurance firm Vell, but few sink."
            + " = the insurance firm Vell: Most ferries in the north use old engines",
        "The ferry will not be allowed to sail until it is mended, warns the manager of Sund"
            + " Harbour in a letter. = the manager of Sund Harbour: The ferry will not be allowed"
            + " to sail until it is mended"
      })
  void aClauseBeforeItsVerbAndSpeakerIsWhatWasSaid(String text, String expected) {
    List<String> shown = shown(text);
    assertTrue(shown.contains(expected), shown::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "The indictment alleges theft of fuel and ropes from the yard, along with the sale of two"
            + " boats. = along with the sale of two boats",
        "The harbour has warned the crews that they will not be allowed to land, refuel their boats"
            + " or sell their catch. = refuel their boats or sell their catch",
        "The mayor said the port would lose hundreds of jobs, including those of the pilots."
            + " = including those of the pilots"
      })
  void anAdditionBehindACommaBelongsToTheContent(String text, String end) {
    List<String> shown = shown(text);
    assertTrue(shown.stream().anyMatch(one -> one.endsWith(end)), shown::toString);
  }

  @Test
  void marksThatATableDoubledAreReadAsOne() {
    String cell = "\"The mayor of Sund has said he is \"\"worried\"\" about the old ferry.";
    for (String text : List.of(cell, cell + "\"", cell + "\n\nIt is \"\"unsafe\"\".\"\n")) {
      List<String> shown = shown(text);
      String content = "he is \"\"worried\"\" about the old ferry";
      assertEquals("The mayor of Sund: " + content, shown.get(0));
    }
    assertEquals(
        List.of("Nora Vell: \"We sail\""), shown("\"We sail\", said Nora Vell. A \"\" mark."));
  }
}
