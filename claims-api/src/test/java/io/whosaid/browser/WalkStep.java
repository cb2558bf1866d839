package io.whosaid.browser;

import io.whosaid.browser.WalkModel.Aspect;
import io.whosaid.browser.WalkModel.Entry;
import io.whosaid.browser.WalkModel.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One change of one person, as the page should undo and redo it. */
abstract class WalkStep {
  /** What becomes of an undo or a redo. */
  enum Outcome {
    DONE,
    /** It is refused now and later: the step is forgotten. */
    DROPPED
  }

  final WalkModel model;
  final Person person;

  WalkStep(WalkModel model, Person person) {
    this.model = model;
    this.person = person;
  }

  abstract Outcome undo();

  abstract Outcome redo();

  /** Whether an undo would change what someone else has changed since, or a removed claim. */
  boolean isBlocked() {
    return false;
  }

  /** Whether {@code entry} was made by it. */
  boolean made(Entry entry) {
    return false;
  }

  /** A value for one or more claims, of which the newest counts. */
  static final class Change extends WalkStep {
    private final Aspect aspect;
    private final String value;
    private Map<Long, Entry> entries = new LinkedHashMap<>();

    Change(WalkModel model, Person person, Aspect aspect, String value, List<Long> claims) {
      super(model, person);
      this.aspect = aspect;
      this.value = value;
      claims.forEach(claim -> entries.put(claim, model.add(claim, aspect, value)));
    }

    @Override
    boolean made(Entry entry) {
      return entries.size() == 1 && entries.containsValue(entry);
    }

    @Override
    boolean isBlocked() {
      return entries.keySet().stream().anyMatch(claim -> !canEnd(claim));
    }

    private boolean canEnd(long claim) {
      Entry mine = entries.get(claim);
      if (!mine.holds) {
        return aspect == Aspect.VERDICT;
      }
      return mine == model.newest(claim, aspect) && canChange(claim);
    }

    private boolean canChange(long claim) {
      return aspect == Aspect.WORDS || model.stands(claim);
    }

    @Override
    Outcome undo() {
      boolean isWhole = true;
      for (Map.Entry<Long, Entry> one : entries.entrySet()) {
        if (!canEnd(one.getKey())) {
          isWhole = false;
        } else if (one.getValue().holds) {
          model.end(one.getKey(), aspect, one.getValue());
        }
      }
      return isWhole ? Outcome.DONE : Outcome.DROPPED;
    }

    @Override
    Outcome redo() {
      Map<Long, Entry> again = new LinkedHashMap<>();
      boolean isWhole = true;
      for (long before : entries.keySet()) {
        long claim = person.now(before);
        if (model.stands(claim)) {
          again.put(claim, model.add(claim, aspect, value));
        } else {
          isWhole = false;
        }
      }
      entries = again;
      return isWhole ? Outcome.DONE : Outcome.DROPPED;
    }
  }

  /** The newest verdict, or change of the words, of someone else taken back. */
  static final class Withdrawal extends WalkStep {
    private final Aspect aspect;
    private final long claim;
    private final String before;
    private Entry restored;
    private int stamp;

    Withdrawal(WalkModel model, Person person, Aspect aspect, long claim) {
      super(model, person);
      this.aspect = aspect;
      this.claim = claim;
      before = model.value(claim, aspect);
      model.end(claim, aspect, model.newest(claim, aspect));
      stamp = model.stamp(claim, aspect);
    }

    @Override
    boolean isBlocked() {
      return !model.stands(claim) || stamp != model.stamp(claim, aspect);
    }

    @Override
    Outcome undo() {
      if (isBlocked()) {
        return Outcome.DROPPED;
      }
      restored = model.add(claim, aspect, before);
      return Outcome.DONE;
    }

    @Override
    Outcome redo() {
      Entry newest = model.newest(claim, aspect);
      if (aspect == Aspect.VERDICT && !restored.holds) {
        return Outcome.DONE;
      }
      boolean isFree = aspect == Aspect.WORDS ? newest != null : newest == restored;
      if (!isFree || (aspect == Aspect.VERDICT && !model.stands(claim))) {
        return Outcome.DROPPED;
      }
      model.end(claim, aspect, newest);
      stamp = model.stamp(claim, aspect);
      return Outcome.DONE;
    }
  }

  /** A piece of evidence or a comment that was added, or a piece of evidence that was removed. */
  static final class Piece extends WalkStep {
    private final Aspect aspect;
    private final long claim;
    private final boolean isRemoval;
    private Entry entry;

    Piece(WalkModel model, Person person, Aspect aspect, long claim, String value) {
      super(model, person);
      this.aspect = aspect;
      this.claim = claim;
      isRemoval = false;
      entry = model.add(claim, aspect, value);
    }

    Piece(WalkModel model, Person person, long claim, Entry removed) {
      super(model, person);
      this.aspect = Aspect.EVIDENCE;
      this.claim = claim;
      isRemoval = true;
      entry = removed;
      model.end(claim, aspect, removed);
    }

    @Override
    boolean isBlocked() {
      return !isRemoval && !entry.holds;
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
      entry = model.add(person.now(claim), aspect, entry.value);
      return Outcome.DONE;
    }

    private Outcome end() {
      if (!entry.holds) {
        return Outcome.DROPPED;
      }
      model.end(person.now(claim), aspect, entry);
      return Outcome.DONE;
    }
  }

  /** Who is to review a claim. */
  static final class Assignment extends WalkStep {
    private final long claim;
    private final String account;
    private final String before;

    Assignment(WalkModel model, Person person, long claim, String account) {
      super(model, person);
      this.claim = claim;
      this.account = account;
      before = model.value(claim, Aspect.ASSIGNEE);
      model.assign(claim, account);
    }

    private long now() {
      return person.now(claim);
    }

    @Override
    boolean isBlocked() {
      return !Objects.equals(model.value(now(), Aspect.ASSIGNEE), account)
          || (before != null && !model.stands(now()));
    }

    @Override
    Outcome undo() {
      if (!Objects.equals(model.value(now(), Aspect.ASSIGNEE), account)) {
        return Outcome.DROPPED;
      }
      boolean isRefused = before != null && !model.stands(now());
      model.assign(now(), isRefused ? null : before);
      return isRefused ? Outcome.DROPPED : Outcome.DONE;
    }

    @Override
    Outcome redo() {
      String current = model.value(now(), Aspect.ASSIGNEE);
      boolean isFree = current == null || current.equals(account);
      if (account != null && (!isFree || !model.stands(now()))) {
        return Outcome.DROPPED;
      }
      model.assign(now(), account);
      return Outcome.DONE;
    }
  }

  /** A claim that was added: another one each time it is added again. */
  static final class Addition extends WalkStep {
    private final String words;
    private long claim;
    private Entry entry;
    private final List<Long> all = new ArrayList<>();

    Addition(WalkModel model, Person person, long claim, Map<Aspect, String> asIs) {
      super(model, person);
      words = asIs.get(Aspect.WORDS);
      arrive(claim, asIs);
    }

    /** Knows the claim that the server made; what it says beside the words is as it is at first. */
    void arrive(long made, Map<Aspect, String> asIs) {
      Map<Aspect, String> removed = new java.util.EnumMap<>(asIs);
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
    boolean made(Entry other) {
      return other == entry;
    }

    @Override
    boolean isBlocked() {
      return !entry.holds || entry != model.newest(claim, Aspect.WORDS);
    }

    @Override
    Outcome undo() {
      if (isBlocked()) {
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
}
