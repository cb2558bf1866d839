package io.whosaid.quote.internal.analysis;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.CueLexicon;
import io.whosaid.quote.Document;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.analysis.Paragraphs.Paragraph;
import io.whosaid.quote.internal.model.LazyValue;
import io.whosaid.quote.internal.opennlp.LanguageModels;
import io.whosaid.quote.internal.opennlp.Lemmatizer;
import io.whosaid.quote.internal.opennlp.PosTagger;
import io.whosaid.quote.internal.opennlp.Tokenizer;
import io.whosaid.quote.internal.text.PlainText;
import java.util.List;

/**
 * Reads the structure and the words of a document: paragraphs, quoted regions, sentences, tokens
 * with parts of speech and lemmas. Immutable and shared by all threads.
 */
public final class Analyzer {
  private static final LazyValue<Analyzer> SHARED =
      new LazyValue<>(() -> new Analyzer(LanguageModels.load()));

  private final LanguageModels models;
  private final Lemmatizer lemmas;
  private final CueLexicon cues = CueLexicon.shared();

  private Analyzer(LanguageModels models) {
    this.models = models;
    this.lemmas = new Lemmatizer(models.lemmas());
  }

  /** Begins to load the models, beside other work. */
  public static void begin() {
    SHARED.begin();
  }

  /** The one analyzer of this JVM; loads the models on first use. */
  public static Analyzer shared() {
    return SHARED.get();
  }

  public Analysis analyze(Document document) {
    String text = document.text();
    List<Paragraph> paragraphs = Paragraphs.of(text);
    QuoteMarks.Structure structure = QuoteMarks.read(text, paragraphs);
    List<Span> spans = paragraphs.stream().map(Paragraph::span).toList();
    String plain = PlainText.of(text);
    List<Span> sentences = new Sentences(models.sentences(), cues).in(plain, spans);
    List<Sentence> read =
        new TokenAnnotator(
                text, plain, new Tokenizer(models.tokens()), new PosTagger(models.tags()), lemmas)
            .of(sentences);
    return new Analysis(document, spans, structure.regions(), read, structure.problems());
  }
}
