package io.whosaid.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.quote.testing.Soundness;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks, where the source stands beside the quotation in some other way than in news. */
class SpeakersTest {
  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.create();

  /** The sources of the quotations in quote marks, in order, joined by bars. */
  private static String speakers(String text) {
    Extraction extraction = Soundness.extract(EXTRACTOR, Document.of(text));
    return extraction.quotations().stream()
        .filter(quotation -> quotation.kind() != Quotation.Kind.INDIRECT)
        .map(quotation -> Quotation.words(quotation.source(), text))
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "In the words of Nora Vell, “the ship has earned her rest”. = Nora Vell",
        "And from Captain Nora Vell:¶“The ship has earned her rest.” = Captain Nora Vell",
        "From the desk of Nora Vell, harbour office.¶“The ship has earned her rest by now.”"
            + " = Nora Vell, harbour office",
        "“The ship has earned her rest by now.” (Nora Vell) = Nora Vell",
        "\"The ship has earned her rest\": Nora Vell, captain = Nora Vell, captain",
        "“The ship has earned her rest.”¶That was the message from Nora Vell. = Nora Vell",
        "“The ship has earned her rest.” Those were the words of Nora Vell. = Nora Vell",
        "Nora Vell was plain: “The ship has earned her rest.” = Nora Vell",
        "Nora Vell looked at the sea. “The ship has earned her rest.” = Nora Vell",
        "The ship has been described by Nora Vell as “a floating ruin”. = Nora Vell",
        "Her answer? “The ship has earned her rest.” = Her"
      })
  void aSourceWithoutAVerbOfSayingIsFound(String text, String speakers) {
    assertEquals(speakers, speakers(text.replace("¶", "\n\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "“She was old,” said Nora Vell. “We had no choice,” she added. = Nora Vell | she",
        "“She was old,” grumbled Nora. “So what!” cried Ben, with a wink. “Nobody cares,” said Tove."
            + " = Nora | Ben | Tove",
        "The clerk said: “She is sold.” “Who bought her?” the captain asked. = The clerk | the captain",
        "Nora Vell then sent two notes to the clerk, including:¶“Sell her now.”¶“I will not pay for"
            + " this any more.” = Nora Vell | Nora Vell",
        "She was “a light at sea”, said Ben Rask. “A ship like no other,” wrote Tove Lund."
            + " = Ben Rask | Tove Lund"
      })
  void eachHasItsOwnSpeaker(String text, String speakers) {
    assertEquals(speakers, speakers(text.replace("¶", "\n\n")));
  }

  @Test
  void whoSpeaksGoesOnInTheNextParagraph() {
    assertEquals(
        "Nora Vell | Nora Vell",
        speakers(
            "One reason is the rust, Nora Vell said.\n\n“These are things that take years to mend.”"
                + "\n\n“Nobody has the money to wait for that.”\n\nThe ship is from 1931."));
  }

  @Test
  void severalParagraphsWithoutASourceAreFoundAsOneThatFloats() {
    String text = "The lab is new.\n\n“I came to sail her north.\n\n“Now I mend ropes all day.”";
    List<Quotation> found = Soundness.extract(EXTRACTOR, Document.of(text)).quotations();
    assertEquals(1, found.size());
    assertEquals(2, found.get(0).content().size());
    assertEquals(List.of(), found.get(0).source());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "The mayor wrote to them: “Wait for me.” Tom Rask said no such thing. = The mayor",
        "Nora Vell asked: “Who pays?” The clerk answered none of her letters. = Nora Vell",
        "The union replied: “Not us!” The company declared a loss in May. = The union",
        "Ben Rask told the crew: “Go home.” Vell told them to stay. = Ben Rask"
      })
  void whoLeadsInIsTheSourceAndNotWhoFollows(String text, String speakers) {
    assertEquals(speakers, speakers(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Dwight “the Rope” Lund said the match was lost. = Dwight “the Rope” Lund",
        "Captain Joan “the Old Crow” Marr said that nobody had paid. = Captain Joan “the Old Crow” Marr",
        "Tom \"Red\" Hale said it was late. = Tom \"Red\" Hale",
        "Maria ‘Mimi’ Lund said it was cold. = Maria ‘Mimi’ Lund",
        "“Nobody came,” said Lou “Patches” Vell. = Lou “Patches” Vell"
      })
  void aNicknameIsAPartOfTheSource(String text, String source) {
    Extraction extraction = Soundness.extract(EXTRACTOR, Document.of(text));
    assertEquals(
        source,
        extraction.quotations().stream()
            .map(quotation -> Quotation.words(quotation.source(), text))
            .collect(Collectors.joining(" | ")));
  }
}
