package io.whosaid.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.testing.Soundness;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stretches between quote marks are that nobody is quoted with. */
class RegionKindTest {
  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.create();

  private static String kinds(String text) {
    return Soundness.extract(EXTRACTOR, Document.of(text)).classifiedRegions().stream()
        .map(region -> region.kind().name())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "“We will sail again,” said Nora Vell. = QUOTATION",
        "Vell said the ship was “a ruin that floats” and left. = QUOTATION",
        "“He told me ‘never sail alone’ and laughed,” said Nora Vell. = QUOTATION INSIDE",
        "The ship sank near Sund.¶“We had waited for her all night on the quay.” = QUOTATION",
        "“Nobody paid for the old ferry,” said Vell.¶‘Nobody paid for the old ferry’"
            + " = QUOTATION REPEATED",
        "They played “The Long Way Home to Sund” on deck. = TITLE",
        "She read “Ropes and Knots for All” to the crew, and they saw “The Last Mate” after it."
            + " = TITLE TITLE",
        "The mate praised “A Life of Salt” in the paper. = TITLE",
        "He shouted “Death to the Harbour Tax” at the guards. = QUOTATION",
        "His second novel, “Under the white sail”, sold well. = TITLE",
        "The crew sailed under a banner “no more cheap fish” to Sund. = LABEL",
        "There was a “NO ENTRY FOR DOGS” by the gate of the yard. = LABEL",
        "A berth is given under a “certificate of mooring” (CoM) each year. = TERM",
        "Such a ship is known as a “ferry of last resort” on the coast. = TERM",
        "Such ships were once called “ferries of last resort” on the coast. = TERM",
        "The harbour lived through its “years of plenty” under three kings. = SCARE_QUOTE",
        "She called it “a ruin”. = ''"
      })
  void aStretchBetweenMarksHasOneKind(String text, String kinds) {
    assertEquals(kinds, kinds(text.replace("¶", "\n\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "The ferry law asks ships to carry “boats for all who are on board and for those who may be"
            + " found at sea”, and lamps. = QUOTATION",
        "Vell left.¶“I say that she was old, and I want to add that nobody has paid for her repairs"
            + " since the spring of the year in which I came here.”¶It rained. = QUOTATION",
        "The rule is plain on this.¶“Nobody sails alone.” = QUOTATION",
        "The office wrote that the ship “was bought, as Vell says, for less than the price of a"
            + " house in Sund, and sold for more”. = QUOTATION",
        "“The captain said he was ill, and then the mate said he was ill too, and we stayed.”¶The"
            + " ferry stayed. = QUOTATION"
      })
  void wholeSentencesAndLongWordsAreNeverLost(String text, String kinds) {
    assertEquals(kinds, kinds(text.replace("¶", "\n\n")));
  }

  @Test
  void blockQuotesHaveNoMarks() {
    assertEquals("", kinds("Vell wrote:\n\n> We will sail again in May.\n"));
    assertEquals("QUOTATION", kinds("Vell wrote:\n\n> “We will sail again in May,” she said.\n"));
  }

  @Test
  void theQuotationIsTheOneThatHoldsTheRegion() {
    Extraction extraction =
        EXTRACTOR.extract(Document.of("“We will sail,” said Vell. “Nobody will,” said Rask."));
    assertTrue(
        extraction.classifiedRegions().stream()
            .allMatch(
                region ->
                    region.quotation().orElseThrow().content().equals(region.region().parts())));
  }

  @Test
  void onlyQuotationsHaveOne() {
    QuotedRegion region =
        new QuotedRegion(List.of(new Span(0, 9)), QuotedRegion.Style.DOUBLE, 0, true);
    assertThrows(
        IllegalArgumentException.class,
        () -> new ClassifiedRegion(region, RegionKind.QUOTATION, Optional.empty()));
  }
}
