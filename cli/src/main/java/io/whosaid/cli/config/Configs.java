package io.whosaid.cli.config;

import io.whosaid.cli.output.CannotWrite;
import io.whosaid.cli.reading.PathPatterns;
import io.whosaid.cli.rule.Rules;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * The configuration of each article: those found going up from it, or one that is given for all.
 * Not thread-safe.
 */
public final class Configs {
  private final Path directory;
  private final Optional<Path> given;
  private final Optional<Path> home;
  private final Map<Path, Config> byFolder = new HashMap<>();
  private final Predicate<Path> readable;
  private final SourceTextCache sourceTexts;
  private Config forAll;

  /**
   * Nothing read yet.
   *
   * @param directory what paths are shown and taken from
   * @param given the one for all, if there is one
   * @param home a folder whose configuration does not count: the user's home in a CI job
   */
  public Configs(Path directory, Optional<Path> given, Optional<Path> home) {
    this(directory, given, home, file -> true);
  }

  /**
   * Nothing read yet. What a configuration or an article names and is not {@code readable}, such as
   * a source text, counts as not there.
   */
  public Configs(
      Path directory, Optional<Path> given, Optional<Path> home, Predicate<Path> readable) {
    this.readable = readable;
    this.sourceTexts = new SourceTextCache(readable);
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
        Path only = given.get().toAbsolutePath().normalize();
        forAll = Config.NONE.with(layer(only.getParent(), only, PathPatterns.NONE));
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

  /**
   * The page that explains the rules, as the folder has it in which the command was started.
   *
   * @throws Misconfigured when that folder's configuration is wrong
   */
  public Optional<URI> rulesUrl() {
    return of(directory.resolve(Config.NAME)).rulesUrl();
  }

  private Config ofFolder(Path folder) {
    if (folder == null) {
      return Config.NONE;
    }
    Config known = byFolder.get(folder);
    if (known == null) {
      known = ofFolder(folder.getParent());
      if (!home.equals(Optional.of(folder))) {
        known = with(known, folder);
      }
      byFolder.put(folder, known);
    }
    return known;
  }

  private Config with(Config above, Path folder) {
    Path file = folder.resolve(Config.NAME);
    Path ignored = folder.resolve(Config.IGNORE_NAME);
    boolean hasFile = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    boolean hasIgnored = Files.isRegularFile(ignored);
    if (!hasFile && !hasIgnored) {
      return above;
    }
    PathPatterns patterns = hasIgnored ? patterns(ignored) : PathPatterns.NONE;
    return above.with(
        hasFile
            ? layer(folder, file, patterns)
            : new Config.Layer(folder, Optional.empty(), patterns));
  }

  private Config.Layer layer(Path folder, Path file, PathPatterns ignored) {
    return new Config.Layer(
        folder, Optional.of(ConfigReader.read(file, this::shown, readable)), ignored);
  }

  /** One pattern a line, as in a {@code .gitignore}. */
  private PathPatterns patterns(Path file) {
    List<String> patterns = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        String pattern = line.strip();
        if (!pattern.isEmpty() && !pattern.startsWith("#")) {
          checked(pattern, shown(file) + ":" + number);
          patterns.add(pattern);
        }
      }
    } catch (IOException e) {
      throw new Misconfigured(
          shown(file), "cannot be read: " + CannotWrite.reason(e) + "; check the file");
    }
    return PathPatterns.of(patterns);
  }

  private static void checked(String pattern, String where) {
    try {
      PathPatterns.of(List.of(pattern));
    } catch (PatternSyntaxException e) {
      throw new Misconfigured(where, PathPatterns.problem(pattern, e));
    }
  }

  private String shown(Path file) {
    return (file.startsWith(directory) ? directory.relativize(file) : file).toString();
  }
}
