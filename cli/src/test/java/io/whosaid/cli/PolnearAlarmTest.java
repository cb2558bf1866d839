package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.reading.ArticleAnalyzer;
import io.whosaid.cli.rule.Rules;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * False alarms on news: of the double-quoted regions of three words or more that PolNeAR's
 * annotators gave a source (dev split), hardly any may be reported as unattributed. The corpus is
 * no part of the project: the test is skipped where it is absent, but fails there when CI=true.
 */
class PolnearAlarmTest {
  private static final int FEWEST_REGIONS = 660;
  private static final int FEWEST_WORDS = 3;
  private static final double MOST_FLAGGED = 0.05;
  private final ArticleAnalyzer analyzer = ArticleAnalyzer.create();

  @Test
  void whatHasASourceIsSeldomFlagged() throws IOException {
    Path dev = corpus();
    List<Path> articles;
    try (Stream<Path> files = Files.list(dev.resolve("text"))) {
      articles = files.sorted().toList();
    }
    int sourced = 0;
    List<String> flagged = new ArrayList<>();
    for (Path article : articles) {
      String text = Files.readString(article);
      List<BitSet> contents = contents(dev, article.getFileName().toString(), text);
      SourceFile file = new SourceFile("a.txt", FileKind.TEXT, text);
      List<Span> findings =
          Rules.standard().findings(analyzer.analyze(file)).stream()
              .filter(finding -> finding.rule().id().equals("unattributed-quote"))
              .flatMap(finding -> finding.parts().stream())
              .toList();
      for (Span at : regions(text)) {
        if (isIn(contents, at)) {
          sourced++;
          if (findings.stream().anyMatch(at::overlaps)) {
            flagged.add(article.getFileName() + " " + at);
          }
        }
      }
    }
    assertTrue(sourced >= FEWEST_REGIONS, sourced + " sourced regions: another corpus?");
    String told = flagged.size() + " of " + sourced + " flagged: " + flagged;
    assertTrue(flagged.size() <= MOST_FLAGGED * sourced, told);
  }

  /** From mark to mark, or to the paragraph's end where no mark closes. */
  private static List<Span> regions(String text) {
    List<Span> regions = new ArrayList<>();
    int open = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      boolean ends = c == '\n' || c == '”' || (c == '"' && open >= 0);
      if (ends && open >= 0) {
        String words = text.substring(open + 1, i).strip();
        if (words.split("(?U)\\s+", -1).length >= FEWEST_WORDS) {
          regions.add(new Span(open, c == '\n' ? i : i + 1));
        }
        open = -1;
      } else if ((c == '“' || c == '"') && open < 0) {
        open = i;
      }
    }
    return regions;
  }

  private static boolean isIn(List<BitSet> contents, Span region) {
    return contents.stream()
        .anyMatch(
            content ->
                content.get(region.begin(), region.end()).cardinality() * 2 >= region.length());
  }

  /** The contents of the attributions that have a source, as sets of offsets. */
  private static List<BitSet> contents(Path dev, String name, String text) throws IOException {
    String prefix = name.replaceFirst("\\.txt$", "_");
    List<Path> annotations;
    try (Stream<Path> files = Files.list(dev.resolve("attributions"))) {
      annotations =
          files.filter(file -> file.getFileName().toString().startsWith(prefix)).sorted().toList();
    }
    Map<String, BitSet> spans = new HashMap<>();
    List<BitSet> contents = new ArrayList<>();
    for (String line : Files.readAllLines(annotations.get(0))) {
      String[] fields = line.split("\t", -1);
      if (line.startsWith("T") && fields[1].startsWith("Content ")) {
        spans.put(fields[0], offsets(fields[1].substring("Content ".length()), text));
      } else if (line.startsWith("E") && fields[1].contains(" Source:")) {
        BitSet content = new BitSet();
        Matcher role = Pattern.compile(" Content\\d*:(T\\d+)").matcher(fields[1]);
        while (role.find()) {
          content.or(spans.getOrDefault(role.group(1), new BitSet()));
        }
        contents.add(content);
      }
    }
    return contents;
  }

  /** From code points to UTF-16. */
  private static BitSet offsets(String ranges, String text) {
    BitSet offsets = new BitSet();
    for (String range : ranges.split(";", -1)) {
      String[] ends = range.split(" ", -1);
      offsets.set(
          text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
          text.offsetByCodePoints(0, Integer.parseInt(ends[1])));
    }
    return offsets;
  }

  private static Path corpus() {
    String given = System.getenv("WHOSAID_CORPORA");
    Path corpora = given == null ? Path.of("../../shared/corpora") : Path.of(given);
    Path dev = corpora.resolve("polnear/dev");
    if (!Files.isDirectory(dev)) {
      String message = dev + " is not there; set WHOSAID_CORPORA to the folder that holds it";
      assertTrue(!"true".equals(System.getenv("CI")), message);
      Assumptions.abort(message);
    }
    return dev;
  }
}
