package io.whosaid.benchmarks.names;

import io.whosaid.benchmarks.Tally;
import io.whosaid.quote.internal.names.NameTagger;
import io.whosaid.quote.internal.names.TextDomain;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how well names are found. */
@Command(
    name = "names",
    description = "Prints how well names are found, exact span and kind.",
    mixinStandardHelpOptions = true)
public final class EvaluateNames implements Callable<Integer> {
  @Parameters(paramLabel = "CORPORA", description = "folder with ner/ and polnear/")
  private Path corpora;

  @Option(
      names = "--folds",
      description = "also learn five times from all but a fifth of Wikigold (takes minutes, 5 GB)")
  private boolean folds;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    print("PolNeAR dev, silver names", onNews(corpora));
    if (folds) {
      NameCorpora all = NameCorpora.read(corpora);
      List<NameTagger> taggers =
          IntStream.range(0, NameCorpora.FOLDS).parallel().mapToObj(all::taggerWithout).toList();
      NameScores scores = new NameScores();
      for (int fold = 0; fold < NameCorpora.FOLDS; fold++) {
        scores.add(taggers.get(fold), all.fold(fold));
      }
      print("Wikigold, five folds", scores.all());
    }
    return 0;
  }

  /** The built-in model's figures on PolNeAR's development articles. */
  static Map<String, Tally> onNews(Path corpora) throws IOException {
    NameScores scores = new NameScores();
    scores.add(
        NameTagger.shared(),
        NameCorpora.lessons(SilverNames.read(corpora.resolve("polnear"), "dev"), TextDomain.NEWS));
    return scores.all();
  }

  private void print(String title, Map<String, Tally> tallies) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(title);
    tallies.forEach((name, tally) -> out.printf("  %-14s%s%n", name, tally));
    out.flush();
  }
}
