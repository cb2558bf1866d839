package io.whosaid.attribution.internal.lexicon;

import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases of one or more words, each with a value, found at a place in a text by the longest match.
 *
 * @param <V> the sort of value
 */
public final class PhraseTable<V> {
  /** What was found: the words {@code from} (included) to {@code to} (excluded). */
  public record Match<V>(int from, int to, V value) {}

  private final Map<String, V> values = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();
  private final Map<String, Integer> longestByEnd = new HashMap<>();
  private final boolean folded;

  private PhraseTable(boolean folded) {
    this.folded = folded;
  }

  /** A table in which case counts: for names. */
  public static <V> PhraseTable<V> ofNames() {
    return new PhraseTable<>(false);
  }

  /** A table of lower-case phrases that are found however they are written: for nouns. */
  static <V> PhraseTable<V> ofNouns() {
    return new PhraseTable<>(true);
  }

  public void put(String phrase, V value) {
    String[] words = phrase.split(" ", -1);
    values.put(phrase, value);
    longest.merge(words[0], words.length, Math::max);
    longestByEnd.merge(words[words.length - 1], words.length, Math::max);
  }

  Optional<V> get(String phrase) {
    return Optional.ofNullable(values.get(phrase));
  }

  boolean contains(String phrase) {
    return values.containsKey(phrase);
  }

  /** The longest phrase that begins at {@code from} and ends at {@code limit} at the latest. */
  public Optional<Match<V>> at(TokenizedDocument reading, int from, int limit) {
    Word first = reading.word(from);
    int most = Math.max(longest.getOrDefault(text(first), 0), longest.getOrDefault(core(first), 0));
    for (int to = Math.min(from + most, limit); to > from; to--) {
      V value = value(reading, from, to);
      if (value != null) {
        return Optional.of(new Match<>(from, to, value));
      }
    }
    return Optional.empty();
  }

  /** The longest phrase that ends before {@code to} and begins at {@code limit} or later. */
  Optional<Match<V>> endingAt(TokenizedDocument reading, int to, int limit) {
    int most = longestByEnd.getOrDefault(core(reading.word(to - 1)), 0);
    for (int from = Math.max(to - most, limit); from < to; from++) {
      V value = value(reading, from, to);
      if (value != null) {
        return Optional.of(new Match<>(from, to, value));
      }
    }
    return Optional.empty();
  }

  /** The value of exactly the words {@code from} to {@code to}, a last possessive left out. */
  V value(TokenizedDocument reading, int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to - 1; i++) {
      phrase.append(text(reading.word(i))).append(' ');
    }
    Word last = reading.word(to - 1);
    V value = values.get(phrase + text(last));
    return value == null && last.possessive() ? values.get(phrase + core(last)) : value;
  }

  private String text(Word word) {
    return folded ? word.text().toLowerCase(Locale.ROOT) : word.text();
  }

  private String core(Word word) {
    return folded ? word.lower() : word.core();
  }
}
