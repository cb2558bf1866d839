package io.whosaid.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A person at a desk who presses keys and buttons at random, and tells the model what should
 * follow.
 */
final class Walker {
  private final WalkDesk at;
  private final WalkVerdicts verdicts;
  private final WalkClaims claims;
  private final WalkRemarks remarks;

  /**
   * A walk of one person.
   *
   * @param isOrderly whether nothing is undone that someone else has changed since
   * @param missed sentences of the article that are no claims
   */
  Walker(
      Desk desk,
      String account,
      WalkServer server,
      Random random,
      boolean isOrderly,
      List<String> missed) {
    at = new WalkDesk(desk, account, server, random, isOrderly);
    verdicts = new WalkVerdicts(at);
    claims = new WalkClaims(at, new ArrayDeque<>(missed));
    remarks = new WalkRemarks(at);
  }

  /** What the page shows once nothing is on its way. */
  WalkLook look() {
    return at.look();
  }

  /** Waits until the page knows what others did to the claims that keys decide about. */
  void hear() {
    at.hear();
  }

  /** Does one thing; what it was, in words. */
  String step() {
    WalkLook look = at.look();
    int choice = at.random.nextInt(100);
    if (choice < 14) {
      return at.press("j", "k", "s");
    } else if (choice < 18 && !look.rows().isEmpty()) {
      at.desk.rows().nth(at.random.nextInt(Math.min(4, look.rows().size()))).click();
      return "opened a row";
    } else if (choice < 26 || (look.rows().isEmpty() && choice < 60)) {
      return filter(look);
    } else if (choice < 31) {
      return at.press("x");
    } else if (choice < 48) {
      return undo();
    } else if (choice < 54) {
      return redo();
    } else if (look.claim() == null || choice < 67) {
      return verdicts.decide(look, at.random.nextInt(3) > 0 ? "v" : "u");
    }
    return change(look, look.claim(), choice);
  }

  private String filter(WalkLook before) {
    int choice = at.random.nextInt(6);
    boolean isAsked = choice >= 4;
    if (at.desk.button("Clear the filters").isVisible() && at.random.nextBoolean()) {
      at.desk.button("Clear the filters").click();
    } else if (choice < 3) {
      at.desk.queue().locator(".tab").nth(at.random.nextInt(4)).click();
    } else if (choice < 4) {
      at.desk.queue().locator(".statuses .facet").nth(at.random.nextInt(3)).click();
    } else {
      String words = List.of("", "", "bridge", "the", "no such words").get(at.random.nextInt(5));
      at.desk.press("/").fill("Search the claims", words).press("Enter");
    }
    WalkLook look = at.look();
    boolean isSame = look.filter().equals(before.filter()) && !isAsked;
    assertTrue(
        isSame || look.claim() == null || look.rows().contains(look.claim()),
        look.claim() + " is not among " + look.rows());
    return "filtered: " + look.rows();
  }

  private String undo() {
    WalkStep step = at.person.done.peek();
    if (at.isOrderly && step != null && step.isBlocked()) {
      return "left alone what somebody else changed";
    }
    at.desk.press("z");
    return at.undone(step);
  }

  private String redo() {
    WalkStep step = at.person.undone.poll();
    at.desk.press("y");
    String says = at.look().says();
    if (step == null) {
      assertEquals("There is nothing to redo.", says);
      return says;
    }
    WalkStep.Outcome outcome = step.redo();
    if (outcome == WalkStep.Outcome.DROPPED) {
      assertTrue(says.startsWith("Not redone. "), says);
      return says;
    }
    assertTrue(
        says.startsWith(outcome == WalkStep.Outcome.DONE ? "Redone. " : "Not redone. "), says);
    if (step instanceof WalkAddition addition) {
      long made = at.server.newest();
      addition.arrive(made, at.server.read(made));
    }
    at.person.done.push(step);
    return says;
  }

  private String change(WalkLook look, long claim, int choice) {
    boolean stands = at.model.stands(claim);
    if (choice < 69) {
      return verdicts.write(claim, stands);
    } else if (choice < 73) {
      return verdicts.withdraw(claim, stands);
    } else if (choice < 78) {
      return claims.speaker(claim, stands);
    } else if (choice < 82) {
      return claims.words(claim, stands);
    } else if (choice < 86) {
      return claims.takeOut(claim, stands);
    } else if (choice < 88) {
      return claims.add();
    } else if (choice < 91) {
      return remarks.rate(claim, stands);
    } else if (choice < 94) {
      return remarks.evidence(look, claim);
    } else if (choice < 96) {
      return remarks.comment(claim);
    }
    return remarks.assign(claim, stands);
  }

  /** Presses the key of undo once; whether there was anything to undo. */
  boolean undoOne() {
    WalkStep step = at.person.done.peek();
    at.desk.press("z");
    at.undone(step);
    return step != null;
  }

  /** What it did that is not undone, the newest first. */
  Stream<WalkStep> steps() {
    return at.person.done.stream();
  }
}
