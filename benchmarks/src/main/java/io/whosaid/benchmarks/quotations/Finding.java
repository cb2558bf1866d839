package io.whosaid.benchmarks.quotations;

import io.whosaid.benchmarks.corpora.Annotation;
import io.whosaid.benchmarks.corpora.Annotation.Role;
import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.benchmarks.corpora.CharacterOverlap;
import io.whosaid.benchmarks.quotations.Matches.Pair;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that an engine got wrong in an article.
 *
 * @param article where
 * @param gold the annotated attribution; empty when there is none
 * @param found the predicted one; empty when it was missed
 * @param kinds what is wrong; not empty
 */
record Finding(
    Article article, Optional<Annotation> gold, Optional<Prediction> found, Set<ErrorKind> kinds) {
  /** Contents that share less than this belong to different attributions. */
  private static final double RELATED = 0.25;

  /** All that is wrong in an article, in the order of the text. */
  static List<Finding> of(Article article, List<Prediction> predictions) {
    List<Annotation> found = predictions.stream().map(Prediction::annotation).toList();
    List<Finding> findings = new ArrayList<>();
    BitSet goldUsed = new BitSet();
    BitSet foundUsed = new BitSet();
    for (Pair pair : Matches.near(article, found).pairs()) {
      if (pair.content() >= RELATED) {
        goldUsed.set(pair.gold());
        foundUsed.set(pair.found());
        Annotation gold = article.gold().get(pair.gold());
        Set<ErrorKind> kinds = kinds(article, gold, found.get(pair.found()), pair.source());
        if (!kinds.isEmpty()) {
          Prediction prediction = predictions.get(pair.found());
          findings.add(new Finding(article, Optional.of(gold), Optional.of(prediction), kinds));
        }
      }
    }
    for (int i = goldUsed.nextClearBit(0); i < article.gold().size(); ) {
      Optional<Annotation> gold = Optional.of(article.gold().get(i));
      findings.add(new Finding(article, gold, Optional.empty(), EnumSet.of(ErrorKind.MISSED)));
      i = goldUsed.nextClearBit(i + 1);
    }
    for (int j = foundUsed.nextClearBit(0); j < found.size(); ) {
      Set<ErrorKind> kinds = EnumSet.of(ErrorKind.SPURIOUS);
      if (claimsScareQuote(article, found.get(j))) {
        kinds.add(ErrorKind.SCARE_QUOTE);
      }
      Optional<Prediction> prediction = Optional.of(predictions.get(j));
      findings.add(new Finding(article, Optional.empty(), prediction, kinds));
      j = foundUsed.nextClearBit(j + 1);
    }
    findings.sort((a, b) -> Integer.compare(a.cover().begin(), b.cover().begin()));
    return findings;
  }

  private static Set<ErrorKind> kinds(
      Article article, Annotation gold, Annotation found, double source) {
    String text = article.text();
    Set<ErrorKind> kinds = EnumSet.noneOf(ErrorKind.class);
    if (source < 0.5) {
      kinds.add(ErrorKind.WRONG_SOURCE);
    } else if (differ(text, gold, found, Role.SOURCE)) {
      kinds.add(ErrorKind.SOURCE_ENDS);
    }
    if (differ(text, gold, found, Role.CONTENT)) {
      kinds.add(ErrorKind.CONTENT_ENDS);
    }
    if (differ(text, gold, found, Role.CUE)) {
      kinds.add(ErrorKind.WRONG_CUE);
    }
    if (claimsScareQuote(article, found)) {
      kinds.add(ErrorKind.SCARE_QUOTE);
    }
    return kinds;
  }

  private static boolean differ(String text, Annotation gold, Annotation found, Role role) {
    return !CharacterOverlap.trimmed(text, gold.spans(role))
        .equals(CharacterOverlap.trimmed(text, found.spans(role)));
  }

  /** Whether at least half of a quoted region that is no quotation is in the content. */
  private static boolean claimsScareQuote(Article article, Annotation found) {
    BitSet content = CharacterOverlap.of(article.text(), found.content());
    for (Span region : DirectScores.scareQuotes(article)) {
      BitSet letters = CharacterOverlap.of(article.text(), List.of(region));
      if (CharacterOverlap.common(content, letters) * 2 >= letters.cardinality()) {
        return true;
      }
    }
    return false;
  }

  /** The annotated attribution, or the predicted one where nothing is annotated. */
  Annotation shown() {
    return gold.orElseGet(() -> found.orElseThrow().annotation());
  }

  /** The stretch of text from the first to the last of all its spans. */
  Span cover() {
    List<Span> all = new ArrayList<>();
    gold.ifPresent(annotation -> all.addAll(spans(annotation)));
    found.ifPresent(prediction -> all.addAll(spans(prediction.annotation())));
    return Span.cover(all);
  }

  private static List<Span> spans(Annotation annotation) {
    List<Span> all = new ArrayList<>(annotation.content());
    all.addAll(annotation.cue());
    all.addAll(annotation.source());
    return all;
  }
}
