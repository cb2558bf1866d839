package io.whosaid.cli.config;

import io.whosaid.article.BlockKind;
import io.whosaid.article.MarkupOptions;
import io.whosaid.cli.reading.PathPatterns;
import io.whosaid.cli.rule.Rule;
import io.whosaid.cli.rule.Rules;
import io.whosaid.cli.rule.Severity;
import io.whosaid.cli.rule.SourceDocument;
import io.whosaid.cli.rule.SourcePolicy;
import io.whosaid.wording.SourceText;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What counts for the articles of one folder: the {@code .whosaid.toml} and {@code .whosaidignore}
 * files from it upwards, up to one that is a root. What is nearer to the article wins. Not
 * thread-safe.
 */
public final class Config {
  /** The file's name. */
  public static final String NAME = ".whosaid.toml";

  /** The name of a file with patterns of what is not checked. */
  public static final String IGNORE_NAME = ".whosaidignore";

  static final Config NONE = new Config(List.of());

  private final List<Layer> layers;
  private MarkupOptions markup;

  /**
   * What one folder has.
   *
   * @param folder the folder
   * @param file its configuration, if it has one
   * @param ignored the patterns of its {@code .whosaidignore}
   */
  record Layer(Path folder, Optional<ConfigFile> file, PathPatterns ignored) {}

  /** Farthest first. */
  private Config(List<Layer> layers) {
    this.layers = List.copyOf(layers);
  }

  /** This, with what a nearer folder has. */
  Config with(Layer nearer) {
    List<Layer> all = new ArrayList<>();
    if (nearer.file().isEmpty() || !nearer.file().get().isRoot()) {
      all.addAll(layers);
    }
    nearer.file().ifPresent(file -> addParents(file, all));
    all.add(nearer);
    return new Config(all);
  }

  private static void addParents(ConfigFile file, List<Layer> all) {
    for (ConfigFile parent : file.parents()) {
      addParents(parent, all);
      all.add(new Layer(parent.folder(), Optional.of(parent), PathPatterns.NONE));
    }
  }

  /** The files that were read, nearest first. */
  public List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (ConfigFile file : configFiles()) {
      files.add(0, file.file());
    }
    return files;
  }

  private List<ConfigFile> configFiles() {
    return layers.stream().flatMap(layer -> layer.file().stream()).toList();
  }

  /** Whether {@code article} is not to be checked: the nearest pattern that fits it decides. */
  public boolean ignores(Path article) {
    Path normal = article.toAbsolutePath().normalize();
    boolean ignores = false;
    for (Layer layer : layers) {
      PathPatterns configured = layer.file().map(ConfigFile::ignore).orElse(PathPatterns.NONE);
      ignores = decide(configured.then(layer.ignored()), layer.folder(), normal, ignores);
    }
    return ignores;
  }

  private static boolean decide(PathPatterns patterns, Path folder, Path article, boolean before) {
    return patterns.decide(folder.relativize(article)).orElse(before);
  }

  /** What is not checked, as it was written, farthest first. */
  List<String> ignored() {
    List<String> written = new ArrayList<>();
    for (Layer layer : layers) {
      layer.file().ifPresent(file -> written.addAll(file.ignore().written()));
      written.addAll(layer.ignored().written());
    }
    return written;
  }

  /** How {@code article} is encoded, where it does not say so itself. */
  public Optional<Charset> encoding(Path article) {
    Optional<Charset> encoding = Optional.empty();
    for (ConfigFile file : configFiles()) {
      encoding = file.encoding().or(keep(encoding));
      for (ConfigFile.ForFiles override : file.overrides()) {
        if (file.fits(override.files(), article)) {
          encoding = override.encoding().or(keep(encoding));
        }
      }
    }
    return encoding;
  }

  private static Supplier<Optional<Charset>> keep(Optional<Charset> encoding) {
    return () -> encoding;
  }

  /** The page that explains the rules, for reports that can lead there. */
  public Optional<URI> rulesUrl() {
    Optional<URI> address = Optional.empty();
    for (ConfigFile file : configFiles()) {
      address = file.rulesUrl().isPresent() ? file.rulesUrl() : address;
    }
    return address;
  }

  /** What of the articles' markup is not read. */
  public MarkupOptions markup() {
    if (markup == null) {
      List<Pattern> patterns = new ArrayList<>();
      for (String pattern : opaque()) {
        patterns.add(Pattern.compile(pattern));
      }
      Set<BlockKind> kinds = new HashSet<>();
      for (BlockKind kind : BlockKind.values()) {
        if (skipped().contains(kind.word())) {
          kinds.add(kind);
        }
      }
      markup = new MarkupOptions(patterns, kinds);
    }
    return markup;
  }

  /** Regular expressions of text that is no prose, besides those that are built in. */
  Set<String> opaque() {
    Set<String> patterns = new LinkedHashSet<>();
    configFiles().forEach(file -> patterns.addAll(file.markup().opaque()));
    return patterns;
  }

  /** Kinds of blocks that are not read. */
  Set<String> skipped() {
    Set<String> kinds = new LinkedHashSet<>();
    configFiles().forEach(file -> kinds.addAll(file.markup().skip()));
    return kinds;
  }

  List<Mapping> mappings() {
    return configFiles().stream().flatMap(file -> file.mappings().stream()).toList();
  }

  /** What the house accepts, without the texts that it has at hand. */
  SourcePolicy policy() {
    Set<String> accepted = new LinkedHashSet<>();
    Set<String> own = new LinkedHashSet<>();
    double threshold = SourcePolicy.NONE.threshold();
    boolean indirect = SourcePolicy.NONE.indirect();
    for (ConfigFile file : configFiles()) {
      accepted.addAll(file.accepted());
      own.addAll(file.own());
      threshold = file.threshold().orElse(threshold);
      indirect = file.indirect().orElse(indirect);
    }
    return new SourcePolicy(List.copyOf(accepted), List.copyOf(own))
        .withThreshold(threshold)
        .withIndirect(indirect);
  }

  /**
   * What to look for in {@code article}.
   *
   * @throws Misconfigured when a source text cannot be read
   */
  Rules rulesFor(Path article, SourceTextCache sourceTexts) {
    Rules all = Rules.standard();
    List<SourceDocument> documents = new ArrayList<>();
    for (ConfigFile file : configFiles()) {
      all = with(all, file.rules());
      for (ConfigFile.ForFiles override : file.overrides()) {
        if (file.fits(override.files(), article)) {
          all = with(all, override.rules());
        }
      }
      for (Mapping mapping : file.mappings()) {
        if (file.fits(mapping.articles(), article)) {
          documents.add(document(file, mapping, sourceTexts));
        }
      }
    }
    return all.in(policy().with(documents, name -> sourceTexts.beside(article, name)));
  }

  private static SourceDocument document(
      ConfigFile file, Mapping mapping, SourceTextCache sourceTexts) {
    Path text = file.file().resolveSibling(mapping.file());
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
}
