package io.whosaid.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A reviewer at work: the page, what is on it, and what it did that it should not have done. */
final class Desk implements AutoCloseable {
  /** How long to wait for what should happen at once, in ms: the machine may be busy. */
  static final int PATIENCE = 30_000;

  private static final String WATCH_CSP =
      """
      document.addEventListener('securitypolicyviolation',
          event => console.error('CSP: ' + event.violatedDirective + ' ' + event.blockedURI))
      """;

  private final BrowserContext context;
  private final Page page;
  private final String root;
  private final List<String> misdeeds = new ArrayList<>();

  Desk(BrowserContext context, URL root) {
    this.context = context;
    this.root = root.toString();
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.addInitScript(WATCH_CSP);
    page.onPageError(error -> misdeeds.add("error: " + error));
    page.onDialog(
        dialog -> {
          misdeeds.add("dialog: " + dialog.message());
          dialog.accept();
        });
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("CSP") || message.text().contains("Content Security")) {
            misdeeds.add(message.text());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(this.root)) {
            misdeeds.add("outside request: " + request.url());
          }
        });
  }

  /** Opens an address below the root: "" or "?claim=1". */
  Desk open(String address) {
    page.navigate(root + address);
    // Keys are dead until it is known who is there.
    page.locator(".work, ws-sign-in")
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    return this;
  }

  /** Hears nothing of what others do from now on, as when the line for it is broken. */
  Desk deaf() {
    page.route("**/api/v1/events", Route::abort);
    return this;
  }

  Desk reload() {
    page.reload();
    return this;
  }

  Desk signIn(String name, String password) {
    return fill("Name", name).fill("Password", password).press("Enter");
  }

  /** What asks for name and password, and says what is wrong with them. */
  Locator signInForm() {
    return page.locator("ws-sign-in");
  }

  /** Waits until nobody is asked to sign in. */
  Desk seesThatItIsSignedIn() {
    // Its words are in the message where it is still there.
    assertThat(signInForm()).hasText(new String[0]);
    return this;
  }

  /** Presses keys, one after the other. */
  Desk press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  /** Presses the key of a decision, and waits until the server has answered. */
  Desk decide(String key) {
    page.waitForResponse("**/reviews", () -> press(key));
    return this;
  }

  /** Types or pastes into the field of this label, once the keyboard leads there. */
  Desk type(String label, String text) {
    assertThat(field(label)).isFocused();
    page.keyboard().insertText(text);
    return this;
  }

  /** Puts a text into the field of this label in place of what it holds. */
  Desk fill(String label, String text) {
    field(label).fill(text);
    return this;
  }

  /** Writes a note on the current claim by keys, and leaves it. */
  Desk writeNote(String text) {
    return press("n").type("Note", text).press("Escape");
  }

  /** The visible field whose label begins so. */
  Locator field(String label) {
    return page.getByLabel(Pattern.compile("^\\s*" + label.replaceAll("\\W", "\\\\$0") + "\\b"))
        .and(page.locator("input, textarea, select"))
        .locator("visible=true")
        .first();
  }

  /** What the page says for all to see. */
  Locator toast() {
    return page.locator(".toast");
  }

  /** Answers the question whether many claims are meant. */
  Desk confirm() {
    assertThat(dialog().locator(".primary")).isFocused();
    return press("Enter");
  }

  /** Waits until the claim of this speaker is the current one. */
  Desk sees(String speaker) {
    assertThat(speaker()).hasText(speaker);
    return this;
  }

  /** Waits until a row of the queue shows the text. */
  Desk seesInQueue(String speaker, String text) {
    assertThat(row(speaker)).containsText(text);
    return this;
  }

  Page page() {
    return page;
  }

  Locator queue() {
    return page.locator("ws-queue");
  }

  Locator rows() {
    return queue().locator(".row");
  }

  /** The filter of the queue whose label begins so. */
  Locator facet(String label) {
    return queue()
        .locator(".facet")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + label)));
  }

  Locator row(String speaker) {
    return rows().filter(new Locator.FilterOptions().setHasText(speaker)).first();
  }

  Locator article() {
    return page.locator("ws-article");
  }

  Locator decision() {
    return page.locator("ws-decision");
  }

  Locator history() {
    return decision().locator(".history");
  }

  Locator note() {
    return decision()
        .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Note").setExact(true));
  }

  Locator speaker() {
    return decision().locator(".speaker");
  }

  Locator verdict(String name) {
    return decision().locator(".verdict." + name);
  }

  Locator dialog() {
    return page.locator("dialog[open]");
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Errors, dialogs, policy violations and requests to elsewhere, since the page was opened. */
  List<String> misdeeds() {
    return misdeeds;
  }

  /** Writes a picture of the page to target/screenshots. */
  void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }

  @Override
  public void close() {
    // What is still asked for must not be answered by a page that is gone.
    page.unrouteAll();
    context.close();
  }
}
