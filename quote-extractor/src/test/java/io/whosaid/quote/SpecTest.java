package io.whosaid.quote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.internal.analysis.Analyzer;
import io.whosaid.quote.testing.MarkedRegions;
import io.whosaid.quote.testing.MarkedText;
import io.whosaid.quote.testing.SpecFile;
import io.whosaid.quote.testing.SpecFile.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

/**
 * Runs the specification, {@code src/test/resources/spec}. With {@code -Dspec.rewrite=true} it
 * writes what is found into the files instead, for a person to review the difference.
 */
class SpecTest {
  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.create();

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  @DisabledIfSystemProperty(named = "spec.rewrite", matches = "true")
  void theExampleHolds(Example example) {
    Optional<AssertionFailedError> failure = failure(example);
    if (example.todo()) {
      assertTrue(
          failure.isPresent(),
          () -> example.place() + " holds now: take 'todo' off its fence, it is done");
    } else if (failure.isPresent()) {
      AssertionFailedError thrown = failure.get();
      throw new AssertionFailedError(
          example.place() + ": " + thrown.getMessage().replace(" but was: ", "\n     but was: "),
          thrown.getExpected(),
          thrown.getActual(),
          thrown);
    }
  }

  @Test
  void mostOfItIsDone() throws IOException {
    List<Example> examples = examples();
    long todo = examples.stream().filter(Example::todo).count();
    assertTrue(examples.size() >= 150, () -> "only " + examples.size() + " examples were read");
    assertTrue(
        todo * 100 <= examples.size() * 15L,
        () -> todo + " of " + examples.size() + " examples are todo, more than 15 %");
  }

  @Test
  @EnabledIfSystemProperty(named = "spec.rewrite", matches = "true")
  void rewrite() throws IOException {
    for (SpecFile file : SpecFile.readAll(folder())) {
      file.rewrite(
          example ->
              failure(example)
                  .map(thrown -> thrown.isActualDefined() ? thrown.getActual() : null)
                  .map(actual -> String.valueOf(actual.getValue())));
    }
  }

  static List<Example> examples() throws IOException {
    return SpecFile.readAll(folder()).stream().flatMap(file -> file.examples().stream()).toList();
  }

  private static Optional<AssertionFailedError> failure(Example example) {
    try {
      if (example.language().equals("quotes")) {
        MarkedText.check(EXTRACTOR, example.marked());
      } else {
        MarkedRegions.check(Analyzer.shared(), example.marked());
      }
      return Optional.empty();
    } catch (AssertionFailedError thrown) {
      return Optional.of(thrown);
    }
  }

  /** The files themselves, not their copies on the class path, so that they can be rewritten. */
  private static Path folder() {
    Path folder = Path.of("src", "test", "resources", "spec");
    return Files.isDirectory(folder) ? folder : Path.of("quote-extractor").resolve(folder);
  }
}
