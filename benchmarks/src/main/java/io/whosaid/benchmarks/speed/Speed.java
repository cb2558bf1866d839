package io.whosaid.benchmarks.speed;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Measures speed, growth, memory and start of the default engine, and what attribution adds; prints
 * Markdown.
 */
@Command(
    name = "speed",
    description = {
      "Measures how fast the engine is, and prints tables in Markdown.",
      "All together take about five minutes; nothing else should run during that time."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class Speed implements Callable<Integer> {
  private static final String STAGE_ORDER = "^a\\d";

  enum Part {
    STAGES,
    GROWTH,
    MEMORY,
    ATTRIBUTION,
    START
  }

  @Parameters(paramLabel = "CORPUS", description = "folder with a folder text/ of articles")
  private Path corpus;

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description = "of ${COMPLETION-CANDIDATES}; all if not given")
  private Set<Part> parts = EnumSet.allOf(Part.class);

  @Option(
      names = "--starts",
      paramLabel = "NUMBER",
      description = "how many fresh JVMs are started; ${DEFAULT-VALUE} if not given")
  private int starts = 11;

  @Spec private CommandSpec spec;

  private PrintWriter out;

  @Override
  public Integer call() throws IOException, InterruptedException, RunnerException {
    out = spec.commandLine().getOut();
    String texts = corpus.resolve("text").toString();
    line(
        "Java %s, %s, %d processors%n",
        Runtime.version(),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
    if (parts.contains(Part.STAGES)) {
      stages(texts);
    }
    if (parts.contains(Part.GROWTH)) {
      growth(texts);
    }
    if (parts.contains(Part.MEMORY)) {
      memory(texts);
    }
    if (parts.contains(Part.ATTRIBUTION)) {
      attribution(texts);
    }
    if (parts.contains(Part.START)) {
      start();
    }
    return 0;
  }

  private void stages(String texts) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(ReadingSpeed.class.getName())
            .include(EngineSpeed.class.getName())
            .jvmArgsAppend("-Dtexts=" + texts)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    line("| stage, one thread, warm | words/s | ± (99.9 %%) | words per second of processor |");
    line("|---|--:|--:|--:|");
    for (RunResult result : results) {
      Result<?> words = result.getSecondaryResults().get("words");
      String name = result.getPrimaryResult().getLabel().replaceFirst(STAGE_ORDER, "");
      double busy = result.getSecondaryResults().get("processor").getScore() / 1e9;
      double score = words.getScore();
      line("| %s | %,.0f | %,.0f | %,.0f |", name, score, words.getScoreError(), score / busy);
    }
    line("");
  }

  private void growth(String texts) throws IOException, InterruptedException {
    line("| length of the document | words | µs a word | µs of processor a word |");
    line("|--:|--:|--:|--:|");
    for (String row : Child.run(List.of("-Xmx2g"), Growth.class, texts).lines()) {
      String[] cells = row.split("\t", -1);
      long size = Long.parseLong(cells[0]) / 1000;
      line("| %,d kB | %,d | %s | %s |", size, Long.parseLong(cells[1]), cells[2], cells[3]);
    }
    line("");
  }

  private void memory(String texts) throws IOException, InterruptedException {
    List<String> megabytes = Child.run(List.of(), Footprint.class, texts).lines();
    line("| heap that the engine holds | MB |");
    line("|---|--:|");
    line("| models loaded, one sentence read | %s |", megabytes.get(0));
    line("| all texts read (what is remembered of words) | %s |%n", megabytes.get(1));
  }

  private void attribution(String texts) throws IOException, InterruptedException {
    List<String> lines = Child.run(List.of(), AttributionCost.class, texts).lines();
    String[] micros = lines.get(0).split("\t", -1);
    double engine = Double.parseDouble(micros[0]);
    double attribution = Double.parseDouble(micros[1]);
    line("| µs of processor a word: engine | attribution | in percent of the engine |");
    line("|--:|--:|--:|");
    line("| %.2f | %.2f | %.1f |%n", engine, attribution, 100 * attribution / engine);
    line("| different documents read and attributed | MB of heap in use |");
    line("|--:|--:|");
    for (String row : lines.subList(1, lines.size())) {
      line("| %s |", row.replace("\t", " | "));
    }
    line("");
  }

  private void start() throws IOException, InterruptedException {
    List<Double> ready = new ArrayList<>();
    List<Double> read = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    List<Double> whole = new ArrayList<>();
    for (int i = 0; i < starts; i++) {
      Child.Result result = Child.run(List.of(), Readiness.class);
      String[] millis = result.lines().get(0).split("\t", -1);
      ready.add(Double.parseDouble(millis[0]));
      read.add(Double.parseDouble(millis[1]));
      processor.add(Double.parseDouble(millis[2]));
      whole.add(result.millis());
    }
    line("| in a fresh JVM (of %d) | median ms | least | most |", starts);
    line("|---|--:|--:|--:|");
    row("from main to an engine that is ready", ready);
    row("... of which the main thread had a processor", processor);
    row("from main to the first sentence read", read);
    row("from the start of the process to its end", whole);
  }

  private void row(String what, List<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    line(
        "| %s | %.0f | %.0f | %.0f |",
        what, sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }
}
