package io.whosaid.cli.config;

import io.whosaid.article.BlockKind;
import io.whosaid.cli.output.CannotWrite;
import io.whosaid.cli.output.Suggestion;
import io.whosaid.cli.reading.PathPatterns;
import io.whosaid.cli.reading.TextDecoder;
import io.whosaid.cli.rule.Rule;
import io.whosaid.cli.rule.Rules;
import io.whosaid.cli.rule.Severity;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
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
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.tomlj.Toml;
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
  private final Set<Path> children;

  private ConfigReader(Path file, Path folder, Function<Path, String> names, Set<Path> children) {
    this.file = file;
    this.folder = folder;
    this.names = names;
    this.shown = names.apply(file);
    this.children = children;
  }

  /**
   * Reads {@code file}, and the files that it extends.
   *
   * @param names what to call files in messages
   * @throws Misconfigured when anything in it is wrong
   */
  static ConfigFile read(Path file, Function<Path, String> names) {
    Path normal = file.toAbsolutePath().normalize();
    return new ConfigReader(normal, normal.getParent(), names, Set.of()).read();
  }

  private ConfigFile read() {
    TomlParseResult toml = Toml.parse(text());
    if (toml.hasErrors()) {
      TomlParseError error = toml.errors().get(0);
      throw wrong(error.position(), error.getMessage() + "; fix the TOML syntax");
    }
    known(toml, KEYS);
    TomlTable sources = table(toml, "sources");
    known(sources, List.of("accepted", "own", "indirect", "text"));
    return new ConfigFile(
        file,
        folder,
        flag(toml, "root"),
        parents(toml),
        patterns(toml, "ignore"),
        encoding(toml),
        address(toml, "rules-url"),
        severities(table(toml, "rules")),
        overrides(toml),
        strings(sources, "accepted"),
        strings(sources, "own"),
        sources.contains("indirect") ? Optional.of(flag(sources, "indirect")) : Optional.empty(),
        threshold(table(toml, "statements")),
        mappings(sources),
        markup(table(toml, "markup")));
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
  private List<ConfigFile> parents(TomlTable toml) {
    List<ConfigFile> parents = new ArrayList<>();
    for (String name :
        toml.isString("extends") ? List.of(toml.getString("extends")) : strings(toml, "extends")) {
      Path parent = file.resolveSibling(name).toAbsolutePath().normalize();
      Set<Path> seen = new HashSet<>(children);
      seen.add(file);
      if (seen.contains(parent)) {
        throw wrong(at(toml, "extends"), "'" + name + "' extends this file in turn; remove one");
      }
      if (!Files.exists(parent)) {
        throw wrong(at(toml, "extends"), "'" + name + "': no such file; check the path");
      }
      parents.add(new ConfigReader(parent, folder, names, seen).read());
    }
    return parents;
  }

  private boolean flag(TomlTable table, String key) {
    if (table.contains(key) && !table.isBoolean(key)) {
      throw wrong(at(table, key), "'" + key + "' is true or false; write " + key + " = true");
    }
    return Boolean.TRUE.equals(table.getBoolean(key));
  }

  private Optional<Charset> encoding(TomlTable table) {
    Optional<String> name = string(table, "encoding");
    if (name.isPresent() && TextDecoder.named(name.get()).isEmpty()) {
      throw wrong(
          at(table, "encoding"),
          "unknown encoding '" + name.get() + "'; use a name such as windows-1252");
    }
    return name.flatMap(TextDecoder::named);
  }

  private Optional<URI> address(TomlTable table, String key) {
    Optional<String> written = string(table, key);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI address = new URI(written.get());
      if (address.isAbsolute() && address.getHost() != null && address.getFragment() == null) {
        return Optional.of(address);
      }
    } catch (URISyntaxException e) {
      // told below
    }
    throw wrong(
        at(table, key),
        "'"
            + written.get()
            + "' is no address; write the whole of it, from https:// on, without #");
  }

  private ConfigFile.Markup markup(TomlTable table) {
    known(table, List.of("opaque", "skip"));
    List<String> opaque = strings(table, "opaque");
    for (int i = 0; i < opaque.size(); i++) {
      try {
        Pattern.compile(opaque.get(i));
      } catch (PatternSyntaxException e) {
        throw wrong(
            table.getArray("opaque").inputPositionOf(i),
            "'" + opaque.get(i) + "' is not a regular expression (" + e.getDescription() + ")");
      }
    }
    List<String> skip = strings(table, "skip");
    for (int i = 0; i < skip.size(); i++) {
      if (!BlockKind.words().contains(skip.get(i))) {
        throw wrong(
            table.getArray("skip").inputPositionOf(i),
            Suggestion.unknown("kind of block", skip.get(i), BlockKind.words()));
      }
    }
    return new ConfigFile.Markup(opaque, skip);
  }

  private PathPatterns patterns(TomlTable table, String key) {
    List<String> patterns = strings(table, key);
    for (int i = 0; i < patterns.size(); i++) {
      try {
        PathPatterns.of(List.of(patterns.get(i)));
      } catch (PatternSyntaxException e) {
        throw wrong(
            table.getArray(key).inputPositionOf(i), PathPatterns.problem(patterns.get(i), e));
      }
    }
    return PathPatterns.of(patterns);
  }

  private List<ConfigFile.ForFiles> overrides(TomlTable toml) {
    List<ConfigFile.ForFiles> overrides = new ArrayList<>();
    TomlArray array = tables(toml, "override", "[[override]]");
    for (int i = 0; i < array.size(); i++) {
      TomlTable table = array.getTable(i);
      known(table, List.of("files", "rules", "encoding"));
      PathPatterns files = patterns(table, "files");
      if (files.written().isEmpty()) {
        throw wrong(array.inputPositionOf(i), "an override needs files = [\"a/**\", ...]");
      }
      overrides.add(
          new ConfigFile.ForFiles(files, severities(table(table, "rules")), encoding(table)));
    }
    return overrides;
  }

  private List<Mapping> mappings(TomlTable sources) {
    List<Mapping> mappings = new ArrayList<>();
    TomlArray array = tables(sources, "text", "[[sources.text]]");
    for (int i = 0; i < array.size(); i++) {
      TomlTable table = array.getTable(i);
      known(table, List.of("articles", "file", "speaker", "quotation"));
      PathPatterns articles = patterns(table, "articles");
      Optional<String> text = string(table, "file");
      if (articles.written().isEmpty() || text.isEmpty()) {
        throw wrong(
            array.inputPositionOf(i), "a text needs articles = [\"a/**\", ...] and file = \"...\"");
      }
      mappings.add(
          new Mapping(
              where(array.inputPositionOf(i)),
              articles,
              text.get(),
              string(table, "speaker"),
              string(table, "quotation")));
    }
    return mappings;
  }

  private TomlArray tables(TomlTable parent, String key, String form) {
    boolean tables =
        parent.isArray(key)
            && parent.getArray(key).toList().stream().allMatch(TomlTable.class::isInstance);
    if (parent.contains(key) && !tables) {
      throw wrong(at(parent, key), "write " + form + ", with two brackets");
    }
    return parent.getArrayOrEmpty(key);
  }

  private Optional<String> string(TomlTable table, String key) {
    if (table.contains(key) && !table.isString(key)) {
      throw wrong(at(table, key), "'" + key + "' is a word; write " + key + " = \"...\"");
    }
    return Optional.ofNullable(table.getString(key));
  }

  private Optional<Double> threshold(TomlTable statements) {
    known(statements, List.of("threshold"));
    Object value = statements.contains("threshold") ? statements.get("threshold") : null;
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1) {
      return Optional.of(number.doubleValue());
    }
    throw wrong(
        at(statements, "threshold"),
        "'threshold' is a number from 0 to 1, not " + value + "; write threshold = 0.5");
  }

  private Map<Rule, Optional<Severity>> severities(TomlTable table) {
    Map<Rule, Optional<Severity>> severities = new LinkedHashMap<>();
    for (String id : table.keySet()) {
      TomlPosition at = at(table, id);
      Rule rule =
          Rules.named(id).orElseThrow(() -> wrong(at, Suggestion.unknown("rule", id, Rules.ids())));
      severities.put(rule, severity(table.get(List.of(id)), at));
    }
    return severities;
  }

  private Optional<Severity> severity(Object value, TomlPosition at) {
    String word = String.valueOf(value);
    Optional<Severity> severity = Severity.named(word);
    if (severity.isEmpty() && !word.equals("off")) {
      List<String> words = List.of("error", "warning", "note", "off");
      throw wrong(at, Suggestion.unknown("severity", word, words));
    }
    return severity;
  }

  private TomlTable table(TomlTable parent, String key) {
    if (parent.contains(key) && !parent.isTable(key)) {
      throw wrong(at(parent, key), "'" + key + "' is a table; write [" + key + "]");
    }
    return parent.getTableOrEmpty(key);
  }

  private List<String> strings(TomlTable table, String key) {
    if (!table.contains(key)) {
      return List.of();
    }
    if (table.isArray(key)
        && table.getArray(key).toList().stream().allMatch(String.class::isInstance)) {
      return table.getArray(key).toList().stream().map(String.class::cast).toList();
    }
    throw wrong(at(table, key), "'" + key + "' is a list of words; write " + key + " = [\"...\"]");
  }

  private void known(TomlTable table, List<String> keys) {
    for (String key : table.keySet()) {
      if (!keys.contains(key)) {
        throw wrong(at(table, key), Suggestion.unknown("key", key, keys));
      }
    }
  }

  private static TomlPosition at(TomlTable table, String key) {
    return table.inputPositionOf(List.of(key));
  }

  private Misconfigured wrong(TomlPosition at, String what) {
    return new Misconfigured(where(at), what);
  }

  private String where(TomlPosition at) {
    return at == null ? shown : shown + ":" + at.line() + ":" + at.column();
  }
}
