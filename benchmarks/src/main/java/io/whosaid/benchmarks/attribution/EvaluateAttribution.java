package io.whosaid.benchmarks.attribution;

import io.whosaid.attribution.Attributor;
import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.benchmarks.corpora.Corpus;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how many sources are resolved as they were by hand. */
@Command(
    name = "attribution",
    description = "Prints how well sources are resolved, portrayed and graded.",
    mixinStandardHelpOptions = true)
public final class EvaluateAttribution implements Callable<Integer> {
  static final String SHA_256 = "dfd95610a30a8bb84c62403b7455922587b8451506606d02a61165a24b8eca26";

  static final String FURTHER_SHA_256 =
      "52d888f71813d18703e001b37c464c178ff160b1cd2440f2ca5a02ecdf249855";

  @Parameters(paramLabel = "SPLIT", description = "PolNeAR's train split: text/, attributions/")
  private Path split;

  @Option(names = "--half", description = "only one half of the articles: ${COMPLETION-CANDIDATES}")
  private Optional<GoldArticle.Half> half = Optional.empty();

  @Option(names = "--errors", description = "also print what is wrong, tab-separated")
  private boolean errors;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    scores(split, half, line -> print(out, line))
        .all()
        .forEach((name, tally) -> out.printf("%-38s%s%n", name, tally));
    return 0;
  }

  private void print(PrintWriter out, String line) {
    if (errors) {
      out.println(line);
    }
  }

  /** Scores the articles of one half, or all; throws IOException when it is another corpus. */
  static AttributionScores scores(
      Path split, Optional<GoldArticle.Half> half, Consumer<String> errors) throws IOException {
    List<Article> corpus = Corpus.read(split);
    List<GoldArticle> whole = articles(corpus, GoldSource.all(), SHA_256);
    List<GoldArticle> further = articles(corpus, GoldSource.descriptions(), FURTHER_SHA_256);
    Attributor attributor = Attributor.create();
    AttributionScores scores = new AttributionScores(errors);
    for (GoldArticle article : whole) {
      if (half.isEmpty() || half.get() == article.half()) {
        scores.add(article.article().text(), article.sources(), article.attributions(attributor));
      }
    }
    for (GoldArticle article : further) {
      if (half.isEmpty() || half.get() == article.half()) {
        scores.addDescriptions(
            article.article().text(), article.sources(), article.attributions(attributor));
      }
    }
    return scores;
  }

  private static List<GoldArticle> articles(
      List<Article> corpus, List<GoldSource> sources, String sha256) throws IOException {
    List<GoldArticle> articles = GoldArticle.of(corpus, sources);
    String digest = Digest.of(articles.stream().map(GoldArticle::article).toList());
    if (!digest.equals(sha256)) {
      throw new IOException(
          "the corpus does not hold the articles that were annotated: their SHA-256 is " + digest);
    }
    return articles;
  }
}
