package io.whosaid.benchmarks.names;

import io.whosaid.benchmarks.Tally;
import io.whosaid.quote.internal.names.FoundName;
import io.whosaid.quote.internal.names.NameKind;
import io.whosaid.quote.internal.names.NameTagger;
import io.whosaid.training.NameTraining.Lesson;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts names as CoNLL 2003 does: right when span and kind are exactly the annotated ones. */
final class NameScores {
  private final Map<String, Tally> tallies = new TreeMap<>();

  /** The figures, "all" and one for each kind. */
  Map<String, Tally> all() {
    return tallies;
  }

  void add(NameTagger tagger, List<Lesson> lessons) {
    for (Lesson lesson : lessons) {
      add(tagger.names(lesson.analysis()), lesson.names());
    }
  }

  void add(List<FoundName> found, List<FoundName> gold) {
    Set<FoundName> right = new HashSet<>(gold);
    for (FoundName name : found) {
      count(name.kind(), new Tally(right.contains(name) ? 1 : 0, 1, 0));
    }
    for (FoundName name : gold) {
      count(name.kind(), new Tally(0, 0, 1));
    }
  }

  private void count(NameKind kind, Tally tally) {
    tallies.merge("all", tally, Tally::plus);
    tallies.merge(kind.name().toLowerCase(Locale.ROOT), tally, Tally::plus);
  }
}
