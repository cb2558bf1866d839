package io.whosaid.wording.internal.compare;

import io.whosaid.wording.Comparison;
import io.whosaid.wording.Comparison.Reason;
import io.whosaid.wording.MatchClass;
import io.whosaid.wording.Passage;
import io.whosaid.wording.internal.align.Aligner;
import io.whosaid.wording.internal.align.Alignment;
import io.whosaid.wording.internal.align.Blocks;
import io.whosaid.wording.internal.align.FragmentChainer;
import io.whosaid.wording.internal.align.SeedFinder;
import io.whosaid.wording.internal.align.SimilarityThreshold;
import io.whosaid.wording.internal.index.IndexedSource;
import io.whosaid.wording.internal.index.QuoteWords;
import io.whosaid.wording.internal.index.QuoteWords.Fragment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares one quote with one source: finds the passage, and says which class it is. */
public final class Comparer {
  /** So many words prove something. */
  private static final int PROOF = 3;

  private final IndexedSource source;
  private final QuoteWords quote;
  private final int[] ids;
  private final SeedFinder finder;
  private final Aligner aligner;

  public Comparer(IndexedSource source, QuoteWords quote) {
    this.source = source;
    this.quote = quote;
    this.ids =
        quote.words.stream()
            .mapToInt(word -> source.tokens().vocabulary.find(word.folded()))
            .toArray();
    this.finder = new SeedFinder(source.tokens(), source.postings(), ids);
    this.aligner = new Aligner(source, quote, ids);
  }

  public Comparison compare() {
    Fragment all = new Fragment(0, ids.length);
    if (all.size() < PROOF || quote.fragments.isEmpty()) {
      return tooShort();
    }
    List<Verdict> whole =
        finder.exact(all).stream()
            .map(place -> verdict(List.of(Alignment.exact(all, place)), false))
            .toList();
    if (!whole.isEmpty()) {
      return best(whole);
    }
    if (quote.isWhole()) {
      return altered(all).map(this::answer).orElseGet(this::put);
    }
    if (quote.fragments.stream().noneMatch(fragment -> fragment.size() >= PROOF)) {
      return tooShort();
    }
    List<Alignment> chain = new FragmentChainer(source, quote, ids, finder, aligner).best();
    if (chain.isEmpty()) {
      return put();
    }
    return answer(verdict(chain, true));
  }

  /** Where the words first stand in a row. */
  public Optional<Passage> first() {
    if (ids.length == 0) {
      return Optional.empty();
    }
    Fragment all = new Fragment(0, ids.length);
    return finder.exact(all).stream()
        .findFirst()
        .map(place -> Alignment.exact(all, place))
        .map(alignment -> Passages.of(source, List.of(alignment)));
  }

  private Comparison tooShort() {
    Optional<Passage> passage = first();
    return new Comparison(
        MatchClass.NOT_FOUND,
        Reason.TOO_SHORT,
        passage.map(found -> source.name()),
        passage,
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** What is to be said of a quote that stands at {@code alignments}. */
  private record Verdict(MatchClass wording, Reason reason, List<Alignment> alignments) {}

  private Verdict verdict(List<Alignment> alignments, boolean isShown) {
    CosmeticDifferences judge = new CosmeticDifferences(source, quote);
    int cost = alignments.stream().mapToInt(Alignment::cost).sum();
    if (cost > 0) {
      boolean apart = alignments.stream().anyMatch(alignment -> alignment.first() < 0);
      Reason reason = apart && alignments.size() > 1 ? Reason.PUT_TOGETHER : Reason.WORDS_DIFFER;
      return new Verdict(MatchClass.ALTERED, reason, alignments);
    }
    if (judge.changesSpeaker(alignments)) {
      return new Verdict(MatchClass.ALTERED, Reason.SEVERAL_SPEAKERS, alignments);
    }
    if (judge.changesQuestion(alignments)) {
      return new Verdict(MatchClass.ALTERED, Reason.QUESTION_DIFFERS, alignments);
    }
    if (isShown) {
      return new Verdict(MatchClass.ELIDED, Reason.SHOWN_OMISSION, alignments);
    }
    return judge.sameCharacters(alignments)
        ? new Verdict(MatchClass.VERBATIM, Reason.SAME_CHARACTERS, alignments)
        : new Verdict(MatchClass.COSMETIC, Reason.SAME_WORDS, alignments);
  }

  /** The first of the best class; the others are told beside it. */
  private Comparison best(List<Verdict> verdicts) {
    Verdict best = verdicts.stream().min(Comparator.comparing(Verdict::wording)).orElseThrow();
    Comparison answer = answer(best);
    return new Comparison(
        answer.wording(),
        answer.reason(),
        answer.source(),
        answer.passage(),
        answer.diff(),
        verdicts.stream()
            .filter(verdict -> !verdict.equals(best))
            .limit(Comparison.MOST_OTHERS)
            .map(verdict -> Passages.of(source, verdict.alignments()).span())
            .toList(),
        Optional.empty());
  }

  /** The passage that is most like {@code fragment}, if it is like it enough. */
  private Optional<Verdict> altered(Fragment fragment) {
    SimilarityThreshold likeness = new SimilarityThreshold(source, ids);
    return finder.diagonals(fragment).stream()
        .map(diagonal -> aligner.near(fragment, diagonal))
        .min(Comparator.comparingInt(Alignment::cost))
        .filter(alignment -> likeness.isEnough(alignment))
        .map(alignment -> verdict(List.of(alignment), false));
  }

  /** What a quote is that no one passage is like: perhaps its parts stand here and there. */
  private Comparison put() {
    List<Alignment> blocks = new Blocks(finder, ids).cover();
    int covered = blocks.stream().mapToInt(Alignment::size).sum();
    if (blocks.size() < 2 || covered * 5 < ids.length * 3) {
      return Comparison.withoutPassage();
    }
    Alignment longest = blocks.stream().max(Comparator.comparingInt(Alignment::size)).orElseThrow();
    List<Alignment> shown = new ArrayList<>();
    int next = 0;
    for (Alignment block : List.of(longest)) {
      Blocks.gap(next, block.from()).ifPresent(shown::add);
      shown.add(block);
      next = block.from() + block.size();
    }
    Blocks.gap(next, ids.length).ifPresent(shown::add);
    return answer(new Verdict(MatchClass.ALTERED, Reason.PUT_TOGETHER, shown));
  }

  private Comparison answer(Verdict verdict) {
    return new Comparison(
        verdict.wording(),
        verdict.reason(),
        Optional.of(source.name()),
        Optional.of(Passages.of(source, verdict.alignments())),
        new Diff(source, quote).of(verdict.alignments()),
        List.of(),
        Optional.empty());
  }
}
