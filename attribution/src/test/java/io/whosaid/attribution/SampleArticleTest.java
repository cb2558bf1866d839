package io.whosaid.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The article that started it, with its quotations given by hand: what any reader sees there. It is
 * read from the folder that the environment variable {@code WHOSAID_SHARED} names, else from the
 * folder {@code shared} beside the project's.
 */
class SampleArticleTest {
  private final List<Quotation> quotations = new ArrayList<>();
  private String text;

  @Test
  void everyRowOfTheTableIsRight() throws IOException {
    Optional<Path> sample = sample();
    Assumptions.assumeTrue(sample.isPresent(), "samples/china-big-data-expo.txt is not at hand");
    text = Files.readString(sample.orElseThrow());
    add("According to", "a report by Bloomberg", "China’s biggest tech companies were", "Malaysia");
    add("According to", "Xinhua", "China has always looked at technology", "their country");
    add("urging", "President Xi Jinping", "Chinese companies to be the leaders", "of tech");
    add("has announced", "China has announced", "they are willing to pull", "new technologies.”");
    add("as analyzed by", "Raymond James", "last month’s data", "data");
    add("says", "Robert Schiffman, a Bloomberg Intelligence analyst", "“Negative", "dissipate.”");
    assertEquals(
        """
        organization Bloomberg; via "a report by Bloomberg" (Bloomberg, outlet); because author of the document
        organization Xinhua; via "Xinhua" (Xinhua, outlet); because name
        person Xi Jinping; role President; via "Xinhua" (Xinhua, outlet); because name
        government China; because name
        organization Raymond James; because name
        person Robert Schiffman; role analyst; at Bloomberg Intelligence; because name
        """
            .strip(),
        String.join("\n", written()));
  }

  private List<String> written() {
    Extraction extraction = QuoteExtractor.with(analysis -> quotations).extract(Document.of(text));
    List<Attribution> attributions = Attributor.create().attribute(extraction);
    Sound.check(extraction, attributions);
    List<String> lines = new ArrayList<>();
    for (Quotation quotation : quotations) {
      int number = extraction.quotations().indexOf(quotation);
      lines.add(Written.of(attributions.get(number), text));
    }
    return lines;
  }

  /** A quotation by its words; the cue is the one nearest before or after the source. */
  private void add(String cue, String source, String from, String to) {
    int at = text.indexOf(source);
    int length = source.endsWith(cue) ? source.length() - cue.length() - 1 : source.length();
    Span sourceSpan = new Span(at, at + length);
    int before = text.lastIndexOf(cue, at);
    int after = text.indexOf(cue, at);
    boolean first = before >= 0 && (after < 0 || at - before < after - at);
    int cueAt = first ? before : after;
    int begin = text.indexOf(from);
    int end = text.indexOf(to, begin) + to.length();
    assertTrue(at >= 0 && cueAt >= 0 && begin >= 0 && end > begin, source + " is not in the text");
    quotations.add(
        new Quotation(
            Quotation.Kind.INDIRECT,
            List.of(new Span(begin, end)),
            List.of(new Span(cueAt, cueAt + cue.length())),
            List.of(sourceSpan),
            1,
            "by hand"));
  }

  private static Optional<Path> sample() {
    String shared = System.getenv("WHOSAID_SHARED");
    List<Path> folders =
        shared == null ? List.of(Path.of("../../shared")) : List.of(Path.of(shared));
    return folders.stream()
        .map(folder -> folder.resolve("samples/china-big-data-expo.txt"))
        .filter(Files::exists)
        .findFirst();
  }
}
