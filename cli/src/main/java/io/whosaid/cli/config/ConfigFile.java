package io.whosaid.cli.config;

import io.whosaid.cli.reading.PathPatterns;
import io.whosaid.cli.rule.Rule;
import io.whosaid.cli.rule.Severity;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one {@code .whosaid.toml} says. Immutable.
 *
 * @param file where it was read from
 * @param folder the folder that its patterns are taken from: its own, or that of the file that
 *     extends it
 * @param isRoot whether files in the folders above do not count
 * @param parents those that it extends, which come before it
 * @param ignore what is not checked
 * @param encoding how its articles are encoded, where they do not say so themselves
 * @param rulesUrl the page that explains the rules
 * @param rules how bad a breach is, by rule; nothing for a rule that is off
 * @param overrides the same for some files, later ones before earlier ones
 * @param accepted descriptions of sources that are as good as names
 * @param own names of the house's own outlets
 * @param indirect whether sources of words without quote marks must be named, too
 * @param threshold from which score on a sentence needs a source
 * @param mappings which texts at hand have which quotations
 * @param markup what of the articles' markup is not read
 */
record ConfigFile(
    Path file,
    Path folder,
    boolean isRoot,
    List<ConfigFile> parents,
    PathPatterns ignore,
    Optional<Charset> encoding,
    Optional<URI> rulesUrl,
    Map<Rule, Optional<Severity>> rules,
    List<ForFiles> overrides,
    List<String> accepted,
    List<String> own,
    Optional<Boolean> indirect,
    Optional<Double> threshold,
    List<Mapping> mappings,
    Markup markup) {

  /**
   * Settings for some files.
   *
   * @param files patterns of paths
   * @param rules how bad a breach is there
   * @param encoding how they are encoded
   */
  record ForFiles(
      PathPatterns files, Map<Rule, Optional<Severity>> rules, Optional<Charset> encoding) {}

  /**
   * What is not read of an article.
   *
   * @param opaque regular expressions of text that is no prose
   * @param skip kinds of blocks that are left out
   */
  record Markup(List<String> opaque, List<String> skip) {
    static final Markup NONE = new Markup(List.of(), List.of());
  }

  /** Whether {@code article} fits {@code patterns} from this file's folder. */
  boolean fits(PathPatterns patterns, Path article) {
    Path normal = article.toAbsolutePath().normalize();
    return patterns.fit(folder.relativize(normal));
  }
}
