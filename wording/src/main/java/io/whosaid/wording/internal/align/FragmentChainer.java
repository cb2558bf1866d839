package io.whosaid.wording.internal.align;

import io.whosaid.wording.internal.index.IndexedSource;
import io.whosaid.wording.internal.index.QuoteWords;
import io.whosaid.wording.internal.index.QuoteWords.Fragment;
import io.whosaid.wording.internal.index.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places the fragments of a quote in the source, one after the other. The longest fragments are
 * looked for first; the others must stand beside them, the shorter the nearer.
 */
public final class FragmentChainer {
  private static final int PROOF = 3;
  private static final int MOST_ANCHORS = 8;
  private static final int WORDS_OF_GAP = 50;
  private static final int WIDEST_GAP = 1500;

  private final Tokens source;
  private final QuoteWords quote;
  private final SeedFinder finder;
  private final Aligner aligner;
  private final SimilarityThreshold likeness;

  public FragmentChainer(
      IndexedSource source, QuoteWords quote, int[] ids, SeedFinder finder, Aligner aligner) {
    this.source = source.tokens();
    this.quote = quote;
    this.finder = finder;
    this.aligner = aligner;
    this.likeness = new SimilarityThreshold(source, ids);
  }

  /** The cheapest places, one a fragment; empty if no fragment of some length has one. */
  public List<Alignment> best() {
    List<Fragment> fragments = quote.fragments;
    List<Integer> anchors =
        IntStream.range(0, fragments.size())
            .filter(i -> fragments.get(i).size() >= PROOF)
            .boxed()
            .sorted(Comparator.comparingInt(i -> -fragments.get(i).size()))
            .limit(MOST_ANCHORS)
            .toList();
    Alignment[] best = null;
    for (int anchor : anchors) {
      for (Alignment place : places(fragments.get(anchor))) {
        Alignment[] chain = extend(anchor, place);
        if (best == null || cost(chain) < cost(best)) {
          best = chain;
        }
        if (cost(best) == 0) {
          return List.of(best);
        }
      }
    }
    return best == null ? List.of() : List.of(repaired(best));
  }

  private List<Alignment> places(Fragment fragment) {
    List<Integer> exact = finder.exact(fragment);
    if (!exact.isEmpty()) {
      return exact.stream().map(place -> Alignment.exact(fragment, place)).toList();
    }
    return finder.diagonals(fragment).stream()
        .map(diagonal -> aligner.near(fragment, diagonal))
        .filter(likeness::isEnough)
        .sorted(Comparator.comparingInt(Alignment::cost))
        .limit(4)
        .toList();
  }

  private static int cost(Alignment[] chain) {
    int cost = 0;
    for (Alignment alignment : chain) {
      cost += alignment.cost();
    }
    return cost;
  }

  /**
   * The other fragments beside an anchor, word for word; those that are not there stand nowhere.
   */
  private Alignment[] extend(int anchor, Alignment place) {
    List<Fragment> fragments = quote.fragments;
    Alignment[] chain = new Alignment[fragments.size()];
    chain[anchor] = place;
    int after = place.last() + 1;
    for (int i = anchor + 1; i < chain.length; i++) {
      Fragment fragment = fragments.get(i);
      chain[i] = nowhere(fragment);
      int latest = Math.min(after + gap(fragment), source.size - fragment.size());
      for (int at = after; at <= latest; at++) {
        if (finder.common(fragment, at) == fragment.size()) {
          chain[i] = Alignment.exact(fragment, at);
          after = at + fragment.size();
          break;
        }
      }
    }
    int before = place.first();
    for (int i = anchor - 1; i >= 0; i--) {
      Fragment fragment = fragments.get(i);
      chain[i] = nowhere(fragment);
      int earliest = Math.max(0, before - fragment.size() - gap(fragment));
      for (int at = before - fragment.size(); at >= earliest; at--) {
        if (finder.common(fragment, at) == fragment.size()) {
          chain[i] = Alignment.exact(fragment, at);
          before = at;
          break;
        }
      }
    }
    return chain;
  }

  /** The same with what is missing put where it is most like the source, in its order. */
  private Alignment[] repaired(Alignment[] chain) {
    for (int i = 0; i < chain.length; i++) {
      if (chain[i].first() >= 0) {
        continue;
      }
      int after = i == 0 ? -1 : chain[i - 1].last() + 1;
      int before = source.size;
      for (int j = i + 1; j < chain.length && before == source.size; j++) {
        before = chain[j].first() < 0 ? before : chain[j].first();
      }
      Fragment fragment = quote.fragments.get(i);
      int reach = fragment.size() + gap(fragment);
      int begin = after > 0 ? after : Math.max(0, before - reach);
      Alignment repaired = aligner.within(fragment, begin, Math.min(before, begin + reach));
      boolean found = fragment.size() < PROOF ? repaired.cost() == 0 : likeness.isEnough(repaired);
      chain[i] = found ? repaired : chain[i];
    }
    return chain;
  }

  private static int gap(Fragment fragment) {
    return Math.min(WIDEST_GAP, WORDS_OF_GAP * fragment.size());
  }

  private static Alignment nowhere(Fragment fragment) {
    return Blocks.gap(fragment.from(), fragment.to()).orElseThrow();
  }
}
