package io.whosaid.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * TypeScript's compiler, running in a page of the browser over this module's sources. The page has
 * an origin that exists nowhere else: all that it asks for is answered from here.
 */
final class Compiler implements AutoCloseable {
  private static final String ORIGIN = "http://compiler.invalid";
  private static final Path APP = Path.of("src/main/resources/web/app");
  private static final Path TESTS = Path.of("src/test/ts");

  private final Page page;
  private final Map<String, String> answers = new HashMap<>();

  Compiler(Page page) throws IOException {
    this.page = page;
    page.route(ORIGIN + "/**", this::answer);
    answers.put("/", "");
    answers.put("/typescript.js", resource("/META-INF/resources/_static/typescript/" + version()));
    answers.put("/compile.js", resource("compile.js"));
    page.navigate(ORIGIN + "/");
    page.addScriptTag(new Page.AddScriptTagOptions().setUrl("/typescript.js"));
    page.addScriptTag(new Page.AddScriptTagOptions().setUrl("/compile.js"));
  }

  /** What the strict check complains about, one line each: {@code /src/.../x.ts:3:5: ...}. */
  @SuppressWarnings("unchecked")
  List<String> complaints() throws IOException {
    Map<String, String> files = Packages.files();
    files.putAll(sources());
    return (List<String>) page.evaluate("files => check(files)", files);
  }

  /** Compiles everything and makes it available to {@link #run}. */
  @SuppressWarnings("unchecked")
  void emit() throws IOException {
    answers.putAll((Map<String, String>) page.evaluate("files => emit(files)", sources()));
  }

  /** The names of the functions that a test module exports. */
  @SuppressWarnings("unchecked")
  List<String> tests(String module) {
    return (List<String>) page.evaluate("path => import(path).then(Object.keys)", module);
  }

  /** Runs one test; what it throws fails the caller. */
  void run(String module, String test) {
    page.evaluate("([path, name]) => import(path).then(m => m[name]())", List.of(module, test));
  }

  @Override
  public void close() {
    page.close();
  }

  private void answer(Route route) {
    String path = route.request().url().substring(ORIGIN.length());
    String text = answers.getOrDefault(path, answers.get(path + ".ts"));
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(text == null ? 404 : 200)
            .setContentType("/".equals(path) ? "text/html" : "text/javascript")
            .setBody(Objects.requireNonNullElse(text, "")));
  }

  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new HashMap<>();
    for (Path root : List.of(APP, TESTS)) {
      try (Stream<Path> paths = Files.walk(root)) {
        for (Path path : paths.filter(p -> p.toString().matches(".*\\.(ts|json)")).toList()) {
          sources.put("/" + path.toString().replace('\\', '/'), Files.readString(path));
        }
      }
    }
    return sources;
  }

  private static String version() throws IOException {
    String map = resource("/META-INF/maven/org.mvnpm/typescript/pom.properties");
    return map.lines()
            .filter(line -> line.startsWith("version="))
            .findFirst()
            .orElseThrow()
            .substring("version=".length())
        + "/lib/typescript.js";
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Compiler.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
