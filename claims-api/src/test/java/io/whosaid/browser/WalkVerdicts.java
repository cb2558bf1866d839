package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.whosaid.browser.WalkModel.Aspect;
import io.whosaid.browser.WalkModel.Entry;
import java.util.List;

/** Decides about claims, one or many, and takes it back. */
record WalkVerdicts(WalkDesk at) {
  private static final List<String> REASONS = List.of("Not found", "Says something else");

  String decide(WalkLook look, String key) {
    String verdict = key.equals("v") ? "verified" : "unverified";
    if (!look.marked().isEmpty()) {
      return decideMarked(look, key, verdict);
    }
    Long claim = look.claim();
    if (claim != null && at.model.stands(claim)) {
      String value = verdict;
      if (key.equals("u") && !look.reasons().isEmpty()) {
        value += "[" + look.reasons() + "]";
      }
      if (!value.equals(at.model.value(claim, Aspect.VERDICT)) || !look.note().isEmpty()) {
        at.make(Aspect.VERDICT, value, List.of(claim));
      }
    }
    if (at.random.nextInt(4) == 0 && claim != null && at.model.stands(claim)) {
      at.desk.verdict(verdict).click();
    } else {
      at.desk.press(key);
    }
    return verdict + " " + claim;
  }

  private String decideMarked(WalkLook look, String key, String verdict) {
    List<Long> able = look.marked().stream().filter(at.model::stands).toList();
    at.desk.press(key);
    if (able.isEmpty()) {
      assertThat(at.desk.toast()).containsText("None of the selected claims");
      return "decided none of " + look.marked();
    }
    assertThat(at.desk.dialog().locator(".primary")).isFocused();
    if (at.random.nextInt(4) == 0) {
      at.desk.press("Escape");
      return "decided not about " + able;
    }
    at.make(Aspect.VERDICT, verdict, able);
    at.desk.press("Enter");
    assertThat(at.desk.dialog()).hasCount(0);
    return verdict + " " + able;
  }

  String write(long claim, boolean stands) {
    if (!stands) {
      return at.press("n");
    }
    if (at.random.nextBoolean()) {
      at.desk.press("n").fill("Note", at.name("Note ")).press("Escape");
    } else {
      at.desk.button(at.any(REASONS)).click();
    }
    return "wrote about " + claim;
  }

  /** Takes the newest verdict back, whoever gave it. */
  String withdraw(long claim, boolean stands) {
    Entry newest = at.model.newest(claim, Aspect.VERDICT);
    if (!stands || newest == null) {
      return "no verdict on " + claim;
    }
    WalkStep mine = at.ownOf(newest);
    if (mine == null && at.isOrderly) {
      return "the verdict on " + claim + " is somebody else's";
    }
    at.desk.button("Undo verdict").click();
    at.look();
    if (mine != null) {
      return at.undone(mine);
    }
    at.person.add(new WalkStep.Withdrawal(at.model, at.person, Aspect.VERDICT, claim));
    return "withdrew the verdict on " + claim;
  }
}
