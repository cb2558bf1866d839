package io.whosaid.quote.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Problem;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Span;
import io.whosaid.quote.Token;
import java.util.ArrayList;
import java.util.List;

/** What holds of every extraction, whatever the text and the engine. */
public final class Soundness {
  private Soundness() {}

  /** Extracts twice, checks that both results are equal and sound, and gives the first. */
  public static Extraction extract(QuoteExtractor extractor, Document document) {
    Extraction extraction = extractor.extract(document);
    assertEquals(document, extraction.document(), "the document is not the one that was given");
    check(extraction);
    assertEquals(extraction, extractor.extract(document), "a second run gives another result");
    return extraction;
  }

  /** Checks that all spans are within the text and in order, and the structure is consistent. */
  public static void check(Extraction extraction) {
    Analysis analysis = extraction.analysis();
    String text = extraction.document().text();
    apart("paragraphs", text, analysis.paragraphs());
    checkSentences(text, analysis);
    checkRegions(text, analysis.regions());
    analysis.problems().forEach(problem -> within("problem", text, problem.at()));
    extraction.quotations().forEach(quotation -> checkQuotation(text, quotation));
    List<Span> begins = extraction.quotations().stream().map(q -> q.content().get(0)).toList();
    assertEquals(
        begins.stream().map(Span::begin).sorted().toList(),
        begins.stream().map(Span::begin).toList(),
        "quotations are not ordered by the begin of their content");
    ClassifiedRegions.check(extraction);
  }

  private static void checkSentences(String text, Analysis analysis) {
    apart("sentences", text, analysis.sentences().stream().map(Sentence::span).toList());
    int paragraph = 0;
    for (Sentence sentence : analysis.sentences()) {
      while (paragraph < analysis.paragraphs().size()
          && analysis.paragraphs().get(paragraph).end() <= sentence.span().begin()) {
        paragraph++;
      }
      assertTrue(
          paragraph < analysis.paragraphs().size()
              && analysis.paragraphs().get(paragraph).covers(sentence.span()),
          () -> "sentence " + sentence.span() + " does not lie in one paragraph");
      apart("tokens", text, sentence.tokens().stream().map(Token::span).toList());
      for (Token token : sentence.tokens()) {
        assertTrue(sentence.span().covers(token.span()), () -> token + " is outside its sentence");
        assertTrue(
            token.span().of(text).equals(token.text()) || isRepaired(analysis),
            () -> token + " has another text at its span");
      }
    }
  }

  private static boolean isRepaired(Analysis analysis) {
    return analysis.problems().stream()
        .anyMatch(problem -> problem.kind() == Problem.Kind.REPAIRED_TEXT);
  }

  private static void checkRegions(String text, List<QuotedRegion> regions) {
    List<Span> enclosing = new ArrayList<>();
    int begin = 0;
    for (QuotedRegion region : regions) {
      apart("parts of a region", text, region.parts());
      Span span = region.span();
      assertTrue(begin <= span.begin(), () -> "regions are not ordered by begin at " + region);
      begin = span.begin();
      while (!enclosing.isEmpty() && enclosing.get(enclosing.size() - 1).end() <= begin) {
        enclosing.remove(enclosing.size() - 1);
      }
      assertEquals(enclosing.size(), region.depth(), () -> "depth of " + region);
      assertTrue(
          enclosing.isEmpty() || enclosing.get(enclosing.size() - 1).covers(span),
          () -> region + " crosses the region around it");
      enclosing.add(span);
    }
  }

  private static void checkQuotation(String text, Quotation quotation) {
    apart("content", text, quotation.content());
    apart("cue", text, quotation.cue());
    apart("source", text, quotation.source());
    List<Span> all = new ArrayList<>(quotation.content());
    all.addAll(quotation.cue());
    all.addAll(quotation.source());
    all.sort(null);
    for (int i = 1; i < all.size(); i++) {
      Span span = all.get(i);
      assertTrue(
          all.get(i - 1).end() <= span.begin(),
          () -> "content, cue and source overlap at " + span + ": " + quotation);
    }
    for (Span span : all) {
      assertTrue(
          !isBlank(text.charAt(span.begin())) && !isBlank(text.charAt(span.end() - 1)),
          () -> span + " begins or ends with white space: " + quotation);
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void apart(String what, String text, List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      within(what, text, span);
      assertTrue(
          i == 0 || spans.get(i - 1).end() <= span.begin(),
          () -> what + " are not in order, or overlap, at " + span);
    }
  }

  private static void within(String what, String text, Span span) {
    assertTrue(
        span.end() <= text.length(),
        () -> what + " " + span + " ends beyond the text's " + text.length() + " characters");
    assertTrue(
        !splitsPair(text, span.begin()) && !splitsPair(text, span.end()),
        () -> what + " " + span + " cuts a surrogate pair in two");
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
