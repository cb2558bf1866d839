package io.whosaid.quote.internal.analysis;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.CueLexicon;
import io.whosaid.quote.Document;
import io.whosaid.quote.Problem;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Span;
import io.whosaid.quote.Token;
import io.whosaid.quote.internal.analysis.Paragraphs.Paragraph;
import io.whosaid.quote.internal.model.LazyValue;
import io.whosaid.quote.internal.opennlp.LanguageModels;
import io.whosaid.quote.internal.opennlp.Lemmatizer;
import io.whosaid.quote.internal.opennlp.PosTagger;
import io.whosaid.quote.internal.opennlp.Tokenizer;
import io.whosaid.quote.internal.text.AlignedText;
import io.whosaid.quote.internal.text.PlainText;
import io.whosaid.quote.internal.text.TextRepairs;
import java.util.ArrayList;
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
    List<Problem> problems = new ArrayList<>();
    AlignedText aligned = TextRepairs.of(document.text(), problems);
    String text = aligned.text();
    List<Paragraph> paragraphs = Paragraphs.of(text);
    QuoteMarks.Structure structure = QuoteMarks.read(text, paragraphs);
    List<Span> spans = paragraphs.stream().map(Paragraph::span).toList();
    String plain = PlainText.of(text);
    List<Span> sentences = new Sentences(models.sentences(), cues).in(plain, spans);
    List<Sentence> read =
        new TokenAnnotator(
                text, plain, new Tokenizer(models.tokens()), new PosTagger(models.tags()), lemmas)
            .of(sentences);
    for (Problem problem : structure.problems()) {
      Span at = aligned.toOriginal(problem.at());
      problems.add(new Problem(problem.kind(), at, problem.message()));
    }
    problems.sort((a, b) -> a.at().compareTo(b.at()));
    Analysis analysis = new Analysis(document, spans, structure.regions(), read, problems);
    return aligned.isOriginal() ? analysis : original(analysis, aligned);
  }

  /** {@code analysis} of a derived text, with all offsets of the original. */
  private static Analysis original(Analysis analysis, AlignedText aligned) {
    return new Analysis(
        analysis.document(),
        analysis.paragraphs().stream().map(aligned::toOriginal).toList(),
        analysis.regions().stream().map(region -> original(region, aligned)).toList(),
        analysis.sentences().stream().map(sentence -> original(sentence, aligned)).toList(),
        analysis.problems());
  }

  private static QuotedRegion original(QuotedRegion region, AlignedText aligned) {
    List<Span> parts = region.parts().stream().map(aligned::toOriginal).toList();
    return new QuotedRegion(parts, region.style(), region.depth(), region.closed());
  }

  private static Sentence original(Sentence sentence, AlignedText aligned) {
    List<Token> tokens = new ArrayList<>(sentence.tokens().size());
    for (Token token : sentence.tokens()) {
      Span span = aligned.toOriginal(token.span());
      tokens.add(new Token(span, token.text(), token.tag(), token.lemma()));
    }
    return new Sentence(aligned.toOriginal(sentence.span()), tokens);
  }
}
