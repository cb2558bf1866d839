package io.whosaid.cli;

import io.whosaid.cli.config.Config;
import io.whosaid.cli.config.ConfigText;
import io.whosaid.cli.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code whosaid init}: writes a configuration to begin with. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Writes a " + Config.NAME + " to begin with, and says what to do next.",
    footer = {
      "",
      "The file goes into the current folder and applies to all folders below it.",
      "It changes nothing yet: every setting is commented out."
    })
final class InitCommand implements Callable<Integer> {
  private final Shell shell;

  InitCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    Path file = shell.directory().resolve(Config.NAME);
    if (Files.exists(file)) {
      shell.tell(Config.NAME + ": is there already; change it, or delete it first");
      return ExitCode.FAILURE;
    }
    try (OutputFile whole = new OutputFile(file, Config.NAME)) {
      whole.writer().write(ConfigText.first());
      whole.complete();
    }
    shell
        .out()
        .print(
            "Wrote "
                + Config.NAME
                + ". Next:\n"
                + "  whosaid check .                                         look at what there is\n"
                + "  whosaid check . --baseline whosaid-baseline.json --update-baseline\n"
                + "                                                          accept it for now\n"
                + "  whosaid check . --baseline whosaid-baseline.json        fail on what is new\n"
                + "  whosaid check . --diff origin/main                      or on changed lines only\n");
    return ExitCode.OK;
  }
}
