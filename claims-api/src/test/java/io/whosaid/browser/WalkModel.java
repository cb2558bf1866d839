package io.whosaid.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the server should say of each claim after what people did on the page, and what each of them
 * can undo and redo. It knows nothing of the page or of HTTP.
 */
final class WalkModel {
  /** What of a claim changes. Of all but the last two, the newest entry that holds counts. */
  enum Aspect {
    VERDICT,
    TRUTH,
    SPEAKER,
    /** The words of the claim; {@link #REMOVED} stands before those of one that is not a claim. */
    WORDS,
    ASSIGNEE,
    EVIDENCE,
    COMMENTS;

    boolean isList() {
      return this == EVIDENCE || this == COMMENTS;
    }
  }

  static final String REMOVED = "-";

  /** One change of one claim. */
  static final class Entry {
    final String value;
    boolean holds = true;

    Entry(String value) {
      this.value = value;
    }
  }

  /** What one person did and can undo. */
  static final class Person {
    final Deque<WalkStep> done = new ArrayDeque<>();
    final Deque<WalkStep> undone = new ArrayDeque<>();
    private final Map<Long, Long> renamed = new TreeMap<>();
    private final Map<Entry, Entry> putBack = new HashMap<>();

    void add(WalkStep step) {
      done.push(step);
      undone.clear();
    }

    /** The number that a claim has now: one that is added once more gets another. */
    long now(long claim) {
      return renamed.containsKey(claim) ? now(renamed.get(claim)) : claim;
    }

    /** What an entry is now: evidence that is put back is another piece. */
    Entry now(Entry entry) {
      return putBack.containsKey(entry) ? now(putBack.get(entry)) : entry;
    }

    void putBack(Entry before, Entry after) {
      putBack.put(now(before), after);
    }

    void rename(long before, long after) {
      renamed.put(before, after);
    }
  }

  private final Map<Long, Map<Aspect, String>> first = new TreeMap<>();
  private final Map<Long, Map<Aspect, List<Entry>>> changes = new TreeMap<>();
  private final Map<String, Integer> stamps = new TreeMap<>();

  /** Knows a claim as it is before anybody changes it. */
  void put(long claim, Map<Aspect, String> asIs) {
    first.put(claim, new EnumMap<>(asIs));
    Map<Aspect, List<Entry>> none = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      none.put(aspect, new ArrayList<>());
    }
    changes.put(claim, none);
  }

  List<Entry> inForce(long claim, Aspect aspect) {
    return changes.get(claim).get(aspect).stream().filter(entry -> entry.holds).toList();
  }

  /** The newest entry that holds; null if there is none. */
  Entry newest(long claim, Aspect aspect) {
    List<Entry> all = inForce(claim, aspect);
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }

  /** Whether anything else holds of the claim than this entry. */
  boolean hasMoreThan(Entry entry, long claim) {
    return changes.get(claim).values().stream()
        .flatMap(List::stream)
        .anyMatch(other -> other.holds && other != entry);
  }

  String value(long claim, Aspect aspect) {
    Entry newest = newest(claim, aspect);
    return newest == null ? first.get(claim).get(aspect) : newest.value;
  }

  /** Whether it can be decided about: it counts as a claim. */
  boolean stands(long claim) {
    return !value(claim, Aspect.WORDS).startsWith(REMOVED);
  }

  Entry add(long claim, Aspect aspect, String value) {
    Entry entry = new Entry(value);
    changes.get(claim).get(aspect).add(entry);
    stamps.merge(claim + aspect.name(), 1, Integer::sum);
    return entry;
  }

  void end(long claim, Aspect aspect, Entry entry) {
    entry.holds = false;
    stamps.merge(claim + aspect.name(), 1, Integer::sum);
  }

  /** Counts up with each change of this of a claim. */
  int stamp(long claim, Aspect aspect) {
    return stamps.getOrDefault(claim + aspect.name(), 0);
  }

  /** Sets what has no history: who is to review a claim. */
  void assign(long claim, String account) {
    changes.get(claim).get(Aspect.ASSIGNEE).clear();
    if (!Objects.equals(first.get(claim).get(Aspect.ASSIGNEE), account)) {
      changes.get(claim).get(Aspect.ASSIGNEE).add(new Entry(account));
    }
  }

  /** All claims that stand, or that stood at first, in words. */
  Map<Long, String> state() {
    Map<Long, String> state = new TreeMap<>();
    for (long claim : first.keySet()) {
      Map<Aspect, String> now = new EnumMap<>(Aspect.class);
      for (Aspect aspect : Aspect.values()) {
        now.put(
            aspect,
            aspect.isList()
                ? inForce(claim, aspect).stream()
                    .map(entry -> entry.value)
                    .sorted()
                    .collect(Collectors.joining("+"))
                : value(claim, aspect));
      }
      state.put(claim, now.toString());
    }
    return state;
  }

  /** Whether all is as it was at first, but for claims that were added and removed again. */
  boolean isAsItWas() {
    return first.keySet().stream()
        .filter(claim -> stands(claim) || !first.get(claim).get(Aspect.WORDS).startsWith(REMOVED))
        .allMatch(
            claim ->
                changes.get(claim).values().stream()
                    .flatMap(List::stream)
                    .noneMatch(entry -> entry.holds));
  }
}
