package io.whosaid.benchmarks.quotations;

import io.whosaid.benchmarks.corpora.Annotation;
import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.benchmarks.corpora.Corpus;
import io.whosaid.quote.Analysis;
import io.whosaid.quote.Document;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.training.AnnotatedDocument;
import io.whosaid.training.Training;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns the default engine's model from a split of the corpus. */
@Command(
    name = "train",
    description = "Learns a model from a split of a corpus; the same split gives the same bytes.",
    mixinStandardHelpOptions = true)
public final class Train implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "SPLIT", description = "folder to learn from")
  private Path split;

  @Parameters(index = "1", paramLabel = "MODEL", description = "file to write")
  private Path model;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    QuoteExtractor reader = QuoteExtractor.with(analysis -> List.of());
    List<AnnotatedDocument> examples = new ArrayList<>();
    for (Article article : Corpus.read(split)) {
      Analysis analysis = reader.extract(Document.of(article.text())).analysis();
      examples.add(example(analysis, article.gold()));
    }
    out.printf("read %d articles, learning...%n", examples.size());
    out.flush();
    try (OutputStream bytes = Files.newOutputStream(model)) {
      Training.write(examples, bytes);
    }
    out.printf("wrote %s, %d bytes%n", model, Files.size(model));
    return 0;
  }

  /** An annotated article for the training; overlapping spans of one role are left out. */
  static AnnotatedDocument example(Analysis analysis, List<Annotation> gold) {
    return new AnnotatedDocument(analysis, gold.stream().map(Annotation::quotation).toList());
  }
}
