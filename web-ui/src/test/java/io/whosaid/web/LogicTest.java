package io.whosaid.web;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Runs what src/test/ts exports: each function is a test, and fails when it throws. */
@Tag("browser")
class LogicTest {
  private static Chromium chromium;
  private static Compiler compiler;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    compiler = new Compiler(chromium.browser().newPage());
    compiler.emit();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> logic() {
    return Stream.of(
            "segments",
            "signals",
            "decisions",
            "http-client",
            "steps",
            "drafts",
            "keys",
            "address",
            "window",
            "locate")
        .map(name -> "/src/test/ts/" + name + ".test")
        .flatMap(
            module ->
                compiler.tests(module).stream()
                    .map(
                        test ->
                            DynamicTest.dynamicTest(
                                module.replaceFirst(".*/", "") + ": " + test,
                                () -> compiler.run(module, test))));
  }
}
