package io.whosaid.cli;

import io.whosaid.cli.reading.Inputs;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** What to read. */
final class InputOptions {
  private static final String STANDARD_INPUT = "-";

  private final CommandSpec spec;
  private final PositionalParamSpec paths =
      PositionalParamSpec.builder()
          .paramLabel("PATH")
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .initialValue(List.of())
          .description(
              "Files, folders or globs of Markdown, HTML and plain text; - is the standard input.")
          .build();
  private final OptionSpec standardInputName =
      Options.value(
              String.class,
              "--stdin-filename",
              "NAME",
              "File name to assume for standard input; its extension selects the format.")
          .build();

  /** Adds its options to {@code spec}. */
  InputOptions(CommandSpec spec) {
    this.spec = spec.addPositional(paths).addOption(standardInputName);
  }

  /** Finds everything that is to be read. */
  Inputs find(Shell shell) {
    List<String> given = paths.getValue();
    String name = standardInputName.getValue();
    if (given.isEmpty()) {
      throw new ParameterException(commandLine(), "name what to read: files, folders, globs or -");
    }
    Inputs inputs = new Inputs(shell.directory());
    for (String path : given) {
      if (!path.equals(STANDARD_INPUT)) {
        inputs.add(path);
      } else if (name != null) {
        inputs.addStandardInput(name, shell::in);
      } else {
        throw new ParameterException(
            commandLine(), "- needs --stdin-filename NAME, to know what markup to expect");
      }
    }
    if (name != null && !given.contains(STANDARD_INPUT)) {
      throw new ParameterException(commandLine(), "--stdin-filename goes with -");
    }
    return inputs;
  }

  private CommandLine commandLine() {
    return spec.commandLine();
  }
}
