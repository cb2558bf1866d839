package io.whosaid.quote.internal.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.quote.Document;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Token;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnalyzerTest {
  @Test
  void sentencesKeepTheirClosingMarks() {
    assertSentences(
        "“Why?” she asked.|“No.”|Then it rained.", "“Why?” she asked. “No.” Then it rained.");
  }

  @Test
  void titlesEndNoSentence() {
    assertSentences(
        "Sen. Ada Bright spoke.|Gov. Hill did not.", "Sen. Ada Bright spoke. Gov. Hill did not.");
  }

  @Test
  void quoteMarksAreTokens() {
    assertEquals(
        List.of("“", "We", "can’t", ",", "”", "Ms.", "Bright", "said", "."),
        tokens("“We can’t,” Ms. Bright said.").stream().map(Token::text).toList());
  }

  @Test
  void tagsAndLemmas() {
    assertEquals(
        "DET:the NOUN:minister VERB:say PRON:they AUX:be VERB:leave PUNCT:.",
        tokens("The ministers said they were leaving.").stream()
            .map(token -> token.tag() + ":" + token.lemma())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    String wrapped =
        "The council of Farrowby met on Monday to\nhear about the bridge, which has been\n"
            + "closed since the storm in the spring.";
    assertEquals(1, Analyzer.shared().analyze(Document.of(wrapped)).paragraphs().size());
    assertEquals(
        2,
        Analyzer.shared().analyze(Document.of("A headline\r\nBy Ada Bright")).paragraphs().size());
  }

  private static void assertSentences(String expected, String text) {
    List<Sentence> sentences = Analyzer.shared().analyze(Document.of(text)).sentences();
    assertEquals(
        expected, sentences.stream().map(s -> s.span().of(text)).collect(Collectors.joining("|")));
  }

  private static List<Token> tokens(String text) {
    return Analyzer.shared().analyze(Document.of(text)).sentences().get(0).tokens();
  }
}
