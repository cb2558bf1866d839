package io.whosaid.cli.config;

import io.whosaid.cli.output.Suggestion;
import io.whosaid.cli.rule.Rule;
import io.whosaid.cli.rule.Rules;
import io.whosaid.cli.rule.Severity;
import io.whosaid.cli.rule.SourcePolicy;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads one configuration; whatever it does not know is an error. */
final class ConfigReader {
  private final Path file;
  private final String shown;

  private ConfigReader(Path file, String shown) {
    this.file = file;
    this.shown = shown;
  }

  /**
   * Reads {@code file}.
   *
   * @param shown what to call it in messages
   * @throws Misconfigured when anything in it is wrong
   */
  static Config read(Path file, String shown) {
    return new ConfigReader(file, shown).read();
  }

  private Config read() {
    TomlParseResult toml = Toml.parse(text());
    if (toml.hasErrors()) {
      TomlParseError error = toml.errors().get(0);
      throw wrong(error.position(), error.getMessage() + "; mend the TOML");
    }
    known(toml, List.of("ignore", "rules", "override", "sources", "statements"));
    return new Config(
        Optional.of(file),
        strings(toml, "ignore"),
        severities(table(toml, "rules")),
        overrides(toml),
        policy(table(toml, "sources")).withThreshold(threshold(table(toml, "statements"))),
        mappings(table(toml, "sources")));
  }

  private String text() {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new Misconfigured(shown, "no such file; check the spelling, or run 'whosaid init'");
    } catch (MalformedInputException e) {
      throw new Misconfigured(shown, "is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new Misconfigured(shown, "cannot be read (" + e.getMessage() + "); check its rights");
    }
  }

  private List<Config.ForFiles> overrides(TomlTable toml) {
    List<Config.ForFiles> overrides = new ArrayList<>();
    TomlArray array = tables(toml, "override", "[[override]]");
    for (int i = 0; i < array.size(); i++) {
      TomlTable table = array.getTable(i);
      known(table, List.of("files", "rules"));
      List<String> files = strings(table, "files");
      if (files.isEmpty()) {
        throw wrong(array.inputPositionOf(i), "an override needs files = [\"a/**\", ...]");
      }
      overrides.add(new Config.ForFiles(files, severities(table(table, "rules"))));
    }
    return overrides;
  }

  private List<Mapping> mappings(TomlTable sources) {
    List<Mapping> mappings = new ArrayList<>();
    TomlArray array = tables(sources, "text", "[[sources.text]]");
    for (int i = 0; i < array.size(); i++) {
      TomlTable table = array.getTable(i);
      known(table, List.of("articles", "file", "speaker", "quotation"));
      List<String> articles = strings(table, "articles");
      Optional<String> text = string(table, "file");
      if (articles.isEmpty() || text.isEmpty()) {
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

  private SourcePolicy policy(TomlTable sources) {
    known(sources, List.of("accepted", "own", "text"));
    return new SourcePolicy(strings(sources, "accepted"), strings(sources, "own"));
  }

  private double threshold(TomlTable statements) {
    known(statements, List.of("threshold"));
    Object value = statements.contains("threshold") ? statements.get("threshold") : null;
    if (value == null) {
      return SourcePolicy.NONE.threshold();
    }
    if (value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1) {
      return number.doubleValue();
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
