package io.whosaid.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every view, in both themes, on screens of three sizes: without violations of accessibility, never
 * wider than the screen, and as a picture in target/screenshots for someone to look at.
 */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class ViewsTest extends BrowserTest {
  private static final int LARGE = 1440;
  private static final int PHONE = 360;
  private static final String LONG_OUTLET =
      "Incorporated Upper Brandlingshire and Lower Tollerdale Evening Advertiser and Gazette";

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 1440, 900, false",
    "DARK, 1440, 900, false",
    "LIGHT, 1024, 768, false",
    "DARK, 1024, 768, false",
    "LIGHT, 360, 640, true",
    "DARK, 360, 640, true",
    // 1440 by 900 at 200 %
    "LIGHT, 720, 450, true",
    "DARK, 720, 450, true"
  })
  void everyViewIsAccessible(ColorScheme theme, int width, int height, boolean narrow) {
    Browser.NewContextOptions screen =
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setColorScheme(theme)
            .setReducedMotion(ReducedMotion.REDUCE);
    boolean isWhole = theme == ColorScheme.LIGHT && (width == LARGE || width == PHONE);
    String look = theme.name().toLowerCase(Locale.ROOT) + "-" + width;
    new Tour(stranger(screen).open(""), look, narrow, isWhole).signIn();
    Tour tour = new Tour(desk(screen).open(""), look, narrow, isWhole);
    tour.add(BRIDGE);
    tour.review();
    tour.trouble();
    tour.work();
    for (String outlet : List.of("Tarn Valley Courier", LONG_OUTLET, "صحيفة الوادي")) {
      Api.article(BRIDGE + outlet, "outlet", outlet, "url", "https://news.example/1");
    }
    tour.elsewhere();
    assertEquals(List.of(), tour.desk().misdeeds());
  }
}
