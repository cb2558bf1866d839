package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.whosaid.browser.WalkModel.Aspect;
import io.whosaid.browser.WalkModel.Entry;
import java.util.List;
import java.util.Locale;

/** Says how true a claim is, what there is to it, and who is to review it. */
record WalkRemarks(WalkDesk at) {
  private static final List<String> TRUTHS = List.of("False", "Half true", "Mostly true");

  String rate(long claim, boolean stands) {
    if (!stands) {
      return at.press("r");
    }
    String truth = at.any(TRUTHS);
    at.desk.press("r").button(truth).click();
    at.make(Aspect.TRUTH, truth.toLowerCase(Locale.ROOT).replace(' ', '_'), List.of(claim));
    return "rated " + claim;
  }

  String evidence(WalkLook look, long claim) {
    List<Entry> pieces =
        at.model.inForce(claim, Aspect.EVIDENCE).stream()
            .filter(entry -> look.evidence().contains(entry.value))
            .filter(entry -> !at.isOrderly || at.ownOf(entry) != null)
            .toList();
    if (at.random.nextBoolean() && !pieces.isEmpty()) {
      Entry piece = pieces.get(at.random.nextInt(pieces.size()));
      at.desk
          .page()
          .locator("ws-evidence details")
          .evaluateAll("all => all.forEach(one => (one.open = true))");
      at.desk.button("Remove the evidence " + piece.value).click();
      at.person.add(new WalkPiece(at.model, at.person, claim, piece));
      return "removed " + piece.value;
    }
    String name = at.name("tape-");
    at.desk.press("e").fill("Name of the source", name);
    return at.submit(
        at.desk.page().locator("ws-evidence-form #url")::fill,
        "https://tv.example/" + name,
        () -> {
          at.person.add(new WalkPiece(at.model, at.person, Aspect.EVIDENCE, claim, name));
          return "kept " + name;
        });
  }

  String comment(long claim) {
    String text = at.name("Comment ");
    at.desk.press("m").type("Comment", text).press("Control+Enter", "Escape");
    at.person.add(new WalkPiece(at.model, at.person, Aspect.COMMENTS, claim, text));
    return text;
  }

  String assign(long claim, boolean stands) {
    if (!stands) {
      assertThat(at.desk.button("Assign to me").or(at.desk.button("Unassign"))).hasCount(0);
      return "no way to assign " + claim;
    }
    String now = at.model.value(claim, Aspect.ASSIGNEE);
    if (now == null) {
      at.desk.button("Assign to me").click();
      at.person.add(new WalkStep.Assignment(at.model, at.person, claim, at.account));
      return "took " + claim;
    }
    if (at.isOrderly && !now.equals(at.account)) {
      return "somebody else has it";
    }
    at.desk.button("Unassign").click();
    at.person.add(new WalkStep.Assignment(at.model, at.person, claim, null));
    return "unassigned " + claim;
  }
}
