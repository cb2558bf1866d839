package io.whosaid.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.testing.Soundness;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cue of a quotation reports, and what is shown when nobody asks for all. */
class ReportKindTest {
  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.create();

  private static List<Quotation> read(String text) {
    return Soundness.extract(EXTRACTOR, Document.of(text)).quotations();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "The mayor said that the ferry was late. = SPEECH",
        "The owners denied that the ferry was old. = SPEECH",
        "The mayor has called for a new ferry. = SPEECH",
        "The study found that the ferry was old. = WRITING",
        "The harbour police also reported many calls. = SPEECH",
        "In the end, it is important to keep the ferry, the mayor added. = SPEECH",
        "The mayor described the ferry as a wreck. = SPEECH",
        "The ferry was old, according to the harbour office. = WRITING",
        "Ann Bell, an accountant, said it was old. = SPEECH",
        "The captain claims he's keeping the ferry. = SPEECH",
        "Many sailors say there are also rats aboard. = SPEECH",
        "The mayor called on the owners to sell the ferry. = SPEECH",
        "The film shows the captain sleeping at the wheel. = WRITING",
        "The mayor believes that the ferry is old. = THOUGHT",
        "The owners hope that the ferry will last. = THOUGHT",
        "The mayor plans to sell the ferry. = INTENTION",
        "The owners want to keep the ferry. = INTENTION",
        "The owners agreed to sell the ferry. = INTENTION",
        "“The ferry is old and slow,” said the mayor. = SPEECH"
      })
  void aCueSaysWhatItReports(String text, ReportKind kind) {
    assertEquals(List.of(kind), read(text).stream().map(Quotation::report).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor named the crew. The owners thanked the cook.",
        "The captain read the letter. The mate answered him.",
        "The ferry is known as the Old Lady. She was named ship of the year.",
        "The yard has been accused of wasting money.",
        "You should say what you want to know.",
        "I can say more about this later.",
        "The clerk did not say when she would sail.",
        "The court has dismissed more than forty cases.",
        "Police responded to a call from the pier.",
        "His silence suggests that the ferry is lost.",
        "High tides indicate that the moon is full.",
        "This suggests that the ferry is lost.",
        "Any sailor will tell you that the ferry is old.",
        "If the survey shows that the ferry is safe, she will sail.",
        "The yard is proud to announce that the ferry is ready.",
        "A port should be open, explaining how it is run.",
        "The court denied a motion for a new trial.",
        "The notes themselves can be kept anywhere on the ship.",
        "Small boats are tools often recommended for a range of trips.",
        "The views expressed herein are those of the crew.",
        "A search of the cabin revealed clothing matching what he wore.",
        "The gulls remind the port of the side it would rather hide."
      })
  void whatNobodyWouldCallAnAttributionIsNotShown(String text) {
    List<Quotation> shown = read(text).stream().filter(Quotation::isLikelyAttribution).toList();
    assertEquals(List.of(), shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rope had been worn for months, a coroner’s court has heard.",
        "The captain was asleep, the jury was told.",
        "The rope was cut on Sunday, the inquest heard.",
        "The court heard that the captain was asleep at the wheel.",
        "An inquest was told the captain was asleep at the wheel."
      })
  void whatACourtWasToldHasNoSource(String text) {
    List<Quotation> shown = read(text).stream().filter(Quotation::isLikelyAttribution).toList();
    assertEquals(1, shown.size());
    assertTrue(shown.get(0).source().isEmpty(), shown::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Ferry may sink within a year, warns mayor = mayor",
        "Captain to leave, say sources = sources",
        "Rust eats the ferry: experts = experts"
      })
  void aHeadlineMayEndInItsSource(String text, String source) {
    List<Quotation> found = read(text);
    assertEquals(1, found.size(), found::toString);
    assertEquals(source, Quotation.words(found.get(0).source(), text));
  }

  @Test
  void aListOfTermsIsNoConversation() {
    String list = "Deck: The deck is made of oak.\n\nMast: The mast is made of pine.";
    assertEquals(List.of(), read(list));
    String talk = "Ann Low: Is the deck made of oak?\n\nJon Ray: The deck is made of pine.";
    assertEquals(2, read(talk).size());
  }

  @Test
  void theDayIsNotWhatWasSaid() {
    String text = "The old ferry has left the harbour at last, the mayor said on Friday.";
    List<Quotation> found = read(text);
    assertEquals(1, found.size());
    assertEquals(
        "The old ferry has left the harbour at last",
        Quotation.words(found.get(0).content(), text));
  }

  @Test
  void whoIsPunishedForSayingItSaidIt() {
    String text = "The club suspended a player for suggesting that the match was sold.";
    List<Quotation> found = read(text);
    assertEquals("a player", Quotation.words(found.get(found.size() - 1).source(), text));
  }

  @Test
  void anAgeDoesNotEndWhatWasSaid() {
    String text = "Mayor Ann Low announced that Rob Dunn, 74, will run the old ferry in May.";
    assertEquals(
        "that Rob Dunn, 74, will run the old ferry in May",
        Quotation.words(read(text).get(0).content(), text));
  }

  @Test
  void noSentenceEndsBetweenAMonthAndItsDay() {
    String text = "The rope broke on Nov. 24 in the old harbour, the mayor said.";
    assertEquals(
        "The rope broke on Nov. 24 in the old harbour",
        Quotation.words(read(text).get(0).content(), text));
  }

  @Test
  void aFieldsLabelIsNoSpeaker() {
    for (String label : List.of("Headline", "Subtitle", "Date", "Author", "Tags")) {
      assertEquals(List.of(), read(label + ": The old ferry will be sold in May"), label);
    }
  }
}
