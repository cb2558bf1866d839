package io.whosaid.checkworthiness.internal.features;

import io.whosaid.checkworthiness.Feature;
import io.whosaid.quote.Token;
import io.whosaid.quote.internal.text.TsvResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words and phrases that speak for a feature: {@code words.tsv}. Immutable. */
public final class Vocabulary {
  private static final String FILE = "words.tsv";
  private static final int LONGEST = 4;

  private final Map<String, List<Entry>> entries = new HashMap<>();

  /** What a phrase speaks for, if its only word is one of these parts of speech; any, if empty. */
  private record Entry(Feature feature, Set<String> tags) {
    boolean fits(Token token) {
      return tags.isEmpty() || tags.contains(token.tag());
    }
  }

  private Vocabulary() {
    for (String[] row : TsvResource.rows(Vocabulary.class.getResourceAsStream(FILE), FILE, 3)) {
      Set<String> tags = row[2].equals("*") ? Set.of() : Set.of(row[2].split(",", -1));
      entries
          .computeIfAbsent(row[0], words -> new ArrayList<>(1))
          .add(new Entry(Feature.valueOf(row[1].toUpperCase(Locale.ROOT)), tags));
    }
  }

  /** The one that comes with the toolkit; read once. */
  public static Vocabulary builtIn() {
    return BuiltIn.INSTANCE;
  }

  private static final class BuiltIn {
    static final Vocabulary INSTANCE = new Vocabulary();
  }

  /** Adds what the words of {@code voice} speak for. */
  public void add(Set<Feature> features, AuthorVoice voice) {
    List<Token> tokens = voice.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) == null) {
        continue;
      }
      StringBuilder phrase = new StringBuilder();
      for (int j = i; j < tokens.size() && j < i + LONGEST && tokens.get(j) != null; j++) {
        phrase.append(j == i ? "" : " ").append(lower(tokens.get(j).text()));
        add(features, phrase.toString(), tokens.get(i));
      }
      String lemma = lower(tokens.get(i).lemma());
      if (!lemma.equals(lower(tokens.get(i).text()))) {
        add(features, lemma, tokens.get(i));
      }
    }
  }

  private void add(Set<Feature> features, String words, Token first) {
    for (Entry entry : entries.getOrDefault(words, List.of())) {
      if (entry.fits(first)) {
        features.add(entry.feature());
      }
    }
  }

  /** Lower case, with a straight apostrophe. */
  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** All phrases, for tests. */
  public Set<String> phrases() {
    return new HashSet<>(entries.keySet());
  }
}
