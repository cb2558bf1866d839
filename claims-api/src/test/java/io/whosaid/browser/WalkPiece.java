package io.whosaid.browser;

import io.whosaid.browser.WalkModel.Aspect;
import io.whosaid.browser.WalkModel.Entry;
import io.whosaid.browser.WalkModel.Person;

/** A piece of evidence or a comment that was added, or a piece of evidence that was removed. */
final class WalkPiece extends WalkStep {
  private final Aspect aspect;
  private final long claim;
  private final boolean isRemoval;
  private final Entry entry;

  WalkPiece(WalkModel model, Person person, Aspect aspect, long claim, String value) {
    super(model, person);
    this.aspect = aspect;
    this.claim = claim;
    isRemoval = false;
    entry = model.add(claim, aspect, value);
  }

  WalkPiece(WalkModel model, Person person, long claim, Entry removed) {
    super(model, person);
    this.aspect = Aspect.EVIDENCE;
    this.claim = claim;
    isRemoval = true;
    entry = removed;
    model.end(claim, aspect, removed);
  }

  private Entry now() {
    return person.now(entry);
  }

  @Override
  boolean made(Entry other) {
    return !isRemoval && other == now();
  }

  @Override
  public String toString() {
    return aspect + " " + entry.value + " of " + claim + (isRemoval ? " removed" : "");
  }

  @Override
  boolean isBlocked() {
    return !isRemoval && !now().holds;
  }

  @Override
  Outcome undo() {
    return isRemoval ? add() : end();
  }

  @Override
  Outcome redo() {
    return isRemoval ? end() : add();
  }

  private Outcome add() {
    person.putBack(entry, model.add(person.now(claim), aspect, entry.value));
    return Outcome.DONE;
  }

  private Outcome end() {
    if (!now().holds) {
      return Outcome.DROPPED;
    }
    model.end(person.now(claim), aspect, now());
    return Outcome.DONE;
  }
}
