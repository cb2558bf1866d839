package io.whosaid.cli;

import io.whosaid.cli.baseline.Baseline;
import io.whosaid.cli.baseline.BaselineFile;
import io.whosaid.cli.git.Changes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which findings do not count: those that were there before, and those on unchanged lines. */
final class FilterOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--diff",
      paramLabel = "REF",
      description =
          "Report only what touches lines changed since the branch left REF, as in --diff"
              + " origin/main. Files without changes are not read.")
  private String ref;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Leave out the findings that FILE knows.")
  private Path baseline;

  @Option(
      names = "--update-baseline",
      description = "Write what is found into the FILE of --baseline, and exit with 0.")
  private boolean update;

  /** The changed lines, when only they count. */
  Optional<Changes> changes(Shell shell) {
    return Optional.ofNullable(ref).map(given -> Changes.since(given, shell.directory()));
  }

  /** The findings of before, if there are any to know. */
  Optional<Baseline> baseline(Shell shell) throws IOException {
    if (update && (baseline == null || ref != null)) {
      throw new ParameterException(
          spec.commandLine(),
          baseline == null
              ? "--update-baseline goes with --baseline FILE"
              : "--update-baseline needs all findings; leave --diff out");
    }
    if (baseline == null) {
      return Optional.empty();
    }
    Path file = shell.directory().resolve(baseline);
    boolean first = update && !Files.exists(file);
    return Optional.of(first ? Baseline.empty(file) : BaselineFile.read(file, baseline.toString()));
  }

  /** Whether the baseline is to be written anew. */
  boolean isUpdate() {
    return update;
  }
}
