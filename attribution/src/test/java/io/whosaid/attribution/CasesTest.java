package io.whosaid.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.quote.testing.MarkedText;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of the folder {@code cases}: quotations marked by hand, so that they stand on their own
 * feet and not on an engine's. {@code -Dwhosaid.rewrite=true} writes what is found into the files,
 * to be read in the diff.
 */
class CasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/io/whosaid/attribution/cases");
  private static final Attributor ATTRIBUTOR = Attributor.create();

  @TestFactory
  Stream<DynamicContainer> cases() {
    boolean rewrite = Boolean.getBoolean("whosaid.rewrite");
    return CaseFile.in(FOLDER).stream()
        .peek(file -> rewrite(file, rewrite))
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file.path().getFileName().toString(),
                    file.cases().stream()
                        .map(one -> DynamicTest.dynamicTest(one.marked(), () -> check(one)))));
  }

  @Test
  void thereAreEnough() {
    int quotations =
        CaseFile.in(FOLDER).stream()
            .flatMap(file -> file.cases().stream())
            .mapToInt(one -> one.expected().size())
            .sum();
    assertTrue(quotations >= 120, quotations + " expectations");
  }

  private static void rewrite(CaseFile file, boolean wanted) {
    if (wanted) {
      file.rewrite(file.cases().stream().map(CasesTest::found).toList());
    }
  }

  private static void check(CaseFile.Case one) {
    assertEquals(String.join("\n", one.expected()), String.join("\n", found(one)));
  }

  private static List<String> found(CaseFile.Case one) {
    MarkedText marked = MarkedText.parse(one.marked().replace("¶", "\n"));
    Document document = new Document(marked.text(), one.outlet(), one.byline());
    Extraction extraction = QuoteExtractor.with(marked.engine()).extract(document);
    List<Attribution> attributions = ATTRIBUTOR.attribute(extraction);
    Sound.check(extraction, attributions);
    return attributions.stream().map(found -> Written.of(found, marked.text())).toList();
  }
}
