package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.browser.WalkModel.Aspect;
import io.whosaid.browser.WalkModel.Entry;
import io.whosaid.browser.WalkModel.Person;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A person at a desk who presses keys and buttons at random, and tells the model what should
 * follow.
 */
final class Walker {
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
          reasons: claim ? [...session.reasonsOf(claim)].sort().join() : '',
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

  /** Whether the claim in front is as the server has it. */
  private static final String IS_UP_TO_DATE =
      """
      ([version, assignee]) => {
        const {claim} = document.querySelector('whosaid-workbench').sessions.current;
        return !claim || (claim.version >= version && (claim.assignee ?? null) === (assignee ?? null));
      }
      """;

  private static final List<String> TRUTHS = List.of("False", "Half true", "Mostly true");
  private static final List<String> REASONS = List.of("Not found", "Says something else");

  private final Desk desk;
  private final String account;
  private final WalkModel model;
  private final Random random;
  private final WalkServer server;
  private final boolean isOrderly;
  final Person person = new Person();
  private final Deque<String> missed = new ArrayDeque<>();
  private int counter;

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
    this.desk = desk;
    this.account = account;
    this.server = server;
    this.model = server.model();
    this.random = random;
    this.isOrderly = isOrderly;
    this.missed.addAll(missed);
  }

  /** What the page shows once nothing is on its way. */
  WalkLook look() {
    WalkLook look = WalkLook.of((Map<?, ?>) desk.page().evaluate(LOOK));
    assertEquals(look.claim(), look.shown(), "the claim in the decision is another one");
    assertEquals(0, look.troubles(), "a decision failed: " + look.says());
    assertEquals(List.of(), desk.misdeeds());
    return look;
  }

  /** Waits until the page knows what others did to the claim in front. */
  void hear() {
    WalkLook look = look();
    if (look.claim() != null) {
      desk.page().waitForFunction(IS_UP_TO_DATE, server.version(look.claim()));
    }
  }

  /** Does one thing; what it was, in words. */
  String step() {
    WalkLook look = look();
    int choice = random.nextInt(100);
    if (choice < 14) {
      return press("j", "k", "s");
    } else if (choice < 18 && !look.rows().isEmpty()) {
      desk.rows().nth(random.nextInt(Math.min(4, look.rows().size()))).click();
      return "opened a row";
    } else if (choice < 26 || (look.rows().isEmpty() && choice < 60)) {
      return filter(look);
    } else if (choice < 31) {
      return press("x");
    } else if (choice < 48) {
      return undo();
    } else if (choice < 54) {
      return redo();
    } else if (look.claim() == null || choice < 67) {
      return decide(look, random.nextInt(3) > 0 ? "v" : "u");
    }
    return change(look, look.claim(), choice);
  }

  private String press(String... keys) {
    String key = keys[random.nextInt(keys.length)];
    desk.press(key);
    return "pressed " + key;
  }

  private String filter(WalkLook before) {
    int choice = random.nextInt(6);
    boolean isAsked = choice >= 4;
    if (desk.button("Clear the filters").isVisible() && random.nextBoolean()) {
      desk.button("Clear the filters").click();
    } else if (choice < 3) {
      desk.queue().locator(".tab").nth(random.nextInt(4)).click();
    } else if (choice < 4) {
      desk.queue().locator(".statuses .facet").nth(random.nextInt(3)).click();
    } else {
      String words = List.of("", "", "bridge", "the", "no such words").get(random.nextInt(5));
      desk.press("/").fill("Search the claims", words).press("Enter");
    }
    WalkLook look = look();
    boolean isSame = look.filter().equals(before.filter()) && !isAsked;
    assertTrue(
        isSame || look.claim() == null || look.rows().contains(look.claim()),
        look.claim() + " is not among " + look.rows());
    return "filtered: " + look.rows();
  }

  private String decide(WalkLook look, String key) {
    String verdict = key.equals("v") ? "verified" : "unverified";
    if (!look.marked().isEmpty()) {
      return decideMarked(look, key, verdict);
    }
    Long claim = look.claim();
    if (claim != null && model.stands(claim)) {
      String value = verdict;
      if (key.equals("u") && !look.reasons().isEmpty()) {
        value += "[" + look.reasons() + "]";
      }
      if (!value.equals(model.value(claim, Aspect.VERDICT)) || !look.note().isEmpty()) {
        make(Aspect.VERDICT, value, List.of(claim));
      }
    }
    if (random.nextInt(4) == 0 && claim != null && model.stands(claim)) {
      desk.verdict(verdict).click();
    } else {
      desk.press(key);
    }
    return verdict + " " + claim;
  }

  private String decideMarked(WalkLook look, String key, String verdict) {
    List<Long> able = look.marked().stream().filter(model::stands).toList();
    desk.press(key);
    if (able.isEmpty()) {
      assertThat(desk.toast()).containsText("None of the selected claims");
      return "decided none of " + look.marked();
    }
    assertThat(desk.dialog().locator(".primary")).isFocused();
    if (random.nextInt(4) == 0) {
      desk.press("Escape");
      return "decided not about " + able;
    }
    make(Aspect.VERDICT, verdict, able);
    desk.press("Enter");
    assertThat(desk.dialog()).hasCount(0);
    return verdict + " " + able;
  }

  private void make(Aspect aspect, String value, List<Long> claims) {
    person.add(new WalkStep.Change(model, person, aspect, value, claims));
  }

  private String undo() {
    WalkStep step = person.done.peek();
    if (isOrderly && step != null && step.isBlocked()) {
      return "left alone what somebody else changed";
    }
    desk.press("z");
    return undone(step);
  }

  /** Tells the model that a step was undone. */
  private String undone(WalkStep step) {
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

  private String redo() {
    WalkStep step = person.undone.poll();
    desk.press("y");
    String says = look().says();
    if (step == null) {
      assertEquals("There is nothing to redo.", says);
      return says;
    }
    if (step.redo() == WalkStep.Outcome.DROPPED) {
      assertTrue(says.startsWith("Not redone. "), says);
      return says;
    }
    assertTrue(says.startsWith("Redone. "), says);
    if (step instanceof WalkStep.Addition addition) {
      long made = server.newest();
      addition.arrive(made, server.read(made));
    }
    person.done.push(step);
    return says;
  }

  private String change(WalkLook look, long claim, int choice) {
    boolean stands = model.stands(claim);
    if (choice < 69) {
      return write(claim, stands);
    } else if (choice < 73) {
      return withdraw(claim, stands);
    } else if (choice < 78) {
      return speaker(claim, stands);
    } else if (choice < 82) {
      return words(claim, stands);
    } else if (choice < 86) {
      return takeOut(claim, stands);
    } else if (choice < 88) {
      return add();
    } else if (choice < 91) {
      return rate(claim, stands);
    } else if (choice < 94) {
      return evidence(look, claim);
    } else if (choice < 96) {
      return comment(claim);
    }
    return assign(claim, stands);
  }

  private String write(long claim, boolean stands) {
    if (!stands) {
      return press("n");
    }
    if (random.nextBoolean()) {
      desk.press("n").fill("Note", "Note " + counter++).press("Escape");
    } else {
      desk.button(REASONS.get(random.nextInt(REASONS.size()))).click();
    }
    return "wrote about " + claim;
  }

  /** Takes the newest verdict back, whoever gave it. */
  private String withdraw(long claim, boolean stands) {
    Entry newest = model.newest(claim, Aspect.VERDICT);
    if (!stands || newest == null) {
      return "no verdict on " + claim;
    }
    WalkStep mine = ownOf(newest);
    if (mine == null && isOrderly) {
      return "the verdict on " + claim + " is somebody else's";
    }
    desk.button("Undo verdict").click();
    look();
    if (mine != null) {
      return undone(mine);
    }
    person.add(new WalkStep.Withdrawal(model, person, Aspect.VERDICT, claim));
    return "withdrew the verdict on " + claim;
  }

  private WalkStep ownOf(Entry entry) {
    return person.done.stream().filter(step -> step.made(entry)).findFirst().orElse(null);
  }

  private String speaker(long claim, boolean stands) {
    String name = "Walker " + account.charAt(0) + counter++;
    if (!opens("c", stands)) {
      return "no speaker of " + claim;
    }
    desk.page().locator("ws-attribution-form [value=named]").check();
    return submit(
        desk.page().locator("ws-attribution-form #name")::fill,
        name,
        () -> {
          make(Aspect.SPEAKER, name, List.of(claim));
          return "named " + name;
        });
  }

  private String words(long claim, boolean stands) {
    String now = model.value(claim, Aspect.WORDS);
    int cut = now.lastIndexOf(' ');
    boolean isShort = now.indexOf(' ') == cut;
    String wanted = isShort ? server.words(claim) : now.substring(0, cut);
    if (wanted.equals(now) || !opens("w", stands)) {
      return "no other words for " + claim;
    }
    return submit(
        desk.page().locator("ws-places-form #content")::fill,
        wanted,
        () -> {
          make(Aspect.WORDS, wanted, List.of(claim));
          return "cut " + claim + " to " + wanted;
        });
  }

  /** Presses a key that opens a form, or that says why it opens none. */
  private boolean opens(String key, boolean stands) {
    desk.press(key);
    if (!stands) {
      assertThat(desk.toast()).containsText("This is marked as not a claim");
    }
    return stands;
  }

  /** Fills a form and sends it, or leaves it. */
  private String submit(
      java.util.function.Consumer<String> field, String text, Supplier<String> done) {
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

  private com.microsoft.playwright.Locator forms() {
    return desk.page().locator("ws-attribution-form, ws-places-form, ws-evidence-form");
  }

  /** Says that a claim is none, or that it is one. */
  private String takeOut(long claim, boolean stands) {
    if (stands) {
      String value = WalkModel.REMOVED + model.value(claim, Aspect.WORDS);
      make(Aspect.WORDS, value, List.of(claim));
      desk.press("d");
      return "took out " + claim;
    }
    Entry newest = model.newest(claim, Aspect.WORDS);
    WalkStep mine = newest == null ? null : ownOf(newest);
    if (newest == null || (mine == null && isOrderly)) {
      return "it is not one's own to put back";
    }
    desk.decision().locator(".gone button").click();
    look();
    if (mine != null) {
      person.done.remove(mine);
      assertEquals(WalkStep.Outcome.DONE, mine.undo());
      person.undone.push(mine);
    } else {
      person.add(new WalkStep.Withdrawal(model, person, Aspect.WORDS, claim));
    }
    return "put back " + claim;
  }

  private String add() {
    if (missed.isEmpty()) {
      return "nothing was missed";
    }
    desk.press("i");
    return submit(
        desk.page().locator("ws-places-form #content")::fill,
        missed.peek(),
        () -> {
          look();
          missed.pop();
          long made = server.newest();
          person.add(new WalkStep.Addition(model, person, made, server.read(made)));
          return "added " + made;
        });
  }

  private String rate(long claim, boolean stands) {
    if (!stands) {
      return press("r");
    }
    String truth = TRUTHS.get(random.nextInt(TRUTHS.size()));
    desk.press("r").button(truth).click();
    make(Aspect.TRUTH, truth.toLowerCase(java.util.Locale.ROOT).replace(' ', '_'), List.of(claim));
    return "rated " + claim;
  }

  private String evidence(WalkLook look, long claim) {
    List<Entry> pieces =
        model.inForce(claim, Aspect.EVIDENCE).stream()
            .filter(entry -> look.evidence().contains(entry.value))
            .toList();
    if (random.nextBoolean() && !pieces.isEmpty()) {
      Entry piece = pieces.get(random.nextInt(pieces.size()));
      desk.page()
          .locator("ws-evidence details")
          .evaluateAll("all => all.forEach(one => (one.open = true))");
      desk.button("Remove the evidence " + piece.value).click();
      person.add(new WalkStep.Piece(model, person, claim, piece));
      return "removed " + piece.value;
    }
    String name = "tape-" + account.charAt(0) + counter++;
    desk.press("e").fill("Name of the source", name);
    return submit(
        desk.page().locator("ws-evidence-form #url")::fill,
        "https://tv.example/" + name,
        () -> {
          person.add(new WalkStep.Piece(model, person, Aspect.EVIDENCE, claim, name));
          return "kept " + name;
        });
  }

  private String comment(long claim) {
    String text = "Comment " + account.charAt(0) + counter++;
    desk.press("m").type("Comment", text).press("Control+Enter", "Escape");
    person.add(new WalkStep.Piece(model, person, Aspect.COMMENTS, claim, text));
    return text;
  }

  private String assign(long claim, boolean stands) {
    String now = model.value(claim, Aspect.ASSIGNEE);
    if (now == null) {
      desk.button("Assign to me").click();
      if (stands) {
        person.add(new WalkStep.Assignment(model, person, claim, account));
      }
      return "took " + claim;
    }
    if (isOrderly && !now.equals(account)) {
      return "somebody else has it";
    }
    desk.button("Unassign").click();
    person.add(new WalkStep.Assignment(model, person, claim, null));
    return "unassigned " + claim;
  }

  /** Presses the key of undo once; whether there was anything to undo. */
  boolean undoOne() {
    WalkStep step = person.done.peek();
    desk.press("z");
    undone(step);
    return step != null;
  }

  /** What it did that is not undone, the newest first. */
  Stream<WalkStep> steps() {
    return person.done.stream();
  }
}
