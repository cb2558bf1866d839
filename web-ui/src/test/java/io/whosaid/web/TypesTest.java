package io.whosaid.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bundler strips types without a look at them, so this looks. */
@Tag("browser")
class TypesTest {

  @Test
  void typesAreRightInStrictMode() throws IOException {
    try (Chromium chromium = Chromium.start();
        Compiler compiler = new Compiler(chromium.browser().newPage())) {
      assertEquals("", compiler.complaints().stream().limit(20).collect(Collectors.joining("\n")));
    }
  }
}
