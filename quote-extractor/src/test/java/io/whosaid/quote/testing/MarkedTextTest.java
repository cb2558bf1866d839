package io.whosaid.quote.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.Document;
import io.whosaid.quote.Engine;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

/** The marked text that the other tests are written in is itself right, and can fail. */
class MarkedTextTest {
  private static final String AHMED = "{q:“We will not go,”} {c:said} {s:Ms Ahmed}.";

  @Test
  void marksBecomeSpansOfThePlainText() {
    MarkedText parsed = MarkedText.parse(AHMED);
    assertEquals("“We will not go,” said Ms Ahmed.", parsed.text());
    assertEquals(
        List.of(
            new Quotation(
                Quotation.Kind.DIRECT,
                List.of(new Span(0, 17)),
                List.of(new Span(18, 22)),
                List.of(new Span(23, 31)),
                1,
                "marked")),
        parsed.quotations());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        AHMED,
        "No marks at all.",
        "",
        "{q:“We,”} {s:she} {c:said}, {q:“stay.”} {q2:“No,”} {c2:said} {s2:he}.",
        "{q:“He said {q2:‘never’} {c2:to} {s2:me},”} {c:said} {s:Ann}.",
        "{s1,2:Li} {c:said} {q:that it rained} and {c2:added} {q2:that it was cold}.",
        "A {q:crossing {q2:of}}{q2+: spans} and {q3:a}{q3:b} touching.",
        "A brace \\{, a backslash \\\\, a lone \\ud83d, a no-break\\u00a0space, \\r\n\\t{q:\"x\"}",
        "{q/indirect:“Odd”} {q2/mixed:words} {q3/direct:here}",
        "😀 {q:“😀”} {c:said} {s:😀}",
      })
  void whatIsReadIsWrittenAgain(String marked) {
    assertEquals(marked, MarkedText.parse(marked).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{q1:“A”} {c1:said} {s1:Li}          | {q:“A”} {c:said} {s:Li}",
        "{q2:“A”} {c2:said} {s2:Li} {q:“B”}  | {q:“A”} {c:said} {s:Li} {q2:“B”}",
        "{s7:{q3:{c7:a}b}c} {q7:“B”}         | {s2:{q:{c2:a}b}c} {q2:“B”}",
        "{s2,1:Li} {q1:“A”} {q2:“B”}         | {s1,2:Li} {q:“A”} {q2:“B”}",
        "{q:“Go,” \\{ \\u00a0}               | {q:“Go,” \\{ \\u00a0}",
      })
  void numbersFollowTheOrderOfTheText(String marked, String canonical) {
    assertEquals(canonical, MarkedText.parse(marked).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a {x:b}             | 1:3: no mark begins like this",
        "a\\nb {q:“c          | 2:3: this mark is never closed",
        "a } b               | 1:3: this closes no mark",
        "a {q:} b            | 1:6: this mark is empty",
        "a {s:b} c           | quotation 1 has a cue or source but no content",
        "a {q:b} c {q+:d}    | 1:11: there is nothing to go on with",
        "a \\x               | 1:3: '\\x' is no escape",
        "a \\u12             | 1:3: '\\u12' needs four hexadecimal digits",
      })
  void malformedMarksSayWhere(String marked, String message) {
    String input = marked.replace("\\n", "\n");
    Exception thrown =
        assertThrows(IllegalArgumentException.class, () -> MarkedText.parse(input).toString());
    assertTrue(thrown.getMessage().contains(message), thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "“We will not go,”                       | DIRECT",
        "\"We will not go\"                      | DIRECT",
        "'We won't go'                           | DIRECT",
        "‘We won’t go, said the ‘boss’’          | DIRECT",
        "''We'll go''                            | DIRECT",
        "``We'll go''                            | DIRECT",
        "«On y va»                               | DIRECT",
        "»Wir gehen«                             | DIRECT",
        "„Wir gehen ‚heim‘“                      | DIRECT",
        "“I saw ‘it’ and “you”,” “too”           | DIRECT",
        "“an opening that is not closed          | DIRECT",
        "“?!”                                    | DIRECT",
        "that it rained                          | INDIRECT",
        "the workers’ union’s '90s hall          | INDIRECT",
        "it's rock 'n' roll, the boys' club      | INDIRECT",
        "it was “a disgrace” and must end        | MIXED",
        "“A disgrace” it was                     | MIXED",
        "the “so-called” plan                    | MIXED",
      })
  void theKindIsReadOffTheMarks(String content, Quotation.Kind kind) {
    assertEquals(kind, MarkedKind.of(content, List.of(new Span(0, content.length()))));
  }

  @Test
  void aBlockQuoteIsDirect() {
    String block = "> {q:We will not go.}\n> {q2:The “bridge” is safe.}";
    assertEquals(block, MarkedText.parse(block).toString());
    assertEquals(Quotation.Kind.DIRECT, MarkedText.parse(block).quotations().get(1).kind());
  }

  @Test
  void aRightEnginePasses() {
    MarkedText.check(QuoteExtractor.with(MarkedText.parse(AHMED).engine()), AHMED);
  }

  @Test
  void aWrongEngineFailsWithBothSentences() {
    String found = "{q:“We will not go,” said} Ms Ahmed.";
    QuoteExtractor wrong = QuoteExtractor.with(MarkedText.parse(found).engine());
    AssertionFailedError failure =
        assertThrows(AssertionFailedError.class, () -> MarkedText.check(wrong, AHMED));
    assertEquals(AHMED, failure.getExpected().getStringRepresentation());
    assertEquals(found, failure.getActual().getStringRepresentation());
  }

  @Test
  void aWrongKindFails() {
    Engine wrong = MarkedText.parse("{q/indirect:“We will not go,”} said Ms Ahmed.").engine();
    assertThrows(
        AssertionFailedError.class,
        () -> MarkedText.check(QuoteExtractor.with(wrong), "{q:“We will not go,”} said Ms Ahmed."));
  }

  @Test
  void anEngineThatGivesAnotherResultTheSecondTimeFails() {
    List<Quotation> once = new ArrayList<>(MarkedText.parse(AHMED).quotations());
    Engine forgetful =
        analysis -> {
          List<Quotation> now = List.copyOf(once);
          once.clear();
          return now;
        };
    AssertionFailedError failure =
        assertThrows(
            AssertionFailedError.class,
            () -> MarkedText.check(QuoteExtractor.with(forgetful), AHMED));
    assertTrue(failure.getMessage().contains("a second run"), failure.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We will not go, said {q:Ms Ahmed of Rillham}  | beyond the text",
        "We{q: will} go                                | white space",
        "{q:We {s:will} go}                            | overlap",
      })
  void unsoundSpansFail(String found, String message) {
    QuoteExtractor unsound = QuoteExtractor.with(MarkedText.parse(found).engine());
    AssertionFailedError failure =
        assertThrows(
            AssertionFailedError.class,
            () -> Soundness.extract(unsound, Document.of("We will not go, said Ms Ahmed.")));
    assertTrue(failure.getMessage().contains(message), failure.getMessage());
  }

  @Test
  void spansThatCutAPairInTwoFail() {
    MarkedText cut =
        new MarkedText("😀 he said", List.of(quotation(new Span(1, 5), new Span(6, 9))));
    AssertionFailedError failure =
        assertThrows(
            AssertionFailedError.class,
            () -> Soundness.extract(QuoteExtractor.with(cut.engine()), Document.of(cut.text())));
    assertTrue(failure.getMessage().contains("surrogate pair"), failure.getMessage());
  }

  private static Quotation quotation(Span content, Span cue) {
    return new Quotation(
        Quotation.Kind.INDIRECT, List.of(content), List.of(cue), List.of(), 1, "made up");
  }
}
