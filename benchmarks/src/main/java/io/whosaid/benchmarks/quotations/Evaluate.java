package io.whosaid.benchmarks.quotations;

import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.benchmarks.corpora.Corpus;
import io.whosaid.benchmarks.corpora.Fold;
import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.QuoteExtractor;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the figures of an engine, or of a file of predictions, on an annotated corpus. */
@Command(
    name = "evaluate",
    description = "Prints what the engine's predictions are worth on an annotated corpus.",
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class Evaluate implements Callable<Integer> {
  @Parameters(
      paramLabel = "CORPUS",
      description = "folder with text/ and attributions/, as FORMAT.md describes it")
  private Path corpus;

  @Option(
      names = "--fold",
      paramLabel = "K/N",
      converter = FoldConverter.class,
      description = "only the K-th of N parts into which the articles are dealt, as in 1/5")
  private Fold fold;

  @Option(
      names = "--score",
      paramLabel = "FILE",
      description = "score these predictions (JSON lines, see FORMAT.md) instead of the engine's")
  private Path scored;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "write what was found, as JSON lines")
  private Path predictions;

  @Option(
      names = "--floating",
      description =
          "count the engine's quotations that have neither source nor cue too, of which corpora"
              + " annotate none")
  private boolean floating;

  @Option(names = "--errors", description = "print what is wrong, by kind")
  private boolean errors;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "write a page of all errors; it holds the corpus's text")
  private Path report;

  @Option(
      names = "--resamples",
      paramLabel = "NUMBER",
      description = "samples for the intervals; ${DEFAULT-VALUE} if not given")
  private int resamples = 1000;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "for the samples; ${DEFAULT-VALUE} if not given")
  private long seed = 1;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (resamples < 1) {
      throw new ParameterException(
          spec.commandLine(), "--resamples is " + resamples + "; it must be at least 1");
    }
    List<Article> articles = Corpus.read(corpus);
    Evaluation evaluation =
        Evaluation.of(fold == null ? articles : fold.in(articles), engine(articles));
    PrintWriter out = spec.commandLine().getOut();
    new EvaluationTable(out, evaluation).print(resamples, seed);
    if (errors) {
      new ErrorTable(out, evaluation.findings()).print();
    }
    if (report != null) {
      new ErrorReport(evaluation).write(report);
      out.printf("%nwrote %s%n", report);
    }
    if (predictions != null) {
      Files.write(
          predictions,
          evaluation.articles().stream()
              .map(scored -> Predictions.line(scored.article(), scored.predictions()))
              .toList());
    }
    out.flush();
    return 0;
  }

  private Function<Article, List<Prediction>> engine(List<Article> articles) throws IOException {
    if (scored != null) {
      Map<String, List<Prediction>> read = Predictions.read(scored, articles);
      return article -> read.getOrDefault(article.name(), List.of());
    }
    QuoteExtractor extractor = QuoteExtractor.create();
    return article -> {
      Extraction extraction = extractor.extract(Document.of(article.text()));
      return floating
          ? extraction.quotations().stream().map(Prediction::of).toList()
          : Prediction.of(extraction);
    };
  }
}
