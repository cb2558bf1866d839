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
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every view on screens of three sizes: without violations of accessibility, never wider than the
 * screen, and as a picture in target/screenshots for someone to look at.
 */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class ViewsTest extends BrowserTest {
  private static final int LARGE = 1440;
  private static final int PHONE = 360;

  /** 1440 at 200 %. */
  private static final int ZOOMED = 720;

  private static final String LONG_OUTLET =
      "Incorporated Upper Brandlingshire and Lower Tollerdale Evening Advertiser and Gazette";

  /**
   * By default three sizes, with both themes among them; with {@code -Dwhosaid.views=all} every
   * size, and 200 %, in both themes.
   */
  static Stream<Arguments> looks() {
    return Stream.of(
            Arguments.of(ColorScheme.LIGHT, LARGE, 900, false),
            Arguments.of(ColorScheme.DARK, 1024, 768, false),
            Arguments.of(ColorScheme.LIGHT, PHONE, 640, true),
            Arguments.of(ColorScheme.DARK, ZOOMED, 450, true),
            Arguments.of(ColorScheme.DARK, LARGE, 900, false),
            Arguments.of(ColorScheme.LIGHT, 1024, 768, false),
            Arguments.of(ColorScheme.DARK, PHONE, 640, true),
            Arguments.of(ColorScheme.LIGHT, ZOOMED, 450, true))
        .limit(System.getProperty("whosaid.views", "").equals("all") ? 8 : 3);
  }

  @ParameterizedTest
  @MethodSource("looks")
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
