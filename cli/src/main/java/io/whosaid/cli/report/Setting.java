package io.whosaid.cli.report;

import io.whosaid.cli.git.Repositories;
import io.whosaid.cli.rule.Rule;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where and for whom a report is written.
 *
 * @param color whether to use colours
 * @param quiet whether to leave out what is no error, and the sum
 * @param rulesUrl the page that explains the rules
 * @param directory what the paths of files are taken from
 * @param environment the variables of the environment
 */
public record Setting(
    boolean color,
    boolean quiet,
    Optional<URI> rulesUrl,
    Path directory,
    Map<String, String> environment) {
  /**
   * {@code path} from the root of the repository, as platforms want it, wherever the command was
   * started; as it is when it is in no repository, or in another one.
   */
  String fromRoot(String path) {
    String workspace = environment.get("GITHUB_WORKSPACE");
    Path root =
        workspace == null
            ? Repositories.root(directory.toAbsolutePath().normalize())
            : Path.of(workspace).toAbsolutePath().normalize();
    Path file = directory.resolve(path).toAbsolutePath().normalize();
    return file.startsWith(root) ? root.relativize(file).toString().replace('\\', '/') : path;
  }

  /** The page that explains {@code rule}, if there is one. */
  Optional<String> address(Rule rule) {
    return rulesUrl.map(page -> page + "#" + rule.id());
  }

  /** For a file, which nobody reads in colour. */
  public Setting forFile() {
    return new Setting(false, false, rulesUrl, directory, environment);
  }
}
