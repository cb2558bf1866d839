package io.whosaid.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.whosaid.server.Api;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.accounts.TestAccounts;
import io.whosaid.web.Chromium;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A journey through the whole application, from an empty database, in a real browser. */
@Tag("browser")
abstract class BrowserTest {
  /** An invented article of five claims: the first by a mayor, the last by nobody. */
  static final String BRIDGE =
      """
      “We will not reopen the bridge a day before it is safe,” said Mayor Ines Halvorsen.

      “Every week that it is shut, we lose a third of our customers,” said Lena Marsh, a baker.

      Repairs will cost 4.2 million crowns, according to a report by Brannock & Lyle.

      A senior official said that money for a ferry was never set aside.

      The bridge was opened in 1931. About nine thousand people cross it every day.

      “Nobody wants to hear it, but this was known for years.”
      """;

  private static Chromium chromium;

  @TestHTTPResource URL root;
  @Inject EntityManager database;
  private final List<Desk> desks = new ArrayList<>();

  /** Leaves a picture of every desk of a test that failed. */
  @RegisterExtension
  AfterTestExecutionCallback pictures =
      test -> {
        if (test.getExecutionException().isPresent()) {
          String name = "failed-" + test.getRequiredTestMethod().getName() + "-";
          IntStream.range(0, desks.size()).forEach(i -> desks.get(i).picture(name + i));
        }
      };

  @BeforeAll
  static void startBrowser() {
    PlaywrightAssertions.setDefaultAssertionTimeout(Desk.PATIENCE);
    chromium = Chromium.start();
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  /** Reviews cannot be deleted, so the rules that say so and that count are not asked. */
  @BeforeEach
  void emptyTheDatabase() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              run("set local session_replication_role = 'replica'");
              run("truncate article, claim_count restart identity cascade");
            });
  }

  @AfterEach
  void closeDesks() {
    desks.forEach(Desk::close);
  }

  final void run(String statement) {
    database.createNativeQuery(statement).executeUpdate();
  }

  /** Stores the article about the bridge, with a title and an outlet. */
  static long bridge() {
    return Api.article(BRIDGE, "title", "Bridge to stay shut", "outlet", "Tarn Valley Courier");
  }

  /** A reviewer on a large light screen, with a browser of their own. */
  Desk desk() {
    return desk(new Browser.NewContextOptions().setViewportSize(1440, 900));
  }

  /** A browser of someone who did not sign in. */
  Desk stranger() {
    return stranger(new Browser.NewContextOptions());
  }

  /** The same, on a screen of this size. */
  Desk stranger(Browser.NewContextOptions options) {
    Desk desk = new Desk(chromium.browser().newContext(options), root);
    desks.add(desk);
    return desk;
  }

  /** Someone of another role, on a large light screen. */
  Desk desk(Role role) {
    return desk(new Browser.NewContextOptions().setViewportSize(1440, 900), role);
  }

  /** A reviewer with a browser of their own. */
  Desk desk(Browser.NewContextOptions options) {
    return desk(options, Role.ADMIN);
  }

  private Desk desk(Browser.NewContextOptions options, Role role) {
    BrowserContext context = chromium.browser().newContext(options);
    context.addCookies(
        List.of(new Cookie("whosaid-session", TestAccounts.session(role)).setUrl(root.toString())));
    Desk desk = new Desk(context, root);
    desks.add(desk);
    return desk;
  }
}
