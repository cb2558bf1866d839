package io.whosaid.cli;

import io.whosaid.cli.reading.Inputs;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What to read. */
final class InputOptions {
  private static final String STANDARD_INPUT = "-";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files, folders or globs of Markdown, HTML and plain text; - is the standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description = "What - is called; the extension tells what markup to expect.")
  private String standardInputName;

  /** Finds everything that is to be read. */
  Inputs find(Shell shell) {
    if (paths.isEmpty()) {
      throw new ParameterException(commandLine(), "name what to read: files, folders, globs or -");
    }
    Inputs inputs = new Inputs(shell.directory());
    for (String path : paths) {
      if (!path.equals(STANDARD_INPUT)) {
        inputs.add(path);
      } else if (standardInputName != null) {
        inputs.addStandardInput(standardInputName, shell.in()::readAllBytes);
      } else {
        throw new ParameterException(
            commandLine(), "- needs --stdin-filename NAME, to know what markup to expect");
      }
    }
    if (standardInputName != null && !paths.contains(STANDARD_INPUT)) {
      throw new ParameterException(commandLine(), "--stdin-filename goes with -");
    }
    return inputs;
  }

  private CommandLine commandLine() {
    return spec.commandLine();
  }
}
