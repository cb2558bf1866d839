package io.whosaid.benchmarks.quotations;

import io.whosaid.benchmarks.corpora.Annotation;
import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.benchmarks.corpora.CharacterOverlap;
import io.whosaid.benchmarks.corpora.SourceKind;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether the sources of what stands in double quote marks are found. One item is a region between
 * such marks within a line, of three words or more, that lies at least half in the content of an
 * annotated attribution with a source. It is right when the predicted attribution that covers most
 * of it has a source that overlaps the annotated one; silent when nothing covers it or the covering
 * attribution has no source. Regions in no attribution count as scare quotes: each is right when
 * nothing claims it.
 */
final class DirectScores {
  private static final int FEWEST_WORDS = 3;

  private final List<BitSet> goldContents;
  private final List<BitSet> goldSources;
  private final List<BitSet> contents;
  private final List<BitSet> sources;
  private final Map<String, PrecisionRecall> tallies = new TreeMap<>();

  private DirectScores(Article article, List<Annotation> predicted) {
    String text = article.text();
    goldContents =
        article.gold().stream().map(a -> CharacterOverlap.of(text, a.content())).toList();
    goldSources = article.gold().stream().map(a -> CharacterOverlap.of(text, a.source())).toList();
    contents = predicted.stream().map(a -> CharacterOverlap.of(text, a.content())).toList();
    sources = predicted.stream().map(a -> CharacterOverlap.of(text, a.source())).toList();
  }

  static Map<String, PrecisionRecall> of(Article article, List<Annotation> predicted) {
    DirectScores scores = new DirectScores(article, predicted);
    for (Span region : regions(article.text())) {
      scores.judge(article, region);
    }
    return scores.tallies;
  }

  private void judge(Article article, Span region) {
    BitSet letters = CharacterOverlap.of(article.text(), List.of(region));
    int best = -1;
    for (int i = 0; i < goldContents.size(); i++) {
      if (best < 0
          || CharacterOverlap.common(goldContents.get(i), letters)
              > CharacterOverlap.common(goldContents.get(best), letters)) {
        best = i;
      }
    }
    if (best < 0
        || CharacterOverlap.common(goldContents.get(best), letters) * 2 < letters.cardinality()) {
      boolean claimed =
          contents.stream()
              .anyMatch(c -> CharacterOverlap.common(c, letters) * 2 >= letters.cardinality());
      add("scare quotes", new PrecisionRecall(claimed ? 0 : 1, 1, 1));
    } else if (goldSources.get(best).isEmpty()) {
      add("no gold source", new PrecisionRecall(0, 0, 1));
    } else {
      PrecisionRecall verdict = verdict(letters, goldSources.get(best));
      add("all", verdict);
      add(SourceKind.of(article.text(), article.gold().get(best).source()).label(), verdict);
    }
  }

  private void add(String name, PrecisionRecall tally) {
    tallies.merge("direct " + name, tally, PrecisionRecall::plus);
  }

  private PrecisionRecall verdict(BitSet region, BitSet goldSource) {
    int covering = -1;
    int most = -1;
    boolean sourced = false;
    for (int j = 0; j < contents.size(); j++) {
      int covered = CharacterOverlap.common(contents.get(j), region);
      boolean hasSource = !sources.get(j).isEmpty();
      if (covered > most || (covered == most && hasSource && !sourced)) {
        covering = j;
        most = covered;
        sourced = hasSource;
      }
    }
    if (covering < 0 || most * 2 < region.cardinality() || !sourced) {
      return new PrecisionRecall(0, 0, 1);
    }
    return new PrecisionRecall(sources.get(covering).intersects(goldSource) ? 1 : 0, 1, 1);
  }

  /** The regions that lie in no annotated content: scare quotes, titles, nicknames. */
  static List<Span> scareQuotes(Article article) {
    List<BitSet> contents =
        article.gold().stream().map(a -> CharacterOverlap.of(article.text(), a.content())).toList();
    return regions(article.text()).stream()
        .filter(
            region -> {
              BitSet letters = CharacterOverlap.of(article.text(), List.of(region));
              return contents.stream()
                  .noneMatch(c -> CharacterOverlap.common(c, letters) * 2 >= letters.cardinality());
            })
        .toList();
  }

  /** The double-quoted regions of each line. */
  static List<Span> regions(String text) {
    List<Span> found = new ArrayList<>();
    int line = 0;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      addRegions(found, text, line, end);
      line = end + 1;
    }
    return found;
  }

  private static void addRegions(List<Span> found, String text, int line, int end) {
    int open = -1;
    for (int i = line; i < end; i++) {
      char c = text.charAt(i);
      if (c == '“' || (c == '"' && open < 0)) {
        open = open < 0 ? i : open;
      } else if ((c == '”' || c == '"') && open >= 0) {
        addRegion(found, text, open, i, i + 1);
        open = -1;
      }
    }
    if (open >= 0) {
      addRegion(found, text, open, end, end);
    }
  }

  private static void addRegion(List<Span> found, String text, int open, int inside, int end) {
    int words = 0;
    boolean word = false;
    for (int i = open + 1; i < inside; i++) {
      boolean space = CharacterOverlap.isSpace(text.charAt(i));
      words += !space && !word ? 1 : 0;
      word = !space;
    }
    if (words >= FEWEST_WORDS) {
      found.add(new Span(open, end));
    }
  }
}
