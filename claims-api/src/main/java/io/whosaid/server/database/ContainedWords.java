package io.whosaid.server.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Looks for words in a column of text, as conditions that an index of trigrams (pg_trgm) answers. A
 * word with three letters or digits in a row may be a part of a longer one. A shorter one has no
 * trigram of its own, so the text would be read from end to end: it must begin a word.
 */
public final class ContainedWords {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern TRIGRAM = Pattern.compile("[\\p{L}\\p{N}]{3}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  private ContainedWords() {}

  /**
   * The condition, in SQL and in HQL, that every word of {@code text} stands in {@code column}, in
   * any case and order. Marks alone are not looked for.
   *
   * @param put takes a value, and gives the name of its parameter
   */
  public static String condition(String column, String text, Function<String, String> put) {
    List<String> all = new ArrayList<>();
    for (String word : SPACE.split(text.strip(), -1)) {
      String literal = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
      if (TRIGRAM.matcher(word).find()) {
        all.add(like(column, put.apply("%" + literal + "%")));
      } else if (WORD.matcher(word).find()) {
        String first = like(column, put.apply(literal + "%"));
        all.add("(%s or %s)".formatted(first, like(column, put.apply("% " + literal + "%"))));
      }
    }
    return all.isEmpty() ? "1 = 0" : String.join(" and ", all);
  }

  private static String like(String column, String name) {
    return "%s ilike :%s escape '\\'".formatted(column, name);
  }
}
