package io.whosaid.benchmarks.names;

import io.whosaid.quote.internal.names.WordClusters;
import io.whosaid.quote.internal.names.WordVectors;
import io.whosaid.training.NameTraining;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns the name tagger's model. */
@Command(
    name = "train-names",
    description = "Learns a model of names; the same files give the same bytes.",
    mixinStandardHelpOptions = true)
public final class TrainNames implements Callable<Integer> {
  private static final int MOST_WORDS = 150_000;

  @Parameters(index = "0", paramLabel = "CORPORA", description = "folder with ner/ and polnear/")
  private Path corpora;

  @Parameters(index = "1", paramLabel = "MODEL", description = "file to write")
  private Path model;

  @Option(
      names = "--vectors",
      paramLabel = "FILE",
      description = {
        "cluster the first 150,000 words of FILE and keep the vectors of the first 60,000: a word",
        "and its numbers a line, the commonest first, as GloVe's; without it the clusters and",
        "vectors of the built-in model are used"
      })
  private Optional<Path> file = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    NameCorpora read = NameCorpora.read(corpora);
    out.printf(
        "read %d articles of news, %d of Wikigold, %d posts; learning...%n",
        read.news().size(), read.wikigold().size(), read.posts().size());
    out.flush();
    Words words = file.isPresent() ? words(file.get()) : Words.builtIn();
    try (OutputStream bytes = Files.newOutputStream(model)) {
      NameTraining.write(words.clusters(), words.vectors(), read.forNews(), bytes);
    }
    out.printf("wrote %s, %d bytes%n", model, Files.size(model));
    return 0;
  }

  private static Words words(Path file) throws IOException {
    List<String> words = new ArrayList<>();
    List<float[]> numbers = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine();
          line != null && words.size() < MOST_WORDS;
          line = lines.readLine()) {
        String[] cells = line.split(" ", -1);
        float[] vector = new float[cells.length - 1];
        for (int i = 0; i < vector.length; i++) {
          vector[i] = Float.parseFloat(cells[i + 1]);
        }
        words.add(cells[0]);
        numbers.add(vector);
      }
    }
    int kept = Math.min(WordVectors.MAX_WORDS, words.size());
    return new Words(
        WordClusters.learn(words, numbers),
        WordVectors.of(words.subList(0, kept), numbers.subList(0, kept)));
  }

  /** What is known of words before any name is learnt. */
  private record Words(WordClusters clusters, WordVectors vectors) {
    static Words builtIn() {
      return new Words(WordClusters.shared(), WordVectors.shared());
    }
  }
}
