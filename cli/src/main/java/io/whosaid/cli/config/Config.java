package io.whosaid.cli.config;

import io.whosaid.cli.reading.Glob;
import io.whosaid.cli.rule.Rule;
import io.whosaid.cli.rule.Rules;
import io.whosaid.cli.rule.Severity;
import io.whosaid.cli.rule.SourceDocument;
import io.whosaid.cli.rule.SourcePolicy;
import io.whosaid.wording.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one {@code .whosaid.toml} says, or nothing at all. Immutable.
 *
 * @param file the file it was read from
 * @param ignore patterns of paths that are not checked
 * @param rules how bad a breach is, by rule; nothing for a rule that is off
 * @param overrides the same for some files, later ones before earlier ones
 * @param policy what the house accepts
 * @param mappings which texts at hand have which quotations
 */
public record Config(
    Optional<Path> file,
    List<String> ignore,
    Map<Rule, Optional<Severity>> rules,
    List<ForFiles> overrides,
    SourcePolicy policy,
    List<Mapping> mappings) {
  /** The file's name. */
  public static final String NAME = ".whosaid.toml";

  static final Config NONE =
      new Config(Optional.empty(), List.of(), Map.of(), List.of(), SourcePolicy.NONE, List.of());

  /**
   * Severities for some files.
   *
   * @param files patterns of paths, from the folder of the configuration
   * @param rules how bad a breach is there
   */
  public record ForFiles(List<String> files, Map<Rule, Optional<Severity>> rules) {}

  /** Whether {@code article} is not to be checked. */
  public boolean ignores(Path article) {
    return fits(ignore, article);
  }

  /**
   * What to look for in {@code article}.
   *
   * @throws Misconfigured when a source text cannot be read
   */
  Rules rulesFor(Path article, SourceTextCache sourceTexts) {
    Rules all = with(Rules.standard(), rules);
    for (ForFiles override : overrides) {
      if (fits(override.files(), article)) {
        all = with(all, override.rules());
      }
    }
    List<SourceDocument> documents =
        mappings.stream()
            .filter(mapping -> fits(mapping.articles(), article))
            .map(mapping -> document(mapping, sourceTexts))
            .toList();
    return all.in(policy.with(documents, name -> sourceTexts.beside(article, name)));
  }

  private SourceDocument document(Mapping mapping, SourceTextCache sourceTexts) {
    Path text = file.orElseThrow().resolveSibling(mapping.file());
    SourceText source =
        sourceTexts
            .text(text, mapping.file())
            .orElseThrow(
                () ->
                    new Misconfigured(
                        mapping.where(),
                        "the text '" + mapping.file() + "' cannot be read; check its path"));
    return new SourceDocument(source, mapping.speaker(), mapping.quotation());
  }

  private static Rules with(Rules rules, Map<Rule, Optional<Severity>> severities) {
    Rules changed = rules;
    for (Map.Entry<Rule, Optional<Severity>> entry : severities.entrySet()) {
      changed = changed.with(entry.getKey(), entry.getValue());
    }
    return changed;
  }

  /** A pattern without a slash fits names in every folder; one of a folder, all in it. */
  private boolean fits(List<String> patterns, Path article) {
    if (file.isEmpty()) {
      return false;
    }
    Path folder = file.get().getParent();
    Path path = folder.relativize(article.toAbsolutePath().normalize());
    return patterns.stream().anyMatch(pattern -> Glob.inFolder(pattern).matches(path));
  }
}
