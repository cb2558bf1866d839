package io.whosaid.cli.config;

import io.whosaid.article.BlockKind;
import io.whosaid.article.TomlReader;
import io.whosaid.cli.output.CannotWrite;
import io.whosaid.cli.output.Suggestion;
import io.whosaid.cli.reading.PathPatterns;
import io.whosaid.cli.reading.TextDecoder;
import io.whosaid.cli.rule.Rule;
import io.whosaid.cli.rule.Rules;
import io.whosaid.cli.rule.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads one configuration; whatever it does not know is an error. */
final class ConfigReader {
  private static final List<String> KEYS =
      List.of(
          "root",
          "extends",
          "ignore",
          "encoding",
          "rules-url",
          "rules",
          "override",
          "sources",
          "statements",
          "markup");

  private final Path file;
  private final Path folder;
  private final Function<Path, String> names;
  private final String shown;
  private final TomlValues values;
  private final Set<Path> children;
  private final Predicate<Path> readable;

  private ConfigReader(
      Path file,
      Path folder,
      Function<Path, String> names,
      Set<Path> children,
      Predicate<Path> readable) {
    this.readable = readable;
    this.file = file;
    this.folder = folder;
    this.names = names;
    this.shown = names.apply(file);
    this.values = new TomlValues(shown);
    this.children = children;
  }

  /**
   * Reads {@code file}, and the files that it extends.
   *
   * @param names what to call files in messages
   * @param readable which files it may extend
   * @throws Misconfigured when anything in it is wrong
   */
  static ConfigFile read(Path file, Function<Path, String> names, Predicate<Path> readable) {
    Path normal = file.toAbsolutePath().normalize();
    return new ConfigReader(normal, normal.getParent(), names, Set.of(), readable).read();
  }

  private ConfigFile read() {
    TomlParseResult root = TomlReader.parse(text());
    if (root.hasErrors()) {
      TomlParseError error = root.errors().get(0);
      throw values.wrong(error.position(), error.getMessage() + "; fix the TOML syntax");
    }
    values.known(root, KEYS);
    TomlTable sources = values.table(root, "sources");
    values.known(sources, List.of("accepted", "own", "indirect", "text"));
    return new ConfigFile(
        file,
        folder,
        values.flag(root, "root"),
        parents(root),
        patterns(root, "ignore"),
        encoding(root),
        values.address(root, "rules-url"),
        severities(values.table(root, "rules")),
        overrides(root),
        values.strings(sources, "accepted"),
        values.strings(sources, "own"),
        sources.contains("indirect")
            ? Optional.of(values.flag(sources, "indirect"))
            : Optional.empty(),
        threshold(values.table(root, "statements")),
        mappings(sources),
        markup(values.table(root, "markup")));
  }

