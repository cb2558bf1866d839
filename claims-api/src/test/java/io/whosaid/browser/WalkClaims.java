package io.whosaid.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.browser.WalkModel.Aspect;
import io.whosaid.browser.WalkModel.Entry;
import java.util.Deque;
import java.util.List;

/**
 * Says who said a claim and where it stands, takes claims out, and adds some.
 *
 * @param missed sentences of the article that are no claims yet
 */
record WalkClaims(WalkDesk at, Deque<String> missed) {
  String speaker(long claim, boolean stands) {
    String name = at.name("Walker ");
    if (!at.opens("c", stands)) {
      return "no speaker of " + claim;
    }
    at.desk.page().locator("ws-attribution-form [value=named]").check();
    return at.submit(
        at.desk.page().locator("ws-attribution-form #name")::fill,
        name,
        () -> {
          at.make(Aspect.SPEAKER, name, List.of(claim));
          return "named " + name;
        });
  }

  String words(long claim, boolean stands) {
    String now = at.model.value(claim, Aspect.WORDS);
    int cut = now.lastIndexOf(' ');
    boolean isShort = now.indexOf(' ') == cut;
    String wanted = isShort ? at.server.words(claim) : now.substring(0, cut);
    if (wanted.equals(now) || !at.opens("w", stands)) {
      return "no other words for " + claim;
    }
    return at.submit(
        at.desk.page().locator("ws-places-form #content")::fill,
        wanted,
        () -> {
          at.make(Aspect.WORDS, wanted, List.of(claim));
          return "cut " + claim + " to " + wanted;
        });
  }

  /** Says that a claim is none, or that it is one. */
  String takeOut(long claim, boolean stands) {
    if (stands) {
      String value = WalkModel.REMOVED + at.model.value(claim, Aspect.WORDS);
      at.make(Aspect.WORDS, value, List.of(claim));
      at.desk.press("d");
      return "took out " + claim;
    }
    Entry newest = at.model.newest(claim, Aspect.WORDS);
    WalkStep mine = newest == null ? null : at.ownOf(newest);
    if (newest == null || (mine == null && at.isOrderly)) {
      return "it is not one's own to put back";
    }
    at.desk.decision().locator(".gone button").click();
    at.look();
    if (mine != null) {
      at.person.done.remove(mine);
      assertEquals(WalkStep.Outcome.DONE, mine.undo());
      at.person.undone.push(mine);
    } else {
      at.person.add(new WalkStep.Withdrawal(at.model, at.person, Aspect.WORDS, claim));
    }
    return "put back " + claim;
  }

  String add() {
    if (missed.isEmpty()) {
      return "nothing was missed";
    }
    at.desk.press("i");
    return at.submit(
        at.desk.page().locator("ws-places-form #content")::fill,
        missed.peek(),
        () -> {
          at.look();
          missed.pop();
          long made = at.server.newest();
          at.person.add(new WalkAddition(at.model, at.person, made, at.server.read(made)));
          return "added " + made;
        });
  }
}
