package io.whosaid.checkworthiness;

import io.whosaid.checkworthiness.internal.features.AttributedSpans;
import io.whosaid.checkworthiness.internal.features.AuthorVoice;
import io.whosaid.checkworthiness.internal.features.Disqualifiers;
import io.whosaid.checkworthiness.internal.features.QuantityFeatures;
import io.whosaid.checkworthiness.internal.features.SentenceStructureFeatures;
import io.whosaid.checkworthiness.internal.features.Vocabulary;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the sentences of an article worth checking: the article itself asserts them, and they name
 * no source. Immutable; one instance serves all threads.
 *
 * <pre>{@code
 * Extraction extraction = QuoteExtractor.create().extract(Document.of("Rents have doubled."));
 * List<Statement> statements = StatementFinder.create().find(extraction);
 * }</pre>
 */
public final class StatementFinder {
  /** The default threshold: sentences of this score or more are statements. */
  public static final double THRESHOLD = 0.5;

  private final Vocabulary vocabulary;
  private final Weights weights;

  private StatementFinder(Vocabulary vocabulary, Weights weights) {
    this.vocabulary = vocabulary;
    this.weights = weights;
  }

  /** A finder with the built-in words and weights; they are read once. */
  public static StatementFinder create() {
    return new StatementFinder(Vocabulary.builtIn(), Weights.builtIn());
  }

  /** A finder that weighs features otherwise. */
  public StatementFinder with(Weights other) {
    return new StatementFinder(vocabulary, Objects.requireNonNull(other, "other"));
  }

  /** The statements of a text, in its order: what scores {@link #THRESHOLD} or more. */
  public List<Statement> find(Extraction extraction) {
    return find(extraction, THRESHOLD);
  }

  /** The statements of a text, in its order: what scores {@code least} or more, and above 0. */
  public List<Statement> find(Extraction extraction, double least) {
    return judge(extraction).stream()
        .filter(statement -> statement.score() > 0 && statement.score() >= least)
        .toList();
  }

  /**
   * Every sentence of a text with its score, in its order. Never throws for any text; its time
   * grows with the text's length and no faster.
   */
  public List<Statement> judge(Extraction extraction) {
    List<Statement> judged = new ArrayList<>();
    AttributedSpans covered = AttributedSpans.by(extraction);
    for (Sentence sentence : extraction.analysis().sentences()) {
      AuthorVoice voice = covered.of(sentence);
      EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
      Disqualifiers.add(features, sentence, voice, extraction.document().text());
      vocabulary.add(features, voice);
      QuantityFeatures.add(features, voice);
      SentenceStructureFeatures.add(features, sentence, voice);
      judged.add(
          new Statement(sentence.span(), weights.score(features), reasons(features), features));
    }
    return judged;
  }

  private List<Feature> reasons(Set<Feature> features) {
    return features.stream()
        .filter(feature -> weights.of(feature) > 0)
        .sorted(Comparator.comparingDouble((Feature feature) -> -weights.of(feature)))
        .toList();
  }
}
