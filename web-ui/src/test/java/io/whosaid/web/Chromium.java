package io.whosaid.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * This machine's Chromium, driven by Playwright.
 *
 * <p>Where there is none, tests that want one are skipped with a word; when {@code CI=true} they
 * fail instead. {@code WHOSAID_CHROMIUM} names one that is not on the path.
 */
public final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final String NONE =
      "no Chromium on the path: install one (apt-get install chromium), or set WHOSAID_CHROMIUM";

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
  }

  /**
   * Starts it, headless.
   *
   * @throws TestAbortedException when there is none and this is not a CI run
   * @throws IllegalStateException when there is none and this is a CI run
   */
  public static Chromium start() {
    Optional<Path> executable = find();
    if (executable.isPresent()) {
      return new Chromium(executable.get());
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(NONE);
    }
    throw new TestAbortedException(NONE);
  }

  /** The browser, with no page open. */
  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static Optional<Path> find() {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    Stream<Path> onPath =
        Stream.of(path.split(File.pathSeparator))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(Stream.ofNullable(System.getenv("WHOSAID_CHROMIUM")).map(Path::of), onPath)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
