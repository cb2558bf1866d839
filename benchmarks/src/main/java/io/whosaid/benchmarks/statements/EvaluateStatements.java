package io.whosaid.benchmarks.statements;

import io.whosaid.checkworthiness.Feature;
import io.whosaid.checkworthiness.StatementFinder;
import io.whosaid.checkworthiness.Weights;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how well check-worthy sentences are found, beside plain baselines. */
@Command(
    name = "statements",
    description = "Prints how well check-worthy sentences are found.",
    mixinStandardHelpOptions = true)
public final class EvaluateStatements implements Callable<Integer> {
  static final double RIDGE = 1;
  static final int FOLDS = 10;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\d|\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty"
              + "|fifty|sixty|hundreds?|thousands?|millions?|billions?|dozens?|half)\\b");

  @Parameters(paramLabel = "SPLIT", description = "PolNeAR's train split: text/, attributions/")
  private Path split;

  @Option(names = "--errors", description = "also print the learning half, tab-separated")
  private boolean errors;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<Sample> all = Sample.read(split);
    List<Sample> report = half(all, GoldStatement.Half.REPORT);
    Agreement agreement = Agreement.of(all.stream().map(Sample::gold).toList());
    out.printf(
        Locale.ROOT, "two passes of one annotator: %s, kappa %.3f%n", agreement, agreement.kappa());
    out.println("reporting half");
    rows(report, sample -> sample.statement().score())
        .forEach((name, figure) -> print(out, name, figure));
    breakdown(out, report);
    out.println("all articles, by cross-validation");
    Map<Sample, Double> scores = crossValidated(all);
    rows(all, scores::get).forEach((name, figure) -> print(out, name, figure));
    if (errors) {
      half(all, GoldStatement.Half.LEARN).forEach(sample -> print(out, sample));
    }
    return 0;
  }

  static List<Sample> half(List<Sample> all, GoldStatement.Half half) {
    return all.stream().filter(sample -> sample.is(half)).toList();
  }

  /** The finder, the baselines, and the finder's lead over the best of them. */
  static Map<String, Ranking.Figure> rows(List<Sample> samples, ToDoubleFunction<Sample> finder) {
    Map<String, ToDoubleFunction<Sample>> baselines = new LinkedHashMap<>();
    SplittableRandom random = new SplittableRandom(1);
    Map<Sample, Double> chance = new LinkedHashMap<>();
    samples.forEach(sample -> chance.put(sample, random.nextDouble()));
    baselines.put("has a number", sample -> NUMBER.matcher(sample.text()).find() ? 1 : 0);
    baselines.put("length", sample -> sample.text().length());
    baselines.put("random", chance::get);
    Map<String, Ranking.Figure> rows = new LinkedHashMap<>();
    List<Ranking.Item> items = Ranking.items(samples, finder);
    rows.put("finder", Ranking.of(items));
    List<Ranking.Item> best = null;
    for (Map.Entry<String, ToDoubleFunction<Sample>> baseline : baselines.entrySet()) {
      List<Ranking.Item> others = Ranking.items(samples, baseline.getValue());
      rows.put(baseline.getKey(), Ranking.of(others));
      if (best == null || Ranking.averagePrecision(others) > Ranking.averagePrecision(best)) {
        best = others;
      }
    }
    rows.put("lead", Ranking.lead(items, best));
    return rows;
  }

  /** Each sentence's score by weights trained without its article. */
  static Map<Sample, Double> crossValidated(List<Sample> all) {
    Map<Sample, Double> scores = new LinkedHashMap<>();
    List<String> articles = all.stream().map(sample -> sample.gold().article()).distinct().toList();
    for (int fold = 0; fold < FOLDS; fold++) {
      int part = fold;
      List<Sample> lessons = new ArrayList<>();
      List<Sample> rest = new ArrayList<>();
      for (Sample sample : all) {
        boolean mine = articles.indexOf(sample.gold().article()) % FOLDS == part;
        (mine ? rest : lessons).add(sample);
      }
      Weights weights = new Regression(RIDGE).learn(lessons);
      rest.forEach(sample -> scores.put(sample, weights.score(sample.features())));
    }
    return scores;
  }

  private static void print(PrintWriter out, String name, Ranking.Figure figure) {
    out.printf(
        Locale.ROOT,
        "  %-14s %.3f (%.3f to %.3f)%n",
        name,
        figure.value(),
        figure.low(),
        figure.high());
  }

  private static void print(PrintWriter out, Sample sample) {
    out.printf(
        Locale.ROOT,
        "%d\t%.3f\t%s\t%s%n",
        sample.isCheckworthy() ? 1 : 0,
        sample.statement().score(),
        sample.features(),
        sample.text().replaceAll("\\s+", " "));
  }

  private static void breakdown(PrintWriter out, List<Sample> samples) {
    double least = StatementFinder.THRESHOLD;
    long found = samples.stream().filter(s -> s.statement().score() >= least).count();
    long right =
        samples.stream().filter(s -> s.statement().score() >= least && s.isCheckworthy()).count();
    long gold = samples.stream().filter(Sample::isCheckworthy).count();
    out.printf("  at %.2f: %d found, %d right, %d annotated%n", least, found, right, gold);
    for (Feature feature : Feature.values()) {
      List<Sample> with = samples.stream().filter(s -> s.features().contains(feature)).toList();
      long worthy = with.stream().filter(Sample::isCheckworthy).count();
      out.printf("  %-15s %4d sentences, %3d check-worthy%n", feature.id(), with.size(), worthy);
    }
    for (int bin = 0; bin < 5; bin++) {
      double low = bin / 5.0;
      List<Sample> in =
          samples.stream()
              .filter(s -> s.statement().score() >= low && s.statement().score() < low + 0.2)
              .toList();
      double mean = in.stream().mapToDouble(s -> s.statement().score()).average().orElse(0);
      long worthy = in.stream().filter(Sample::isCheckworthy).count();
      out.printf(
          Locale.ROOT,
          "  scores from %.1f: %3d, mean %.2f, check-worthy %.2f%n",
          low,
          in.size(),
          mean,
          in.isEmpty() ? 0 : (double) worthy / in.size());
    }
  }
}
