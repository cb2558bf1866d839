package io.whosaid.attribution.internal.coref;

import io.whosaid.attribution.internal.entities.Entity;
import io.whosaid.attribution.internal.lexicon.Gender;
import io.whosaid.attribution.internal.lexicon.Nouns;
import io.whosaid.attribution.internal.lexicon.PhraseTable.Match;
import io.whosaid.attribution.internal.lexicon.Pronouns;
import io.whosaid.attribution.internal.lexicon.Roles;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import io.whosaid.attribution.internal.mentions.SourceMention;
import io.whosaid.attribution.internal.mentions.SourceMention.Form;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A source that describes one person or body without a name: "the Florida senator".
 *
 * @param source the mention
 * @param noun its noun, in lower case
 * @param sort what it can mean
 * @param gender as far as the noun tells
 * @param names the words that tell a name, a country, a party or "former": "Florida"
 * @param words the other words that tell: "retired"
 * @param within the entities named in it
 * @param owned whether it begins with an owner
 * @param told whether a preposition or a clause follows the noun
 */
record NominalMention(
    SourceMention source,
    String noun,
    Sort sort,
    Gender gender,
    List<Word> names,
    List<Word> words,
    Set<Entity> within,
    boolean owned,
    boolean told) {

  /** What a noun can mean. */
  enum Sort {
    PERSON,
    BODY,
    EITHER
  }

  private static final int MAX_DISTANCE = 12;
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final Set<String> PAST = Set.of("former", "ex", "onetime");
  private static final Set<String> OTHERS =
      Set.of(
          "other", "another", "one", "second", "first", "third", "new", "next", "then", "acting");

  /** The description that {@code source} is; empty when it is none of one person or body. */
  static Optional<NominalMention> of(SourceMention source, DocumentContext discourse) {
    if (source.form() != Form.NOUN || source.head() < source.from()) {
      return Optional.empty();
    }
    TokenizedDocument reading = discourse.reading();
    Word head = reading.word(source.head());
    boolean owned = isOwned(source, reading);
    if (!isDefinite(source, discourse, owned)
        || isSeveral(head, discourse)
        || isNameful(head, discourse)) {
      return Optional.empty();
    }
    Optional<Match<Gender>> role =
        discourse.lexicons().roles().endingAt(reading, source.head() + 1, source.from());
    Optional<Sort> sort = sort(head, role.isPresent(), discourse);
    if (sort.isEmpty()) {
      return Optional.empty();
    }
    List<Word> names = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    Set<Entity> within = new HashSet<>();
    int end = end(source, reading);
    int from = Math.max(source.from(), source.head() - MAX_DISTANCE);
    for (int i = from; i < source.to(); i++) {
      discourse.names().at(i).map(discourse.cast()::entity).ifPresent(within::add);
    }
    for (int i = from; i < end; i++) {
      Word word = reading.word(i);
      if (i == source.head() || !word.isWord()) {
        continue;
      }
      boolean inRole = role.isPresent() && i >= role.get().from();
      if (!inRole && isOther(word, discourse.names().isName(i)) && i < source.head()) {
        return Optional.empty();
      }
      boolean past = PAST.contains(word.lower());
      boolean named =
          (word.capitalised() && i > source.from())
              || discourse.names().isName(i)
              || discourse.lexicons().places().isAdjective(word.core());
      if (past || (named && !discourse.lexicons().isSmall(word))) {
        names.add(word);
      } else if (word.is("NOUN", "ADJ", "PROPN") && !discourse.lexicons().isSmall(word)) {
        words.add(word);
      }
    }
    Gender gender = role.map(Match::value).orElse(Gender.UNKNOWN);
    boolean told = source.head() + 1 < source.to();
    return Optional.of(
        new NominalMention(
            source, head.lower(), sort.get(), gender, names, words, within, owned, told));
  }

  /** Whether {@code word} tells that somebody else is meant than before: "another". */
  private static boolean isOther(Word word, boolean named) {
    return !named && !word.capitalised() && OTHERS.contains(word.lower());
  }

  /** Where what hangs on the noun by a preposition ends. */
  private static int end(SourceMention source, TokenizedDocument reading) {
    int end = source.head() + 1;
    while (end < Math.min(source.to(), source.head() + 9)
        && !reading.word(end).is("PUNCT", "VERB", "AUX", "SCONJ", "PRON")) {
      end++;
    }
    return end;
  }

  private static boolean isDefinite(
      SourceMention source, DocumentContext discourse, boolean owned) {
    Word first = discourse.reading().word(source.from());
    boolean more = source.head() > source.from();
    boolean headline = discourse.reading().headline(first.sentence()) && first.first();
    return owned || headline || (more && DEFINITE.contains(first.lower()));
  }

  /** Whether it begins with an owner: "Sanders's campaign manager", "his wife". */
  private static boolean isOwned(SourceMention source, TokenizedDocument reading) {
    if (source.head() > source.from()
        && Pronouns.isPossessive(reading.word(source.from()).lower())) {
      return true;
    }
    for (int i = source.from(); i < Math.min(source.head(), source.from() + 5); i++) {
      if (reading.word(i).possessive()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun is written like a part of a name: "the Union Leader". */
  private static boolean isNameful(Word head, DocumentContext discourse) {
    return head.capitalised()
        && !discourse.lexicons().places().isAdjective(head.core())
        && !discourse.lexicons().states().isNative(head.core())
        && !discourse.reading().headline(head.sentence());
  }

  /** Whether the noun is a document, or means several. */
  private static boolean isSeveral(Word head, DocumentContext discourse) {
    Nouns nouns = discourse.lexicons().nouns();
    Roles roles = discourse.lexicons().roles();
    String noun = head.lower();
    if (roles.contains(noun) || nouns.isListedInstitution(noun)) {
      return false;
    }
    return nouns.isDocument(noun)
        || nouns.isCollective(noun)
        || nouns.isQuantity(noun)
        || roles.isPlural(noun)
        || !Nouns.singular(noun).equals(noun)
        || !head.is("NOUN", "PROPN", "ADJ");
  }

  /** What the noun can mean; empty when it is not known to mean a person or a body. */
  private static Optional<Sort> sort(Word head, boolean role, DocumentContext discourse) {
    boolean body = discourse.lexicons().nouns().isListedInstitution(head.lower());
    boolean fellow =
        discourse.lexicons().places().isAdjective(head.core())
            || discourse.lexicons().states().isNative(head.core());
    boolean person = role || fellow || discourse.lexicons().roles().isCompound(head.lower());
    if (person && body) {
      return Optional.of(Sort.EITHER);
    }
    return person ? Optional.of(Sort.PERSON) : body ? Optional.of(Sort.BODY) : Optional.empty();
  }

  /** The state that it tells, in lower case: "florida" of "the Florida senator". */
  Optional<String> state(DocumentContext discourse) {
    TokenizedDocument reading = discourse.reading();
    int from = Math.max(source.from(), source.head() - MAX_DISTANCE);
    for (int i = from; i < end(source, reading); i++) {
      Optional<String> state =
          discourse.lexicons().states().at(reading, i, Math.max(source.to(), i + 1));
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  /** Whether it is of somebody who was what the noun says: "the former president". */
  boolean isFormer() {
    return names.stream().anyMatch(word -> word.lower().equals("former"));
  }

  /** Whether it can mean an entity of this kind and gender. */
  boolean fits(Entity entity) {
    Name.Kind kind = entity.kind();
    boolean unknown = kind == Name.Kind.UNKNOWN;
    boolean person = unknown || kind == Name.Kind.PERSON;
    boolean body = unknown || kind == Name.Kind.ORGANIZATION;
    boolean may =
        switch (sort) {
          case PERSON -> person && entity.isPerson();
          case BODY -> body;
          case EITHER -> person || body;
        };
    return may && !within.contains(entity) && entity.gender().fits(gender);
  }
}
