package io.whosaid.cli.config;

import io.whosaid.cli.output.Suggestion;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * Reads the values of one TOML file. A value of another type than asked for is told with its place.
 *
 * @param file what to call the file in messages
 */
record TomlValues(String file) {
  boolean flag(TomlTable table, String key) {
    if (table.contains(key) && !table.isBoolean(key)) {
      throw wrong(at(table, key), "'" + key + "' must be true or false; write " + key + " = true");
    }
    return Boolean.TRUE.equals(table.getBoolean(key));
  }

  /** An absolute address without a fragment. */
  Optional<URI> address(TomlTable table, String key) {
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
        "'" + written.get() + "' is not a URL; write it in full, from https:// on, without #");
  }

  TomlArray tables(TomlTable parent, String key, String form) {
    boolean tables =
        parent.isArray(key)
            && parent.getArray(key).toList().stream().allMatch(TomlTable.class::isInstance);
    if (parent.contains(key) && !tables) {
      throw wrong(at(parent, key), "write " + form + ", with two brackets");
    }
    return parent.getArrayOrEmpty(key);
  }

  Optional<String> string(TomlTable table, String key) {
    if (table.contains(key) && !table.isString(key)) {
      throw wrong(at(table, key), "'" + key + "' must be a string; write " + key + " = \"...\"");
    }
    return Optional.ofNullable(table.getString(key));
  }

  TomlTable table(TomlTable parent, String key) {
    if (parent.contains(key) && !parent.isTable(key)) {
      throw wrong(at(parent, key), "'" + key + "' is a table; write [" + key + "]");
    }
    return parent.getTableOrEmpty(key);
  }

  List<String> strings(TomlTable table, String key) {
    if (!table.contains(key)) {
      return List.of();
    }
    if (table.isArray(key)
        && table.getArray(key).toList().stream().allMatch(String.class::isInstance)) {
      return table.getArray(key).toList().stream().map(String.class::cast).toList();
    }
    throw wrong(
        at(table, key), "'" + key + "' must be a list of strings; write " + key + " = [\"...\"]");
  }

  void known(TomlTable table, List<String> keys) {
    for (String key : table.keySet()) {
      if (!keys.contains(key)) {
        throw wrong(at(table, key), Suggestion.unknown("key", key, keys));
      }
    }
  }

  TomlPosition at(TomlTable table, String key) {
    return table.inputPositionOf(List.of(key));
  }

  Misconfigured wrong(TomlPosition at, String what) {
    return new Misconfigured(where(at), what);
  }

  String where(TomlPosition at) {
    return at == null ? file : file + ":" + at.line() + ":" + at.column();
  }
}
