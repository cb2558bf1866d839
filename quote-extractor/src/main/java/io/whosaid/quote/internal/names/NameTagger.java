package io.whosaid.quote.internal.names;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.crf.Features;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the names of a document, with a linear-chain conditional random field learnt from annotated
 * text: its scores are the sum of those of many features and of a small neural network. Immutable
 * and shared by all threads.
 *
 * <pre>{@code
 * Analysis analysis = QuoteExtractor.create().extract(Document.of(text)).analysis();
 * List<FoundName> names = NameTagger.shared().names(analysis);
 * }</pre>
 */
public final class NameTagger {
  private final NameModel model;
  private final TextDomain domain;

  /** A tagger of texts of one kind. */
  public NameTagger(NameModel model, TextDomain domain) {
    this.model = model;
    this.domain = domain;
  }

  /** The tagger of news, whose model is loaded when it is first asked for. */
  public static NameTagger shared() {
    return Shared.INSTANCE;
  }

  private static final class Shared {
    static final NameTagger INSTANCE = new NameTagger(NameModel.load(), TextDomain.NEWS);
  }

  /**
   * The names of a document in order, none overlapping. Never throws for any text; its time grows
   * with the text's length and no faster.
   */
  public List<FoundName> names(Analysis analysis) {
    Objects.requireNonNull(analysis, "analysis");
    NameColumns words = new NameColumns(analysis, model.clusters());
    NameContexts contexts = new NameContexts(words);
    NetworkInputs inputs = new NetworkInputs(words, contexts, model.vectors(), domain.number);
    Features features = new Features();
    List<FoundName> names = new ArrayList<>();
    CandidateRuns.forEach(
        words,
        (from, to) -> {
          float[][] scores = new float[to - from + 2][NameLabels.CHAIN.columns];
          for (int t = from; t <= to; t++) {
            float[] row = scores[t - from];
            NameFeatures.collect(features, words, contexts, t, domain.number);
            model.weights().addTo(row, features);
            float[] net = model.net().scores(inputs.of(t), model.vectors());
            for (int c = 0; c < row.length; c++) {
              row[c] = domain.share * row[c] + net[c];
            }
          }
          add(names, words, from, NameLabels.CHAIN.best(scores, blocked(to - from + 1)));
        });
    return names;
  }

  WordClusters clusters() {
    return model.clusters();
  }

  WordVectors vectors() {
    return model.vectors();
  }

  /** Nothing of a stretch is blocked but the word after it. */
  public static boolean[] blocked(int length) {
    boolean[] blocked = new boolean[length];
    blocked[length - 1] = true;
    return blocked;
  }

  private static void add(List<FoundName> names, NameColumns words, int from, int[] path) {
    for (int t = 0; t < path.length; t++) {
      if (path[t] > 0) {
        int to = t;
        while (path[to] == path[t]) {
          to++;
        }
        Span span = new Span(words.begin[from + t], words.end[from + to - 1]);
        names.add(new FoundName(span, NameKind.of(path[t])));
        t = to - 1;
      }
    }
  }
}
