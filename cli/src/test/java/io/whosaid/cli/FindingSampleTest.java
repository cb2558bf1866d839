package io.whosaid.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.reading.ArticleAnalyzer;
import io.whosaid.cli.reading.Reading;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Rules;
import io.whosaid.cli.suppress.Suppressions;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Draws findings on texts of others for somebody to judge, the same ones each time: rules take
 * turns until the sample is full. Run it with {@code -Dwhosaid.sample=FILE}, which it writes.
 */
class FindingSampleTest {
  private static final int SIZE = 200;
  private static final long SEED = 1;
  private static final int BEFORE = 250;
  private static final int BEHIND = 160;
  private static final int MIN_WORDS = 4;

  private final ArticleAnalyzer analyzer = ArticleAnalyzer.create();
  private final Map<String, List<String>> byRule = new TreeMap<>();
  private int stretches;

  @Test
  void drawsASample() throws IOException {
    String target = System.getProperty("whosaid.sample");
    assumeTrue(target != null, "no -Dwhosaid.sample=FILE");
    for (Path file : WildTexts.files()) {
      read(file);
    }
    Random random = new Random(SEED);
    StringBuilder sample = new StringBuilder();
    byRule.forEach(
        (rule, findings) -> {
          Collections.shuffle(findings, random);
          sample.append(rule).append(": ").append(findings.size()).append(" findings\n");
        });
    sample.append(stretches).append(" quoted stretches of four words or more\n");
    int drawn = 0;
    for (int turn = 0; drawn < SIZE && turn < SIZE; turn++) {
      for (List<String> findings : byRule.values()) {
        if (turn < findings.size() && drawn < SIZE) {
          sample.append('\n').append(++drawn).append(". ").append(findings.get(turn));
        }
      }
    }
    Files.writeString(Path.of(target), sample);
  }

  private void read(Path file) throws IOException {
    FileKind kind = FileKind.of(file.getFileName().toString()).orElse(FileKind.TEXT);
    SourceFile source = new SourceFile(file.getFileName().toString(), kind, Files.readString(file));
    Reading reading = analyzer.analyze(source);
    for (QuotedRegion region : reading.extraction().analysis().regions()) {
      int words = region.span().of(reading.prose()).strip().split("\\s+", -1).length;
      stretches += region.depth() == 0 && words >= MIN_WORDS ? 1 : 0;
    }
    if (reading.otherLanguage().isPresent()) {
      return;
    }
    for (Finding finding : Suppressions.findings(reading, Rules.standard()).findings()) {
      byRule
          .computeIfAbsent(finding.rule().id(), rule -> new ArrayList<>())
          .add(described(finding, source));
    }
  }

  private static String described(Finding finding, SourceFile source) {
    Span at = finding.parts().get(0);
    String text = source.text();
    return finding.rule().id()
        + " "
        + source.path()
        + ":"
        + source.position(at.begin())
        + "\n   "
        + finding.message()
        + "\n   "
        + line(text.substring(Math.max(0, at.begin() - BEFORE), at.begin()))
        + "[["
        + line(at.of(text))
        + "]]"
        + line(text.substring(at.end(), Math.min(text.length(), at.end() + BEHIND)))
        + "\n";
  }

  private static String line(String text) {
    return text.replaceAll("\\s*\\R\\s*", " / ");
  }
}
