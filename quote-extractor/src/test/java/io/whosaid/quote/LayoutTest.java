package io.whosaid.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.testing.Soundness;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text as it comes: wrapped, broken into lines, damaged, with markup left in it. */
class LayoutTest {
  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.create();

  /** Each is {@code content / source}, joined by bars; white space folded. */
  private static String said(String text) {
    Extraction extraction = Soundness.extract(EXTRACTOR, Document.of(text));
    List<String> found =
        extraction.quotations().stream()
            .map(
                quotation ->
                    Quotation.words(quotation.content(), text)
                        + " / "
                        + Quotation.words(quotation.source(), text))
            .map(words -> words.replaceAll("\\s+", " "))
            .toList();
    return String.join(" | ", found);
  }

  private static int paragraphs(String text) {
    return EXTRACTOR.extract(Document.of(text)).analysis().paragraphs().size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The ferry will sail in spring,”\nsaid Nora Vell.",
        "“The ferry will sail in spring,” said\nNora Vell.",
        "“The ferry will sail\nin spring,” said Nora Vell.",
        "“The ferry will sail in spring,”\nNora Vell\nsaid.",
        "“The ferry will sail in spring,”\n\nsaid Nora Vell.",
        "“The ferry will sail in spring,” said\r\nNora Vell\r\n, who built it.",
      })
  void aLineThatIsNotFinishedGoesOn(String text) {
    String found = said(text);
    assertTrue(found.startsWith("“The ferry will sail in spring,” / Nora Vell"), found);
  }

  @Test
  void textThatIsWrappedAtAColumnIsReadWhole() {
    String text =
        """
        The harbour office said on Tuesday that the old ferry will be sold before the
        end of the year. “Nobody has wanted to pay for her repairs since the spring,”
        said Nora Vell, who leads it. “We are sorry to see the ship leave the island of
        Sund,” she said.
        Tickets
        They can be bought until May.""";
    assertEquals(3, paragraphs(text), () -> said(text));
    String found = said(text);
    assertTrue(found.contains("“We are sorry to see the ship leave the island of Sund,”"), found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry is sold.\nThe pier stays.",
        "Ferry sold\nThe pier stays.",
        "We sell:\n• ropes\n• sails",
        "> One.\n> Two.",
        "She left.\n“I had to,” she said."
      })
  void aLineThatIsFinishedDoesNotGoOn(String text) {
    assertEquals(text.split("\n").length, paragraphs(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&ldquo;We don&rsquo;t sail,&rdquo; said Nora Vell.",
        "&#8220;We don&#x2019;t sail,&#8221; said Nora Vell.",
        "&quot;We don&apos;t sail,&quot; said Nora Vell.",
        "â€œWe donâ€™t sail,â€\u009d said Nora Vell.",
        "â€œWe donâ€™t sail,â€ said Nora Vell.",
        "\u0093We don\u0092t sail,\u0094 said Nora Vell.",
        "?We don?t sail,? said Nora Vell.",
        "\uFFFDWe don\uFFFDt sail,\uFFFD said Nora Vell.",
        "<p>“We don’t <b>sail</b>,” said <a href=\"x.html\">Nora Vell</a>.</p>",
        "“We don’t sail,” said Nora Vell.<br/>It rained."
      })
  void damageIsReadAsItWasMeant(String text) {
    Extraction extraction = Soundness.extract(EXTRACTOR, Document.of(text));
    assertEquals(1, extraction.quotations().size(), () -> said(text));
    Quotation quotation = extraction.quotations().get(0);
    assertEquals(Quotation.Kind.DIRECT, quotation.kind());
    assertEquals("Nora Vell", Quotation.words(quotation.source(), text));
    assertEquals("said", Quotation.words(quotation.cue(), text));
    assertTrue(
        extraction.problems().stream()
            .anyMatch(problem -> problem.kind() == Problem.Kind.REPAIRED_TEXT),
        "nothing says that the text was repaired");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why? Because it rained. Who knows?",
        "Was it “late”? Nobody ?knows.",
        "AT&T; R&D; salt & pepper",
        "1 < 2 and <unknown> things > 0",
        "Über Âlesund said ça va."
      })
  void whatIsWholeIsLeftAlone(String text) {
    List<Problem> problems = Soundness.extract(EXTRACTOR, Document.of(text)).problems();
    assertFalse(
        problems.stream().anyMatch(problem -> problem.kind() == Problem.Kind.REPAIRED_TEXT),
        () -> problems.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vell said: \"We sold her. \"She was old. \"We had no choice.\" She left.",
        "Vell said: “We sold her. “She was old. “We had no choice.” She left."
      })
  void paragraphsThatWereRunTogetherAreOneQuotation(String text) {
    String found = said(text);
    assertEquals(text.substring(11, text.indexOf(" She left")) + " / Vell", found);
  }

  @Test
  void marksOfTwoSortsMayEncloseOneQuotation() {
    assertEquals(
        "‘We sold her because she was old.” / Nora Vell",
        said("Nora Vell said: ‘We sold her because she was old.”"));
    assertEquals(
        "“We sold her because she was old,’ / Nora Vell",
        said("“We sold her because she was old,’ said Nora Vell."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10:42 The ferry leaves.\n\n10:55 “We will not wait,” said Nora Vell.",
        "9.15am The ferry leaves.\n\n9.40am “We will not wait,” said Nora Vell.",
        "14:02 GMT The ferry leaves.\n\n14:05 GMT “We will not wait,” said Nora Vell.",
        "10:42:10 – The ferry leaves.\n10:42:55 – “We will not wait,” said Nora Vell.",
        "8:05 PM | Rain.\n\n8:09 PM | Wind.\n\n8:20 PM | “We will not wait,” said Nora Vell."
      })
  void theTimesOfLiveBlogsAreNoPartOfWhatIsSaid(String text) {
    assertEquals("“We will not wait,” / Nora Vell", said(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10:42 was the time on the clock.\n\n10:55 is the time now.",
        "10:42 The ferry leaves.\n\nIt rains.",
        "2.50 The price of bread.\n\n3.10 The price of milk."
      })
  void otherNumbersAreRead(String text) {
    Analysis analysis = EXTRACTOR.extract(Document.of(text)).analysis();
    assertEquals(0, analysis.paragraphs().get(0).begin());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Orr", "Vell", "Dunn", "Sund", "Marr", "Ness"})
  void theLastStopIsNoPartOfAName(String name) {
    assertEquals("“We will go,” / Amna " + name, said("“We will go,” said Amna " + name + "."));
  }
}
