package io.whosaid.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Span;
import io.whosaid.quote.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An article of 100,000 names, and worse. The limit is generous, for slow machines at work: it
 * catches time that grows faster than the text, which would take minutes. The words are tagged
 * here, so that the time of the tagger does not count.
 */
@Tag("slow")
class ManyNamesTest {
  private static final int NAMES = 100_000;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Attributor attributor = Attributor.create();
  private final Random random = new Random(1);

  @Test
  void manyPeople() {
    Extraction article = article(() -> word() + " " + word(), 1);
    List<Attribution> attributions = attribute(article);
    assertEquals(NAMES, attributions.size());
    assertEquals(NAMES, attributions.stream().filter(Attribution.Named.class::isInstance).count());
  }

  @Test
  void manyOfOneName() {
    List<Attribution> attributions = attribute(article(() -> word() + " Smith", 1));
    assertEquals(NAMES, attributions.stream().filter(Attribution.Named.class::isInstance).count());
  }

  @Test
  void nothingButPronouns() {
    List<Attribution> attributions = attribute(article(() -> "he", 1));
    assertEquals(
        NAMES, attributions.stream().filter(Attribution.Unnamed.class::isInstance).count());
  }

  @Test
  void nothingButDescriptions() {
    assertEquals(NAMES, attribute(article(() -> "the analyst", 1)).size());
  }

  @Test
  void sentencesOfFourHundredWords() {
    assertEquals(NAMES, attribute(article(() -> word() + " " + word(), 60)).size());
  }

  private List<Attribution> attribute(Extraction extraction) {
    return assertTimeoutPreemptively(LIMIT, () -> attributor.attribute(extraction));
  }

  private String word() {
    StringBuilder word = new StringBuilder().append((char) ('A' + random.nextInt(26)));
    for (int i = 0; i < 6; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  /** {@code NAMES} times "Go, said NAME", so many quotations a sentence. */
  private static Extraction article(Supplier<String> names, int perSentence) {
    StringBuilder text = new StringBuilder();
    List<Quotation> quotations = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < NAMES; i++) {
      Span content = add(text, tokens, "Go");
      add(text, tokens, ",");
      Span cue = add(text, tokens, "said");
      int begin = text.length();
      for (String part : names.get().split(" ", -1)) {
        add(text, tokens, part);
      }
      Span source = new Span(begin, text.length() - 1);
      quotations.add(
          new Quotation(
              Quotation.Kind.INDIRECT, List.of(content), List.of(cue), List.of(source), 1, "made"));
      if (i % perSentence == perSentence - 1) {
        add(text, tokens, ".");
        sentences.add(sentence(tokens));
        tokens = new ArrayList<>();
      }
    }
    if (!tokens.isEmpty()) {
      sentences.add(sentence(tokens));
    }
    Document document = Document.of(text.toString());
    List<Span> paragraphs = List.of(new Span(0, text.length()));
    Analysis analysis = new Analysis(document, paragraphs, List.of(), sentences, List.of());
    return new Extraction(analysis, quotations);
  }

  private static Sentence sentence(List<Token> tokens) {
    Span first = tokens.get(0).span();
    Span last = tokens.get(tokens.size() - 1).span();
    return new Sentence(new Span(first.begin(), last.end()), tokens);
  }

  private static Span add(StringBuilder text, List<Token> tokens, String word) {
    Span span = new Span(text.length(), text.length() + word.length());
    text.append(word).append(' ');
    tokens.add(new Token(span, word, tag(word), word));
    return span;
  }

  private static String tag(String word) {
    return switch (word) {
      case "said", "Go" -> "VERB";
      case ",", "." -> "PUNCT";
      case "he" -> "PRON";
      case "the" -> "DET";
      case "analyst" -> "NOUN";
      default -> "PROPN";
    };
  }
}
