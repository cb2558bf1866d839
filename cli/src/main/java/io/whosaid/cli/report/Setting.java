package io.whosaid.cli.report;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where and for whom a report is written.
 *
 * @param color whether to use colours
 * @param quiet whether to leave out what is no error, and the sum
 * @param directory what the paths of files are taken from
 * @param environment the variables of the environment
 */
public record Setting(
    boolean color, boolean quiet, Path directory, Map<String, String> environment) {
  /** For a file, which nobody reads in colour. */
  public Setting forFile() {
    return new Setting(false, false, directory, environment);
  }
}
