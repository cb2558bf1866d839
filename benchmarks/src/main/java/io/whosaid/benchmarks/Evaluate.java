package io.whosaid.benchmarks;

import io.whosaid.quote.Document;
import io.whosaid.quote.QuoteExtractor;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the figures of the default engine on a split of the corpus. */
@Command(
    name = "evaluate",
    description = "Prints the engine's figures on a split of a corpus.",
    mixinStandardHelpOptions = true)
final class Evaluate implements Callable<Integer> {
  @Parameters(paramLabel = "SPLIT", description = "folder with text/ and attributions/")
  private Path split;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "also write what was found, as JSON lines with offsets in code points")
  private Path predictions;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description = "rules or tagger; else the default")
  private String engine;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    QuoteExtractor extractor =
        engine != null && engine.equals("tagger")
            ? QuoteExtractor.with(new io.whosaid.quote.tagger.TaggerEngine())
            : QuoteExtractor.create();
    Scores all = new Scores();
    List<String> lines = new ArrayList<>();
    for (Article article : Corpus.read(split)) {
      List<Annotation> found =
          extractor.extract(Document.of(article.text())).quotations().stream()
              .map(Annotation::of)
              .toList();
      all.add(Scores.of(article, found));
      lines.add(PredictionLine.of(article, found));
    }
    all.all().forEach((name, tally) -> out.printf("%-18s%s%n", name, tally));
    if (predictions != null) {
      Files.write(predictions, lines);
    }
    return 0;
  }
}
