package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import io.whosaid.cli.reading.ArticleAnalyzer;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Rules;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How often the gate cries wolf, and how often it sleeps, on articles of our own. */
class FalseAlarmTest {
  private static final Path ARTICLES = Path.of("src/test/resources/io/whosaid/cli/alarms");
  private static final Pattern REGION = Pattern.compile("⚑?(?:“[^”]*”|\"[^\"]*\")");
  private static final String PLANTED = "⚑";
  private static final int FEWEST_ARTICLES = 40;
  private static final double MOST_FALSE = 0.03;
  private static final double FEWEST_FOUND = 0.95;

  private final ArticleAnalyzer analyzer = ArticleAnalyzer.create();
  private final List<String> mistakes = new ArrayList<>();
  private int articles;
  private int innocent;
  private int flagged;
  private int planted;
  private int found;

  @Test
  void criesWolfSeldomAndSleepsSeldom() throws IOException {
    for (String name : List.of("news.md", "features.md", "other.md")) {
      for (String article : Files.readString(ARTICLES.resolve(name)).split("(?m)^=== ", -1)) {
        if (!article.isEmpty()) {
          count(article);
        }
      }
    }
    String counts =
        flagged + " of " + innocent + " flagged, " + found + " of " + planted + " planted found";
    String told = counts + " in " + articles + " articles\n" + String.join("\n", mistakes);
    assertTrue(articles >= FEWEST_ARTICLES, told);
    assertTrue(flagged < MOST_FALSE * innocent && found >= FEWEST_FOUND * planted, told);
  }

  /** An article is a title, a line break and the text. */
  private void count(String article) {
    articles++;
    String marked = article.substring(article.indexOf('\n') + 1);
    String text = marked.replace(PLANTED, "");
    Set<Span> findings = unattributed(text);
    Matcher region = REGION.matcher(marked);
    int signs = 0;
    while (region.find()) {
      boolean isPlanted = region.group().startsWith(PLANTED);
      Span at = new Span(region.start() - signs, region.end() - signs - (isPlanted ? 1 : 0));
      signs += isPlanted ? 1 : 0;
      boolean isFlagged = findings.stream().anyMatch(at::overlaps);
      planted += isPlanted ? 1 : 0;
      found += isPlanted && isFlagged ? 1 : 0;
      innocent += isPlanted ? 0 : 1;
      flagged += !isPlanted && isFlagged ? 1 : 0;
      if (isPlanted != isFlagged) {
        mistakes.add((isPlanted ? "slept: " : "cried: ") + region.group());
      }
    }
  }

  private Set<Span> unattributed(String text) {
    SourceFile file = new SourceFile("a.md", FileKind.MARKDOWN, text);
    return Rules.standard().findings(analyzer.analyze(file)).stream()
        .filter(finding -> finding.rule().id().equals("unattributed-quote"))
        .map(Finding::parts)
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }
}
