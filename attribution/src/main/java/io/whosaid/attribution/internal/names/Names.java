package io.whosaid.attribution.internal.names;

import io.whosaid.attribution.internal.lexicon.Lexicons;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The names of one document, in order, none overlapping. */
public final class Names {
  private final List<Name> all = new ArrayList<>();
  private final int[] at;

  /** The names of {@code reading}; none crosses a word of {@code cuts}. */
  public Names(
      Lexicons lexicons, TokenizedDocument reading, Optional<String> publisher, BitSet cuts) {
    at = new int[reading.size()];
    Arrays.fill(at, -1);
    OutletFinder outlets = new OutletFinder(lexicons.outlets(), reading, publisher);
    NameKinds kinds = new NameKinds(lexicons, reading, outlets.found());
    NameParser parser = new NameParser(lexicons, reading, kinds);
    for (NameRuns.Run run : new NameRuns(lexicons, reading, cuts).runs()) {
      parser.names(run).forEach(this::add);
    }
  }

  private void add(Name name) {
    Arrays.fill(at, name.from(), name.to(), all.size());
    all.add(name);
  }

  public int size() {
    return all.size();
  }

  public Name get(int number) {
    return all.get(number);
  }

  /** The number of the name that word {@code i} belongs to, or -1. */
  public int numberAt(int i) {
    return i < 0 || i >= at.length ? -1 : at[i];
  }

  /** The name that word {@code i} belongs to. */
  public Optional<Name> at(int i) {
    int number = numberAt(i);
    return number < 0 ? Optional.empty() : Optional.of(all.get(number));
  }

  /** Whether word {@code i} belongs to a name. */
  public boolean isName(int i) {
    return numberAt(i) >= 0;
  }

  /** The number of the first name that begins at word {@code from} or later. */
  public int firstFrom(int from) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
