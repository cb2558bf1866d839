package io.whosaid.cli;

import io.whosaid.cli.output.Version;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The kinds of options that the commands which read articles have. They are described by picocli's
 * builders, since to read its annotations takes a fifth of such a command's start.
 */
final class Options {
  private Options() {}

  /** An option that takes a value of {@code type}. */
  static OptionSpec.Builder value(Class<?> type, String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(type)
        .arity("1")
        .paramLabel(label)
        .description(description);
  }

  /** An option that takes a value each time that it is given. */
  static OptionSpec.Builder values(String name, String label, String description) {
    return value(List.class, name, label, description)
        .auxiliaryTypes(String.class)
        .initialValue(List.of());
  }

  /** An option that is given or not. */
  static OptionSpec.Builder flag(String description, String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .arity("0")
        .initialValue(false)
        .description(description);
  }

  /** Adds what every command has. */
  static void addStandard(CommandSpec spec) {
    spec.versionProvider(new Version());
    spec.addOption(
        flag("Show this help message and exit.", "-h", "--help").usageHelp(true).build());
    spec.addOption(
        flag("Print version information and exit.", "-V", "--version").versionHelp(true).build());
  }
}
