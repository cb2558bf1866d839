package io.whosaid.cli;

import io.whosaid.article.MarkupOptions;
import io.whosaid.cli.baseline.Baseline;
import io.whosaid.cli.baseline.BaselineFile;
import io.whosaid.cli.config.Config;
import io.whosaid.cli.config.Configs;
import io.whosaid.cli.git.Changes;
import io.whosaid.cli.output.Plural;
import io.whosaid.cli.reading.ArticleAnalyzer;
import io.whosaid.cli.reading.InOrder;
import io.whosaid.cli.reading.Input;
import io.whosaid.cli.reading.Inputs;
import io.whosaid.cli.report.SuppressedCounts;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Rule;
import io.whosaid.cli.rule.Rules;
import io.whosaid.cli.rule.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The files of one run that are checked, and which of their findings count. Not thread-safe. */
final class Selection {
  private final Optional<Changes> changes;
  private final Optional<Baseline> baseline;
  private final boolean isUpdate;
  private final Configs configs;
  private final List<Task> tasks = new ArrayList<>();
  private int ignored;
  private int unchanged;

  /** A file and what to look for in it. */
  private record Task(Input input, Optional<Charset> encoding, MarkupOptions markup, Rules rules) {}

  /** Nothing selected yet; what is found is accepted when {@code isUpdate}. */
  Selection(
      Optional<Changes> changes, Optional<Baseline> baseline, boolean isUpdate, Configs configs) {
    this.isUpdate = isUpdate;
    this.changes = changes;
    this.baseline = baseline;
    this.configs = configs;
  }

  /** Takes those of {@code inputs} that no configuration ignores and that have changed. */
  void select(Inputs inputs, Map<Rule, Optional<Severity>> severities) {
    for (Input input : inputs.found()) {
      Config config = configs.of(input.file());
      if (config.ignores(input.file())) {
        ignored++;
      } else if (changes.isPresent() && !changes.get().touch(input.file())) {
        unchanged++;
      } else {
        tasks.add(
            new Task(
                input,
                config.encoding(input.file()),
                config.markup(),
                RuleOptions.rules(configs, input.file(), severities)));
      }
    }
  }

  int size() {
    return tasks.size();
  }

  /**
   * Whether the run was about something, or rightly about nothing.
   *
   * @param mayBeEmpty whether it is fine that all files are ignored
   */
  boolean hasWork(boolean mayBeEmpty) {
    return !tasks.isEmpty() || unchanged > 0 || (ignored > 0 && mayBeEmpty);
  }

  /** Tells a person what was left out, and why there is little or nothing to check. */
  void tell(Shell shell, Inputs inputs, boolean isQuiet) {
    inputs.passedOver().forEach(shell::tell);
    if (tasks.isEmpty() && ignored > 0) {
      shell.tell(
          "all files are ignored, so nothing was checked; see 'ignore' in "
              + Config.NAME
              + ", or "
              + Config.IGNORE_NAME);
    }
    if (unchanged > 0 && !isQuiet) {
      int all = inputs.found().size() - ignored;
      shell.tell((all - unchanged) + " of " + Plural.of(all, "file") + " changed");
    }
  }

  /** Checks the files. Loads the engine only when there are any. */
  void check(
      Supplier<ArticleAnalyzer> analyzer, Reports reports, Progress progress, boolean isVerbose) {
    if (tasks.isEmpty()) {
      return;
    }
    ArticleAnalyzer ready = analyzer.get();
    InOrder.forEach(
        tasks,
        task ->
            Outcome.of(
                task.input(),
                task.encoding(),
                source ->
                    Checked.of(ready.analyze(source, task.markup()), task.rules(), isVerbose)),
        outcome -> {
          progress.clear();
          add(outcome, reports);
          progress.step();
        });
    progress.clear();
  }

  private void add(Outcome<Checked> outcome, Reports reports) {
    if (outcome instanceof Outcome.Failed<Checked> failed) {
      reports.add(failed.failure());
    } else if (outcome instanceof Outcome.Done<Checked> done) {
      done.result().notes().forEach(reports::note);
      List<Finding> all = done.result().findings();
      List<Finding> fresh =
          baseline.map(known -> known.without(done.input().file(), all)).orElse(all);
      List<Finding> touched =
          changes
              .map(
                  lines ->
                      fresh.stream()
                          .filter(
                              finding ->
                                  lines.touch(done.input().file(), done.source(), finding.parts()))
                          .toList())
              .orElse(fresh);
      List<Finding> reported = isUpdate ? List.of() : touched;
      SuppressedCounts hidden =
          new SuppressedCounts(
              done.result().suppressed(),
              all.size() - (isUpdate ? 0 : fresh.size()),
              fresh.size() - touched.size());
      reports.add(done.source(), reported, hidden);
    }
  }

  /** Tells what the baseline has and nobody finds any more. */
  void tellGone(Shell shell) {
    int gone = baseline.map(Baseline::gone).orElse(0);
    if (gone > 0) {
      shell.tell(
          Plural.of(gone, "finding")
              + (gone == 1 ? " of the baseline is" : " of the baseline are")
              + " no longer there; --update-baseline removes what is gone");
    }
  }

  /** Writes the baseline again, and says how it has changed. */
  void updateBaseline(Shell shell, boolean isQuiet) throws IOException {
    if (baseline.isPresent()) {
      Baseline.Difference difference = baseline.get().update();
      BaselineFile.write(baseline.get());
      if (isQuiet) {
        return;
      }
      shell.tell(
          "baseline written: "
              + Plural.of(difference.added(), "finding")
              + " added, "
              + difference.removed()
              + " removed, "
              + difference.kept()
              + " kept");
    }
  }
}
