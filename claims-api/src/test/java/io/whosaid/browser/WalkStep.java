package io.whosaid.browser;

import io.whosaid.browser.WalkModel.Aspect;
import io.whosaid.browser.WalkModel.Entry;
import io.whosaid.browser.WalkModel.Person;
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
    DROPPED,
    /** A part of it is refused: the step is about what is left. */
    PARTLY
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
    public String toString() {
      return aspect + " " + value + " of " + entries.keySet();
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
      if (again.isEmpty()) {
        return Outcome.DROPPED;
      }
      return isWhole ? Outcome.DONE : Outcome.PARTLY;
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
    public String toString() {
      return aspect + " of " + claim + " taken back";
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

    @Override
    public String toString() {
      return claim + " assigned to " + account;
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
}
