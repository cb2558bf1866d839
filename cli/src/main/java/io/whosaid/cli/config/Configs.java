package io.whosaid.cli.config;

import io.whosaid.cli.rule.Rules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The configuration of each article: the first {@code .whosaid.toml} found going up from it, or one
 * that is given for all. Not thread-safe.
 */
public final class Configs {
  private final Path directory;
  private final Optional<Path> given;
  private final Optional<Path> home;
  private final Map<Path, Config> byFolder = new HashMap<>();
  private final SourceTextCache sourceTexts = new SourceTextCache();
  private Config forAll;

  /**
   * Nothing read yet.
   *
   * @param directory what paths are shown and taken from
   * @param given the one for all, if there is one
   * @param home a folder whose configuration does not count: the user's home in a CI job
   */
  public Configs(Path directory, Optional<Path> given, Optional<Path> home) {
    this.directory = directory.toAbsolutePath().normalize();
    this.given = given.map(this.directory::resolve);
    this.home = home.map(folder -> folder.toAbsolutePath().normalize());
  }

  /**
   * The configuration of the article {@code file}.
   *
   * @throws Misconfigured when it is wrong
   */
  public Config of(Path file) {
    if (given.isPresent()) {
      if (forAll == null) {
        forAll = read(given.get());
      }
      return forAll;
    }
    return ofFolder(file.toAbsolutePath().normalize().getParent());
  }

  /**
   * What to look for in the article {@code file}.
   *
   * @throws Misconfigured when its configuration is wrong, or names a source text that is not there
   */
  public Rules rules(Path file) {
    return of(file).rulesFor(file, sourceTexts);
  }

  private Config ofFolder(Path folder) {
    if (folder == null) {
      return Config.NONE;
    }
    Config known = byFolder.get(folder);
    if (known == null) {
      Path file = folder.resolve(Config.NAME);
      boolean counts = Files.isRegularFile(file) && !home.equals(Optional.of(folder));
      known = counts ? read(file) : ofFolder(folder.getParent());
      byFolder.put(folder, known);
    }
    return known;
  }

  private Config read(Path file) {
    Path shown = file.startsWith(directory) ? directory.relativize(file) : file;
    return ConfigReader.read(file.toAbsolutePath().normalize(), shown.toString());
  }
}
