package io.whosaid.benchmarks.quotations;

import io.whosaid.benchmarks.quotations.Bootstrap.Interval;
import io.whosaid.benchmarks.quotations.Reliability.Bin;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints an evaluation for people, in per cent, one figure a line. */
final class EvaluationTable {
  private static final List<String> BY_OUTLET =
      List.of("attr", "direct all", "exact source", "exact cue", "exact content");

  private final PrintWriter out;
  private final Evaluation evaluation;
  private final Scores total;

  EvaluationTable(PrintWriter out, Evaluation evaluation) {
    this.out = out;
    this.evaluation = evaluation;
    this.total = evaluation.total();
  }

  void print(int resamples, long seed) {
    line(
        "%d articles; intervals hold 95 of 100 F1s: %d resamples of articles, seed %d",
        evaluation.articles().size(), resamples, seed);
    Bootstrap bootstrap = evaluation.bootstrap(resamples, seed);
    for (Section section : Section.ALL) {
      line("%n%s%n%-24s     P      R     F1     95 %%           gold   found", section.title(), "");
      for (String figure : section.figures()) {
        PrecisionRecall tally = total.of(figure);
        Interval interval = bootstrap.of(figure, PrecisionRecall::f1);
        line(
            "%-24s %5.1f  %5.1f  %5.1f  %5.1f - %5.1f  %6d  %6d",
            figure,
            100 * tally.precision(),
            100 * tally.recall(),
            100 * tally.f1(),
            100 * interval.low(),
            100 * interval.high(),
            tally.gold(),
            tally.predicted());
      }
    }
    PrecisionRecall scare = total.of("direct scare quotes");
    line(
        "%nScare quotes of three words or more: %d of %d claimed as attributions",
        scare.gold() - scare.right(), scare.gold());
    published();
    outlets();
    reliability(evaluation.reliability());
  }

  private void published() {
    line("%nF1 of contiguous segments, as published on PolNeAR's test split");
    line("%-24s %6s %6s %7s", "", "source", "cue", "content");
    PublishedResults.SEGMENTS.forEach(
        row -> row(row.system(), row.source(), row.cue(), row.content()));
    row(
        "this engine, here",
        100 * total.of("segments source").f1(),
        100 * total.of("segments cue").f1(),
        100 * total.of("segments content").f1());
  }

  private void row(String system, double source, double cue, double content) {
    line("%-24s %6.1f %6.1f %7.1f", system, source, cue, content);
  }

  private void outlets() {
    line("%nF1 by outlet");
    line(
        "%-24s %8s %s",
        "",
        "articles",
        BY_OUTLET.stream().map(f -> String.format("%14s", f)).collect(Collectors.joining()));
    for (Map.Entry<String, Scores> outlet : evaluation.byOutlet().entrySet()) {
      long articles =
          evaluation.articles().stream()
              .filter(scored -> scored.article().outlet().equals(outlet.getKey()))
              .count();
      line(
          "%-24s %8d %s",
          outlet.getKey(),
          articles,
          BY_OUTLET.stream()
              .map(f -> String.format(Locale.ROOT, "%14.1f", 100 * outlet.getValue().of(f).f1()))
              .collect(Collectors.joining()));
    }
  }

  private void reliability(Reliability reliability) {
    if (reliability.count() == 0) {
      line("%nThe predictions bear no confidence.");
      return;
    }
    line("%nReliability of the confidence (right: a linked attribution)");
    line("%-12s %6s %10s %6s", "bin", "count", "confidence", "right");
    for (Bin bin : reliability.bins()) {
      line(
          "%.1f - %.1f    %6d %10.3f %6.3f",
          bin.from(), bin.from() + 0.1, bin.count(), bin.confidence(), bin.right());
    }
    line(
        "expected calibration error %.3f, Brier score %.3f",
        reliability.expectedError(), reliability.brier());
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
