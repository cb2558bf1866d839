package io.whosaid.attribution.internal.lexicon;

import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.Set;

/** All the word lists that names and sources are read with. */
public record Lexicons(
    Titles titles,
    Roles roles,
    Nouns nouns,
    Places places,
    OrganizationNames bodies,
    FirstNames firstNames,
    Set<String> smallWords,
    AnonymityPhrases anonymity,
    OutletIndex outlets,
    States states,
    Set<String> seldomNamed) {

  /** The lists that come with the toolkit; read once. */
  public static Lexicons builtIn() {
    return BuiltIn.INSTANCE;
  }

  private static final class BuiltIn {
    static final Lexicons INSTANCE =
        new Lexicons(
            new Titles(),
            new Roles(),
            new Nouns(),
            new Places(),
            new OrganizationNames(),
            new FirstNames(),
            Lexicon.words("small-words.txt"),
            new AnonymityPhrases(),
            OutletIndex.builtIn(),
            new States(),
            Lexicon.words("seldom-named.txt"));
  }

  /** Whether {@code word} opens sentences and is no name: "Meanwhile", "The". */
  public boolean isSmall(Word word) {
    return smallWords.contains(word.lower());
  }

  /** The end of the longest known name (outlet, body, place) that begins at {@code from}. */
  public int knownEnd(TokenizedDocument reading, int from, int limit) {
    int outlet =
        outlets
            .table()
            .at(reading, from, limit)
            .filter(match -> match.to() > from + 1 || !outlets.isTrap(reading.word(from).core()))
            .map(PhraseTable.Match::to)
            .orElse(from);
    int body = bodies.at(reading, from, limit).map(PhraseTable.Match::to).orElse(from);
    int place = places.at(reading, from, limit).map(PhraseTable.Match::to).orElse(from);
    return Math.max(outlet, Math.max(body, place));
  }
}
