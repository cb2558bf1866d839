package io.whosaid.cli;

import io.whosaid.cli.baseline.Baseline;
import io.whosaid.cli.baseline.BaselineFile;
import io.whosaid.cli.git.Changes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Which findings do not count: those that were there before, and those on unchanged lines. */
final class FilterOptions {
  private final CommandSpec spec;
  private final OptionSpec ref =
      Options.value(
              String.class,
              "--diff",
              "REF",
              "Report only findings on lines changed since the branch left REF, as in --diff"
                  + " origin/main. Files without changes are not read.")
          .build();
  private final OptionSpec baseline =
      Options.value(Path.class, "--baseline", "FILE", "Hide findings recorded in FILE.").build();
  private final OptionSpec update =
      Options.flag(
              "Write what is found into the FILE of --baseline, and exit with 0.",
              "--update-baseline")
          .build();

  /** Adds its options to {@code spec}. */
  FilterOptions(CommandSpec spec) {
    this.spec = spec.addOption(ref).addOption(baseline).addOption(update);
  }

  /** The changed lines, when only they count. */
  Optional<Changes> changes(Shell shell) {
    return Optional.<String>ofNullable(ref.getValue())
        .map(given -> Changes.since(given, shell.directory()));
  }

  /** The findings of before, if there are any to know. */
  Optional<Baseline> baseline(Shell shell) throws IOException {
    Path known = baseline.getValue();
    if (isUpdate() && (known == null || ref.getValue() != null)) {
      throw new ParameterException(
          spec.commandLine(),
          known == null
              ? "--update-baseline goes with --baseline FILE"
              : "--update-baseline needs all findings; leave --diff out");
    }
    if (known == null) {
      return Optional.empty();
    }
    Path file = shell.directory().resolve(known);
    boolean first = isUpdate() && !Files.exists(file);
    return Optional.of(first ? Baseline.empty(file) : BaselineFile.read(file, known.toString()));
  }

  /** Whether the baseline is to be written again. */
  boolean isUpdate() {
    return update.getValue();
  }
}
