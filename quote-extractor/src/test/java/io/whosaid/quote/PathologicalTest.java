package io.whosaid.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.testing.RandomText;
import io.whosaid.quote.testing.Soundness;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile text takes time in proportion to its length, and gives a result. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Tag("slow")
class PathologicalTest {
  private static final int MARKS = 100_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** Ten megabytes are two million words, and a busy machine is half as fast as an idle one. */
  private static final Duration LONG_LIMIT = Duration.ofMinutes(2);

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.create();

  @BeforeAll
  static void warmUp() {
    RandomText random = new RandomText(1);
    for (int i = 0; i < 200; i++) {
      EXTRACTOR.extract(Document.of(random.next(100)));
    }
  }

  @ParameterizedTest(name = "100,000 times {0}")
  @ValueSource(
      strings = {
        "\"", "“", "”", "'", "‘", "’", "«", "»", "‹", "›", "„", "‚", "``", "''", "“”", "“‘", "\"'",
        "„‚«‹", "” ", "\" ", "“a", "'s '", "> ", ">\n", "\n\"", ":", "\ud83d", "\udc00", "😀", "\r"
      })
  void repeatedMarks(String mark) {
    assertSound(LIMIT, mark.repeat(MARKS));
  }

  @ParameterizedTest(name = "20,000 times {0}")
  @ValueSource(
      strings = {"“a” said ", "A: ", "according to ", ", said X ", "a” “", "(“", "\u00a0a"})
  void repeatedWords(String words) {
    assertSound(LIMIT, words.repeat(MARKS / 5));
  }

  @Test
  void deeplyNested() {
    assertSound(LIMIT, "“a ‘b ".repeat(MARKS / 2) + "c’ d” ".repeat(MARKS / 2));
  }

  @Test
  @DisplayName("100,000 paragraphs, each opened anew")
  void manyParagraphs() {
    assertSound(LIMIT, "“We stay.\n\n".repeat(MARKS));
  }

  @Test
  @DisplayName("10 MB in one line")
  void tenMegabytesInOneLine() {
    String piece = "The mayor said that it was “a disgrace.” ";
    assertSound(LONG_LIMIT, piece.repeat(10_000_000 / piece.length()));
  }

  @Test
  @DisplayName("a cue 200,000 times and nothing else")
  void nothingButCues() {
    assertSound(LIMIT, "said ".repeat(2 * MARKS));
  }

  @Test
  void mixedMarks() {
    StringBuilder text = new StringBuilder();
    RandomText random = new RandomText(2);
    while (text.length() < 3 * MARKS) {
      text.append(random.next(1));
    }
    assertSound(LIMIT, text.toString());
  }

  @Test
  @DisplayName("one word of 1 MB")
  void oneWord() {
    assertSound(LIMIT, "a".repeat(1_000_000));
  }

  static Stream<Arguments> pieces() {
    return Stream.of(
        Arguments.of("“", 20_000),
        Arguments.of("“a” ‘", 5_000),
        Arguments.of("“We stay,” he said. ", 1_000),
        Arguments.of("“We stay\n", 2_000),
        Arguments.of("he said that, ", 2_000));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pieces")
  void twiceTheTextTakesAboutTwiceTheTime(String piece, int times) {
    extractionTime(piece.repeat(times));
    long once = extractionTime(piece.repeat(times));
    long twice = extractionTime(piece.repeat(2 * times));
    assertTrue(
        twice <= 3 * once + 50_000_000L,
        () -> times + " took " + once / 1_000_000 + " ms, twice that " + twice / 1_000_000 + " ms");
  }

  /** The lesser of two. */
  private static long extractionTime(String text) {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < 2; run++) {
      long begin = CLOCK.getCurrentThreadCpuTime();
      assertEquals(text, EXTRACTOR.extract(Document.of(text)).document().text());
      best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - begin);
    }
    return best;
  }

  /** Extracts within {@code limit} of this thread's time, whatever else the machine does. */
  private static void assertSound(Duration limit, String text) {
    long begin = CLOCK.getCurrentThreadCpuTime();
    Extraction extraction = EXTRACTOR.extract(Document.of(text));
    Duration taken = Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - begin);
    assertTrue(taken.compareTo(limit) < 0, () -> "it took " + taken + ", more than " + limit);
    Soundness.check(extraction);
  }
}
