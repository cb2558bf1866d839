package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import io.whosaid.browser.WalkModel.Aspect;
import io.whosaid.browser.WalkModel.Entry;
import io.whosaid.browser.WalkModel.Person;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The desk of one person of a random walk, and what all of their steps have in common. */
final class WalkDesk {
  /** Waits until all is answered; what the page shows then. */
  private static final String LOOK =
      """
      async () => {
        const bench = document.querySelector('whosaid-workbench');
        const session = bench.sessions.current;
        const {steps, decisions, queue, selection, claims, drafts, evidenceStore} = session;
        const isBusy = () => steps.running.size > 0 || decisions.unanswered > 0 || queue.loading;
        for (let calm = 0; calm < 3; ) {
          await steps.turn;
          await new Promise(resolve => setTimeout(resolve, 10));
          calm = isBusy() ? 0 : calm + 1;
        }
        await bench.updateComplete;
        const claim = session.claim;
        const pane = bench.shadowRoot.querySelector('ws-decision').shadowRoot.querySelector('.facts');
        return {
          claim: session.current ?? null,
          shown: pane ? Number(pane.dataset.claim) : null,
          filter: JSON.stringify(queue.filter),
          rows: [...queue.ids],
          marked: selection.all(),
          note: claim ? drafts.get('note.' + claim.id) : '',
          reasons: claim ? [...session.verdicts.reasonsOf(claim)].sort().join() : '',
          evidence: claim ? evidenceStore.of(claim.id).filter(piece => piece.inForce).map(piece => piece.name) : [],
          says: session.notice.text,
          known: claim && {
            verdict: claims.verdict(claim), truth: claim.truth, words: claim.text, removed: claim.removed,
            speaker: claim.attribution.speaker?.name ?? claim.attribution.description ?? '',
          },
          troubles: decisions.failures.size + decisions.conflicts.size,
        };
      }
      """;

  /** Whether a claim is as the server has it. */
  private static final String IS_UP_TO_DATE =
      """
      ([id, version, assignee]) => {
        const claim = document.querySelector('whosaid-workbench').sessions.current.claims.get(id);
        return !claim || (claim.version >= version && (claim.assignee ?? null) === (assignee ?? null));
      }
      """;

  final Desk desk;
  final String account;
  final WalkModel model;
  final Random random;
  final WalkServer server;

  /** Whether nothing is undone that someone else has changed since. */
  final boolean isOrderly;

  final Person person = new Person();
  private int counter;

  WalkDesk(Desk desk, String account, WalkServer server, Random random, boolean isOrderly) {
    this.desk = desk;
    this.account = account;
    this.server = server;
    this.model = server.model();
    this.random = random;
    this.isOrderly = isOrderly;
  }

  /** What the page shows once nothing is on its way. */
  WalkLook look() {
    WalkLook look = WalkLook.of((Map<?, ?>) desk.page().evaluate(LOOK));
    assertEquals(look.claim(), look.shown(), "the claim in the decision is another one");
    assertEquals(0, look.troubles(), "a decision failed: " + look.says());
    assertEquals(List.of(), desk.misdeeds());
    return look;
  }

  /** Waits until the page knows what others did to the claims that keys decide about. */
  void hear() {
    WalkLook look = look();
    Stream.concat(Stream.ofNullable(look.claim()), look.marked().stream())
        .forEach(claim -> desk.page().waitForFunction(IS_UP_TO_DATE, server.version(claim)));
  }

  /** A name that nothing else in the walk has. */
  String name(String kind) {
    return kind + account.charAt(0) + counter++;
  }

  /** One of them, at random. */
  String any(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Presses one of the keys; what it was, in words. */
  String press(String... keys) {
    String key = any(List.of(keys));
    desk.press(key);
    return "pressed " + key;
  }

  /** Tells the model of a value that claims now have. */
  void make(Aspect aspect, String value, List<Long> claims) {
    person.add(new WalkStep.Change(model, person, aspect, value, claims));
  }

  /** The step of this person that made an entry; null where it was another. */
  WalkStep ownOf(Entry entry) {
    return person.done.stream().filter(step -> step.made(entry)).findFirst().orElse(null);
  }

  /** Tells the model that a step was undone. */
  String undone(WalkStep step) {
    String says = look().says();
    if (step == null) {
      assertEquals("There is nothing to undo.", says);
      return says;
    }
    person.done.remove(step);
    if (step.undo() == WalkStep.Outcome.DONE) {
      person.undone.push(step);
      assertTrue(says.startsWith("Undone. "), says);
    } else {
      assertTrue(says.startsWith("Not undone. ") || !says.startsWith("Undone. "), says);
    }
    return says;
  }

  /** Presses a key that opens a form, or that says why it opens none. */
  boolean opens(String key, boolean stands) {
    desk.press(key);
    if (!stands) {
      assertThat(desk.toast()).containsText("This is marked as not a claim");
    }
    return stands;
  }

  /** Fills a form and sends it, or leaves it. */
  String submit(Consumer<String> field, String text, Supplier<String> done) {
    field.accept(text);
    if (random.nextInt(5) == 0) {
      desk.press("Escape");
      assertThat(forms()).hasCount(0);
      return "left a form";
    }
    desk.press("Control+Enter");
    assertThat(forms()).hasCount(0);
    return done.get();
  }

  private Locator forms() {
    return desk.page().locator("ws-attribution-form, ws-places-form, ws-evidence-form");
  }
}
