package io.whosaid.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.quote.testing.Soundness;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that look like reports, by kind; none of them is shown. */
class NoReportTest {
  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.create();

  private static List<String> shown(String text) {
    return Soundness.extract(EXTRACTOR, Document.of(text)).quotations().stream()
        .filter(Quotation::isLikelyAttribution)
        .map(quotation -> Quotation.words(quotation.content(), text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The crates were stacked in the hold according to their weight.",
        "The prince reformed his guard according to the Dutch system.",
        "The dictionary sorts its words according to the ancient alphabet.",
        "The clerk paid the crew according to the age of each man.",
        "Your boat should be protected according to your theory."
      })
  void whatThingsAreArrangedByIsNoSource(String text) {
    assertEquals(List.of(), shown(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The steady collaboration between the yards says that the trade has changed.",
        "Slow navigation in these waters argues that the charts are old.",
        "Her kindness announced that the quarrel was over.",
        "The silence claims that nobody is at home.",
        "The closure of the mine announced that the valley would change."
      })
  void anAbstractThingSaysNothing(String text) {
    assertEquals(List.of(), shown(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said something unkind about the harbour.",
        "The captains have told the young sailors everything they need to know.",
        "Sailors in both ports said worse to each other for years.",
        "The mayor heard the plan, and the bishop agreed with that.",
        "The owners denied it."
      })
  void whatWasSaidHasToBeTold(String text) {
    assertEquals(List.of(), shown(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The port raises its fees whenever the data suggests that captains can pay.",
        "If you ask anyone who has seen my boat, they’ll agree that I have a strange taste.",
        "The crew stays aboard until the doctor announces that the fever is gone.",
        "Please note that the ferry does not run in winter.",
        "The bay is calm and clear, it being said that one sees the bottom at forty metres."
      })
  void whatMayBeSaidOneDayIsNotSaid(String text) {
    assertEquals(List.of(), shown(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The company takes all reports of damaged boats seriously.",
        "She does put the call out for her old friends to send her money.",
        "The Data Briefing: Mapping the Trade of the Northern Ports",
        "Photographs of dockers shown wearing the company's jackets have spread among the crews."
      })
  void aNounOrAParticipleIsNoVerb(String text) {
    assertEquals(List.of(), shown(text));
  }

  /** The neighbours of the above that do report. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The port is old, according to the governor's report.",
        "According to her lawyer, the ferry sank in March.",
        "The association said that the pier was unsafe.",
        "The committee made a claim that the ship was stolen.",
        "The owners told the crew that everything they need is aboard.",
        "The secretary of the yard announced that the mine would close.",
        "A candidate proposed that the pier be sold.",
        "Some letters hint that the captain knew."
      })
  void whatIsReportedIsShown(String text) {
    assertEquals(1, shown(text).size());
  }
}
