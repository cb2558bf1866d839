package io.whosaid.benchmarks.attribution;

import io.whosaid.attribution.Attributor;
import io.whosaid.attribution.internal.mentions.CandidateSet;
import io.whosaid.attribution.internal.mentions.CorefFeature;
import io.whosaid.benchmarks.corpora.Corpus;
import io.whosaid.benchmarks.quotations.PrecisionRecall;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Learns what the traits of descriptions count, from the half that rules are made with. Prints how
 * well tenths of its articles are told by what the other nine teach.
 */
@Command(
    name = "learn-descriptions",
    description = "Learns what descriptions such as \"the senator\" refer to.",
    mixinStandardHelpOptions = true)
public final class LearnDescriptions implements Callable<Integer> {
  private static final double RIDGE = 2;
  private static final int FOLDS = 10;

  @Parameters(paramLabel = "SPLIT", description = "PolNeAR's train split: text/, attributions/")
  private Path split;

  @Parameters(paramLabel = "FILE", description = "the table to write: trait-weights.tsv")
  private Path file;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<Lesson> lessons = new ArrayList<>();
    int unread = 0;
    for (GoldArticle article : articles()) {
      List<CandidateSet> choices = article.choices(Attributor.create());
      for (GoldSource source : article.sources()) {
        Optional<CandidateSet> choice = Lesson.choice(source, choices);
        choice.ifPresent(found -> lessons.add(Lesson.of(source, found)));
        boolean missed = choice.isEmpty() && source.form().equals("description");
        unread += missed ? 1 : 0;
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    int missed = unread;
    long absent = lessons.stream().filter(lesson -> lesson.named() && lesson.right() == 0).count();
    out.printf(
        "%d descriptions, %d whose meaning is no candidate, %d read as none%n",
        lessons.size(), absent, missed);
    Map<Lesson, double[]> likely = unseen(lessons);
    for (double believed : List.of(0.3, 0.4, 0.5, 0.6, 0.7)) {
      PrecisionRecall all = new PrecisionRecall(0, 0, missed);
      for (Lesson lesson : lessons) {
        all = all.plus(tally(lesson, likely.get(lesson), believed));
      }
      out.printf(Locale.ROOT, "above %.1f: %s%n", believed, all);
    }
    Files.writeString(file, table(new ChoiceRegression(RIDGE).learn(lessons)));
    return 0;
  }

  private List<GoldArticle> articles() throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    for (List<GoldSource> sources : List.of(GoldSource.all(), GoldSource.descriptions())) {
      GoldArticle.of(Corpus.read(split), sources).stream()
          .filter(article -> article.half() == GoldArticle.Half.DEVELOP)
          .forEach(articles::add);
    }
    return articles;
  }

  /** How likely each option of each lesson is, by what the other tenths teach. */
  private static Map<Lesson, double[]> unseen(List<Lesson> lessons) {
    Map<Lesson, double[]> likely = new LinkedHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int tenth = fold;
      List<Lesson> others = lessons.stream().filter(lesson -> fold(lesson) != tenth).toList();
      Map<CorefFeature, Double> weights = new ChoiceRegression(RIDGE).learn(others);
      lessons.stream()
          .filter(lesson -> fold(lesson) == tenth)
          .forEach(lesson -> likely.put(lesson, ChoiceRegression.likely(lesson, weights)));
    }
    return likely;
  }

  private static int fold(Lesson lesson) {
    return Math.floorMod(lesson.article().hashCode() / 2, FOLDS);
  }

  private static PrecisionRecall tally(Lesson lesson, double[] likely, double believed) {
    int best = best(likely);
    boolean claimed = best > 0 && likely[best] >= believed;
    boolean right = claimed && best == lesson.right();
    return new PrecisionRecall(right ? 1 : 0, claimed ? 1 : 0, lesson.named() ? 1 : 0);
  }

  private static int best(double[] likely) {
    int best = 0;
    for (int i = 1; i < likely.length; i++) {
      best = likely[i] > likely[best] ? i : best;
    }
    return best;
  }

  /** The table of {@code weights}. */
  private static String table(Map<CorefFeature, Double> weights) {
    StringBuilder table =
        new StringBuilder("# trait\tweight; learnt by 'benchmarks learn-descriptions'\n");
    weights.entrySet().stream()
        .sorted((one, other) -> one.getKey().id().compareTo(other.getKey().id()))
        .forEach(
            weight ->
                table.append(
                    String.format(
                        Locale.ROOT, "%s\t%.3f\n", weight.getKey().id(), weight.getValue())));
    return table.toString();
  }
}
