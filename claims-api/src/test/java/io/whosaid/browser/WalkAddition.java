package io.whosaid.browser;

import io.whosaid.browser.WalkModel.Aspect;
import io.whosaid.browser.WalkModel.Entry;
import io.whosaid.browser.WalkModel.Person;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A claim that was added: another one each time it is added again. */
final class WalkAddition extends WalkStep {
  private final String words;
  private long claim;
  private Entry entry;
  private final List<Long> all = new ArrayList<>();

  WalkAddition(WalkModel model, Person person, long claim, Map<Aspect, String> asIs) {
    super(model, person);
    words = asIs.get(Aspect.WORDS);
    arrive(claim, asIs);
  }

  /** Knows the claim that the server made; what it says beside the words is as it is at first. */
  void arrive(long made, Map<Aspect, String> asIs) {
    Map<Aspect, String> removed = new EnumMap<>(asIs);
    removed.put(Aspect.WORDS, WalkModel.REMOVED + words);
    model.put(made, removed);
    if (!all.isEmpty()) {
      person.rename(claim, made);
    }
    all.add(made);
    claim = made;
    entry = model.add(made, Aspect.WORDS, words);
  }

  String words() {
    return words;
  }

  @Override
  public String toString() {
    return "added " + claim;
  }

  @Override
  boolean made(Entry other) {
    return other == entry;
  }

  /** What others did to the claim could not be undone without it. */
  @Override
  boolean isBlocked() {
    return isRefused() || model.hasMoreThan(entry, claim);
  }

  private boolean isRefused() {
    return !entry.holds || entry != model.newest(claim, Aspect.WORDS);
  }

  @Override
  Outcome undo() {
    if (isRefused()) {
      return Outcome.DROPPED;
    }
    model.end(claim, Aspect.WORDS, entry);
    return Outcome.DONE;
  }

  /** The server makes a claim that only it can name: see {@link #arrive}. */
  @Override
  Outcome redo() {
    return Outcome.DONE;
  }
}
