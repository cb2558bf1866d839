package io.whosaid.benchmarks.gate;

import io.whosaid.article.SourceFile;
import io.whosaid.cli.reading.ArticleAnalyzer;
import io.whosaid.cli.reading.Reading;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Rule;
import io.whosaid.cli.rule.Rules;
import io.whosaid.cli.rule.SourcePolicy;
import io.whosaid.cli.suppress.Suppressions;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws findings, or what was passed over, for someone to judge. */
@Command(
    name = "findings",
    description = "Draws findings of 'whosaid check' at random, with the text around each.",
    mixinStandardHelpOptions = true)
public final class DrawFindings implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "the articles")
  private List<Path> folders;

  @Option(names = "--count", defaultValue = "200", description = "how many (${DEFAULT-VALUE})")
  private int count;

  @Option(names = "--seed", defaultValue = "1", description = "for the draw (${DEFAULT-VALUE})")
  private long seed;

  @Option(names = "--all-rules", description = "also rules that are off by default")
  private boolean allRules;

  @Option(names = "--indirect", description = "also sources of words without quote marks")
  private boolean indirect;

  @Option(
      names = "--passed-over",
      description = "instead, four words or more in quote marks that have no finding")
  private boolean passedOver;

  @Spec private CommandSpec spec;

  private final ArticleAnalyzer analyzer = ArticleAnalyzer.create();
  private final List<String> entries = new ArrayList<>();
  private final Map<String, Integer> totals = new TreeMap<>();
  private int stretches;

  @Override
  public Integer call() throws IOException {
    Rules rules = rules();
    List<SourceFile> files = GateTexts.of(folders);
    for (SourceFile file : files) {
      Reading reading = analyzer.analyze(file);
      if (reading.otherLanguage().isEmpty()) {
        add(reading, Suppressions.findings(reading, rules).findings());
      }
    }
    Collections.shuffle(entries, new Random(seed));
    PrintWriter out = spec.commandLine().getOut();
    totals.forEach((name, total) -> out.println(name + ": " + total));
    out.println(
        stretches + " stretches of four words or more in quote marks, " + files.size() + " files");
    for (int i = 0; i < Math.min(count, entries.size()); i++) {
      out.println("\n" + (i + 1) + ". " + entries.get(i));
    }
    out.flush();
    return 0;
  }

  private Rules rules() {
    Rules rules = Rules.standard().in(SourcePolicy.NONE.withIndirect(indirect));
    if (allRules) {
      for (Rule rule : Rules.ALL) {
        rules = rules.with(rule, Optional.of(rule.severity()));
      }
    }
    return rules;
  }

  private void add(Reading reading, List<Finding> findings) {
    for (Finding finding : findings) {
      String rule = finding.rule().id();
      totals.merge(rule, 1, Integer::sum);
      if (!passedOver) {
        String place = Excerpt.of(reading.source(), finding.parts().get(0));
        entries.add(rule + " " + place + "\n   " + finding.message());
      }
    }
    for (QuotedStretch stretch : QuotedStretch.of(reading)) {
      stretches++;
      if (passedOver && !isFound(stretch.at(), findings)) {
        entries.add(Excerpt.of(reading.source(), stretch.at()) + "\n   " + stretch.answer());
      }
    }
  }

  private static boolean isFound(Span stretch, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.rule().id().equals("unattributed-quote"))
        .flatMap(finding -> finding.parts().stream())
        .anyMatch(stretch::overlaps);
  }
}
