package io.whosaid.quote;

import io.whosaid.quote.Paragraphs.Paragraph;
import io.whosaid.quote.pack.Loading;
import java.util.List;

/**
 * Reads the structure and the words of a document: paragraphs, quoted regions, sentences, tokens
 * with parts of speech and lemmas. Immutable and shared by all threads.
 */
final class Analyzer {
  private static final Loading<Analyzer> SHARED = new Loading<>(() -> new Analyzer(Models.load()));

  private final Models models;
  private final Lemmas lemmas;
  private final CueLexicon cues = CueLexicon.shared();

  private Analyzer(Models models) {
    this.models = models;
    this.lemmas = new Lemmas(models.lemmas());
  }

  /** Begins to load the models, beside other work. */
  static void begin() {
    SHARED.begin();
  }

  /** The one analyzer of this JVM; loads the models on first use. */
  static Analyzer shared() {
    return SHARED.get();
  }

  Analysis analyze(Document document) {
    String text = document.text();
    List<Paragraph> paragraphs = Paragraphs.of(text);
    QuoteMarks.Structure structure = QuoteMarks.read(text, paragraphs);
    List<Span> spans = paragraphs.stream().map(Paragraph::span).toList();
    String plain = PlainText.of(text);
    List<Span> sentences = new Sentences(models.sentences(), cues).in(plain, spans);
    List<Sentence> read =
        new Words(text, plain, new Tokens(models.tokens()), new Tags(models.tags()), lemmas)
            .of(sentences);
    return new Analysis(document, spans, structure.regions(), read, structure.problems());
  }
}
