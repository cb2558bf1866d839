package io.whosaid.attribution.internal.lexicon;

import io.whosaid.attribution.internal.text.TokenizedDocument;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The states of the United States, with their abbreviations and their people: "Fla.". */
public final class States {
  private final PhraseTable<String> states = PhraseTable.ofNames();
  private final Map<String, String> forms = new HashMap<>();

  States() {
    for (String[] row : Lexicon.rows("states.tsv", 2)) {
      String state = row[0].toLowerCase(Locale.ROOT);
      states.put(row[0], state);
      forms.put(row[0], state);
      Lexicon.parts(row[1]).forEach(form -> forms.put(form, state));
    }
  }

  /** Whether {@code word} is what one from a state is called: "Texan". */
  public boolean isNative(String word) {
    return word.length() > 4 && forms.containsKey(word) && !states.contains(word);
  }

  /** The state, in lower case, whose name begins at word {@code from}. */
  public Optional<String> at(TokenizedDocument reading, int from, int limit) {
    Optional<String> name = states.at(reading, from, limit).map(PhraseTable.Match::value);
    String word = reading.word(from).core();
    return name.or(() -> word.length() > 2 ? of(word) : Optional.empty());
  }

  /** The state, in lower case, that {@code word} means: "Fla.", "FL", "Floridian", "Florida". */
  public Optional<String> of(String word) {
    return Optional.ofNullable(forms.get(word))
        .or(() -> Optional.ofNullable(forms.get(word + ".")));
  }
}
