package io.whosaid.article.internal.frontmatter;

import io.whosaid.article.MappedText;
import io.whosaid.article.TomlReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads the strings at the top level of a TOML document, with their places in the file. */
final class TomlEntries {
  private static final String BASIC = "\"";
  private static final String LITERAL = "'";

  private TomlEntries() {}

  /**
   * The entries of the TOML between {@code begin} and {@code end} whose key is {@code wanted}, in
   * the order of the file.
   */
  static List<FrontMatter.Entry> of(String source, int begin, int end, Predicate<String> wanted) {
    TomlTable toml = TomlReader.parse(source.substring(begin, end));
    List<FrontMatter.Entry> found = new ArrayList<>();
    for (String key : toml.keySet()) {
      TomlPosition at = toml.inputPositionOf(List.of(key));
      if (wanted.test(key) && at != null && toml.get(List.of(key)) instanceof String) {
        int equals = source.indexOf('=', offset(source, begin, at));
        if (equals >= 0 && equals < end) {
          found.add(new FrontMatter.Entry(key, value(source, equals + 1, end)));
        }
      }
    }
    found.sort(Comparator.comparingInt(entry -> first(entry.value())));
    return found;
  }

  private static int first(MappedText value) {
    return value.text().isEmpty() ? 0 : value.begin(0);
  }

  private static int offset(String source, int begin, TomlPosition at) {
    int offset = begin;
    for (int line = 1; line < at.line(); line++) {
      offset = source.indexOf('\n', offset) + 1;
    }
    return offset + at.column() - 1;
  }

  private static MappedText value(String source, int from, int end) {
    int begin = from;
    while (begin < end && " \t".indexOf(source.charAt(begin)) >= 0) {
      begin++;
    }
    String quote = source.startsWith(LITERAL, begin) ? LITERAL : BASIC;
    String delimiter = source.startsWith(quote.repeat(3), begin) ? quote.repeat(3) : quote;
    int first = begin + delimiter.length();
    int close = first;
    while (close < end && !source.startsWith(delimiter, close)) {
      close += quote.equals(BASIC) && source.charAt(close) == '\\' ? 2 : 1;
    }
    close = Math.min(close, end);
    return quote.equals(BASIC)
        ? QuotedScalar.escaped(source, first, close)
        : QuotedScalar.plain(source, first, close);
  }
}