  private String text() {
    try {
      if (!Files.exists(file)) {
        throw new Misconfigured(shown, "no such file; check the spelling, or run 'whosaid init'");
      }
      if (!Files.isRegularFile(file)) {
        throw new Misconfigured(shown, "not a regular file; put a configuration there");
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      throw new Misconfigured(shown, "is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new Misconfigured(
          shown, "cannot be read: " + CannotWrite.reason(e) + "; check its permissions");
    }
  }

  /** The files that this one extends. Their patterns are taken from the folder of this one. */
  private List<ConfigFile> parents(TomlTable root) {
    List<ConfigFile> parents = new ArrayList<>();
    for (String name :
        root.isString("extends")
            ? List.of(root.getString("extends"))
            : values.strings(root, "extends")) {
      Path parent = file.resolveSibling(name).toAbsolutePath().normalize();
      Set<Path> seen = new HashSet<>(children);
      seen.add(file);
      if (seen.contains(parent)) {
        throw values.wrong(
            values.at(root, "extends"), "'" + name + "' extends this file in turn; remove one");
      }
      if (!Files.exists(parent) || !readable.test(parent)) {
        throw values.wrong(
            values.at(root, "extends"), "'" + name + "': no such file; check the path");
      }
      parents.add(new ConfigReader(parent, folder, names, seen, readable).read());
    }
    return parents;
  }

  private Optional<Charset> encoding(TomlTable table) {
    Optional<String> name = values.string(table, "encoding");
    if (name.isPresent() && TextDecoder.named(name.get()).isEmpty()) {
      throw values.wrong(
          values.at(table, "encoding"),
          "unknown encoding '" + name.get() + "'; use a name such as windows-1252");
    }
    return name.flatMap(TextDecoder::named);
  }

  private ConfigFile.Markup markup(TomlTable table) {
    values.known(table, List.of("opaque", "skip"));
    List<String> opaque = values.strings(table, "opaque");
    for (int i = 0; i < opaque.size(); i++) {
      try {
        Pattern.compile(opaque.get(i));
      } catch (PatternSyntaxException e) {
        throw values.wrong(
            table.getArray("opaque").inputPositionOf(i),
            "'" + opaque.get(i) + "' is not a regular expression (" + e.getDescription() + ")");
      }
    }
    List<String> skip = values.strings(table, "skip");
    for (int i = 0; i < skip.size(); i++) {
      if (!BlockKind.words().contains(skip.get(i))) {
        throw values.wrong(
            table.getArray("skip").inputPositionOf(i),
            Suggestion.unknown("kind of block", skip.get(i), BlockKind.words()));
      }
    }
    return new ConfigFile.Markup(opaque, skip);
  }

  private PathPatterns patterns(TomlTable table, String key) {
    List<String> patterns = values.strings(table, key);
    for (int i = 0; i < patterns.size(); i++) {
      try {
        PathPatterns.of(List.of(patterns.get(i)));
      } catch (PatternSyntaxException e) {
        throw values.wrong(
            table.getArray(key).inputPositionOf(i), PathPatterns.problem(patterns.get(i), e));
      }
    }
    return PathPatterns.of(patterns);
  }

  private List<ConfigFile.ForFiles> overrides(TomlTable root) {
    List<ConfigFile.ForFiles> overrides = new ArrayList<>();
    TomlArray array = values.tables(root, "override", "[[override]]");
    for (int i = 0; i < array.size(); i++) {
      TomlTable table = array.getTable(i);
      values.known(table, List.of("files", "rules", "encoding"));
      PathPatterns files = patterns(table, "files");
      if (files.written().isEmpty()) {
        throw values.wrong(array.inputPositionOf(i), "an override needs files = [\"a/**\", ...]");
      }
      overrides.add(
          new ConfigFile.ForFiles(
              files, severities(values.table(table, "rules")), encoding(table)));
    }
    return overrides;
  }

  private List<Mapping> mappings(TomlTable sources) {
    List<Mapping> mappings = new ArrayList<>();
    TomlArray array = values.tables(sources, "text", "[[sources.text]]");
    for (int i = 0; i < array.size(); i++) {
      TomlTable table = array.getTable(i);
      values.known(table, List.of("articles", "file", "speaker", "quotation"));
      PathPatterns articles = patterns(table, "articles");
      Optional<String> text = values.string(table, "file");
      if (articles.written().isEmpty() || text.isEmpty()) {
        throw values.wrong(
            array.inputPositionOf(i), "a text needs articles = [\"a/**\", ...] and file = \"...\"");
      }
      mappings.add(
          new Mapping(
              values.where(array.inputPositionOf(i)),
              articles,
              text.get(),
              values.string(table, "speaker"),
              values.string(table, "quotation")));
    }
    return mappings;
  }

  private Optional<Double> threshold(TomlTable statements) {
    values.known(statements, List.of("threshold"));
    Object value = statements.contains("threshold") ? statements.get("threshold") : null;
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1) {
      return Optional.of(number.doubleValue());
    }
    throw values.wrong(
        values.at(statements, "threshold"),
        "'threshold' is a number from 0 to 1, not " + value + "; write threshold = 0.5");
  }

  private Map<Rule, Optional<Severity>> severities(TomlTable table) {
    Map<Rule, Optional<Severity>> severities = new LinkedHashMap<>();
    for (String id : table.keySet()) {
      TomlPosition at = values.at(table, id);
      Rule rule =
          Rules.named(id)
              .orElseThrow(() -> values.wrong(at, Suggestion.unknown("rule", id, Rules.ids())));
      severities.put(rule, severity(table.get(List.of(id)), at));
    }
    return severities;
  }

  private Optional<Severity> severity(Object value, TomlPosition at) {
    String word = String.valueOf(value);
    Optional<Severity> severity = Severity.named(word);
    if (severity.isEmpty() && !word.equals("off")) {
      List<String> words = List.of("error", "warning", "note", "off");
      throw values.wrong(at, Suggestion.unknown("severity", word, words));
    }
    return severity;
  }
}
