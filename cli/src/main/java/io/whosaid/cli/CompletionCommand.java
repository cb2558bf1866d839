package io.whosaid.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code whosaid completion}: completes commands, options and their values in a shell. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Prints a completion script for bash and zsh.",
    footer = {
      "",
      "In the shell that is open, when whosaid is on the PATH:",
      "  source <(whosaid completion)",
      "In every shell, where bash-completion is installed:",
      "  whosaid completion > ~/.local/share/bash-completion/completions/whosaid"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Shell shell;

  @Spec private CommandSpec spec;

  CompletionCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    shell.out().print(AutoComplete.bash("whosaid", spec.root().commandLine()));
    return ExitCode.OK;
  }
}
