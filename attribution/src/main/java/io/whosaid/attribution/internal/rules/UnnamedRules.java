package io.whosaid.attribution.internal.rules;

import io.whosaid.attribution.Attribution.Grade;
import io.whosaid.attribution.internal.lexicon.Nouns;
import io.whosaid.attribution.internal.lexicon.Roles;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import io.whosaid.attribution.internal.mentions.Resolution;
import io.whosaid.attribution.internal.mentions.SourceMention;
import io.whosaid.attribution.internal.mentions.SourceMention.Form;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Rules for sources without a name: how much they tell of who speaks. */
final class UnnamedRules {
  private static final Set<String> HIDDEN =
      Set.of("source", "insider", "informant", "whistleblower", "person", "individual", "someone");

  private static final Set<String> ANYBODY = Set.of("people", "persons", "sources", "insiders");

  /** How nouns for many people end: "fundraisers", "loyalists". */
  private static final Set<String> PEOPLE =
      Set.of("ers", "ors", "ists", "ians", "ants", "ees", "men", "women", "folk", "mates");

  private static final int MAX_DISTANCE = 9;

  private UnnamedRules() {}

  /** "The White House": a body that stands for whoever speaks for it. */
  static Optional<Resolution> house(SourceMention source, DocumentContext discourse) {
    boolean house =
        source.form() == Form.NAME
            && source.names().size() == 1
            && discourse
                .lexicons()
                .nouns()
                .isListedInstitution(source.names().get(0).text().toLowerCase(Locale.ROOT));
    return house
        ? unnamed(source, Grade.INSTITUTION, "institution without a name")
        : Optional.empty();
  }

  /** "someone close to the talks", "an official who spoke on condition of anonymity". */
  static Optional<Resolution> anonymous(SourceMention source, DocumentContext discourse) {
    if (source.form() != Form.NOUN || source.head() < 0) {
      return Optional.empty();
    }
    Anonymity anonymity = new Anonymity(discourse);
    Roles roles = discourse.lexicons().roles();
    String noun = discourse.reading().word(source.head()).lower();
    boolean person = roles.contains(noun) || roles.isPlural(noun);
    boolean asked = anonymity.isAsked(source) || (person && anonymity.isAskedNearby(source));
    boolean some = person || ANYBODY.contains(noun);
    boolean hidden = HIDDEN.contains(noun) || (some && anonymity.isClose(source));
    return asked || hidden ? unnamed(source, Grade.ANONYMOUS, "kept anonymous") : Optional.empty();
  }

  /** "court filings", "police", "critics", "a senior official". */
  static Optional<Resolution> graded(SourceMention source, DocumentContext discourse) {
    if (source.form() != Form.NOUN) {
      return Optional.empty();
    }
    String noun = source.head() < 0 ? "" : discourse.reading().word(source.head()).lower();
    Nouns nouns = discourse.lexicons().nouns();
    Roles roles = discourse.lexicons().roles();
    if (isBoth(source, discourse) || isGathering(source, discourse)) {
      return unnamed(source, Grade.COLLECTIVE, "many without a name");
    }
    if (nouns.isListedInstitution(noun) && !nouns.isCollective(noun)) {
      return unnamed(source, Grade.INSTITUTION, "institution without a name");
    }
    if ((roles.contains(noun) || roles.isCompound(noun)) && !nouns.isCollective(noun)) {
      return unnamed(source, Grade.ROLE, "role without a name");
    }
    if (nouns.isCollective(noun) || roles.isPlural(noun)) {
      return unnamed(source, Grade.COLLECTIVE, "many without a name");
    }
    if (nouns.isDocument(noun)) {
      return unnamed(source, Grade.DOCUMENT, "document without an author");
    }
    return nouns.isInstitution(noun)
            || PEOPLE.stream().anyMatch(noun::endsWith)
            || !Nouns.singular(noun).equals(noun)
            || isTheMany(source, discourse.reading())
        ? unnamed(source, Grade.COLLECTIVE, "many without a name")
        : unnamed(source, Grade.UNRESOLVED, "no name and no role");
  }

  /** "both the candidate and her staff". */
  private static boolean isBoth(SourceMention source, DocumentContext discourse) {
    return source.words() > 2 && discourse.reading().word(source.from()).lower().equals("both");
  }

  /** "the ragtag band of delegates": some noun for several people who are told after "of". */
  private static boolean isGathering(SourceMention source, DocumentContext discourse) {
    int of = source.head() + 1;
    if (source.head() < 0 || of >= source.to()) {
      return false;
    }
    String noun = discourse.reading().word(source.head()).lower();
    Roles roles = discourse.lexicons().roles();
    Nouns nouns = discourse.lexicons().nouns();
    String first = discourse.reading().word(source.from()).lower();
    boolean body = nouns.isListedInstitution(noun) && !first.equals("a") && !first.equals("an");
    boolean known = roles.contains(noun) || nouns.isDocument(noun) || body;
    return !known
        && discourse.reading().word(of).lower().equals("of")
        && counted(of, source, discourse).filter(word -> isPeople(word, discourse)).isPresent();
  }

  private static boolean isPeople(Word noun, DocumentContext discourse) {
    Nouns nouns = discourse.lexicons().nouns();
    boolean bodies = nouns.isSeveralInstitutions(noun.lower());
    return bodies
        || discourse.lexicons().roles().isPlural(noun.lower())
        || nouns.isCollective(noun.lower());
  }

  /** "voters" in "numbers of Republican voters in Ohio": the noun after {@code of}. */
  private static Optional<Word> counted(int of, SourceMention source, DocumentContext discourse) {
    TokenizedDocument reading = discourse.reading();
    Optional<Word> noun = Optional.empty();
    for (int i = of + 1; i < Math.min(source.to(), of + MAX_DISTANCE); i++) {
      Word word = reading.word(i);
      boolean number = word.lower().equals("of") || word.lower().equals("percent");
      if (!number && !word.is("NOUN", "PROPN", "ADJ", "NUM", "DET", "ADV", "SYM", "CCONJ")) {
        break;
      }
      noun = word.is("NOUN", "PROPN") && !number ? Optional.of(word) : noun;
    }
    return noun;
  }

  /** "the poor", "two-thirds", "41": an adjective after "the", or numbers and nothing else. */
  private static boolean isTheMany(SourceMention source, TokenizedDocument reading) {
    if (source.to() == source.from()) {
      return false;
    }
    Word first = reading.word(source.from());
    boolean sort = source.words() == 2 && first.lower().equals("the");
    boolean number = first.is("NUM") || Character.isDigit(first.text().charAt(0));
    for (int i = source.from() + 1; i < source.to(); i++) {
      Word word = reading.word(i);
      sort &= word.is("ADJ", "NUM") && !word.capitalised();
      number &= word.is("NUM", "PUNCT", "DET", "ADP");
    }
    return sort || number;
  }

  /** "Six in 10 voters", "a majority of Republicans", "an army of supporters". */
  static Optional<Resolution> quantity(SourceMention source, DocumentContext discourse) {
    if (source.form() != Form.NOUN || source.head() < 0) {
      return Optional.empty();
    }
    TokenizedDocument reading = discourse.reading();
    Nouns nouns = discourse.lexicons().nouns();
    boolean quantity = false;
    Optional<Word> counted = Optional.empty();
    int end = Math.min(source.to(), source.from() + MAX_DISTANCE);
    for (int i = source.from(); i < end && !quantity; i++) {
      Word word = reading.word(i);
      boolean mark = i > source.head() && word.is("PUNCT");
      boolean over = mark && !(i + 1 < source.to() && reading.word(i + 1).is("NUM"));
      if (word.lower().equals("who") || over || discourse.names().isName(i)) {
        break;
      }
      boolean of = i + 1 < source.to() && reading.word(i + 1).lower().equals("of");
      boolean last = i + 1 == source.to();
      boolean counts = nouns.isQuantity(word.lower());
      quantity =
          (counts && (of || last || word.is("ADJ", "NUM", "DET")) && hasMany(i, source, reading))
              || isShare(i, source, reading);
      counted = quantity && of ? counted(i + 1, source, discourse) : counted;
    }
    if (!quantity) {
      return Optional.empty();
    }
    Word noun = counted.orElse(reading.word(source.head()));
    return nouns.isDocument(noun.lower())
        ? unnamed(source, Grade.DOCUMENT, "documents without an author")
        : unnamed(source, Grade.COLLECTIVE, "many without a name");
  }

  /** "group of rabbis", but not "group" alone. */
  private static boolean hasMany(int quantity, SourceMention source, TokenizedDocument reading) {
    String noun = reading.word(quantity).lower();
    boolean vague = noun.equals("group") || noun.equals("groups") || noun.equals("number");
    if (!vague) {
      return true;
    }
    for (int i = quantity + 1; i < Math.min(source.to(), quantity + MAX_DISTANCE); i++) {
      Word word = reading.word(i);
      if (word.is("NOUN", "PROPN") && !Nouns.singular(word.lower()).equals(word.lower())) {
        return true;
      }
    }
    return false;
  }

  /** "four in 10", "nine out of 10", "two-thirds", "41%", "28 percent". */
  private static boolean isShare(int i, SourceMention source, TokenizedDocument reading) {
    Word word = reading.word(i);
    String text = word.text();
    boolean number = word.is("NUM") || Character.isDigit(text.charAt(0));
    if (text.equals("%") || (number && text.endsWith("%"))) {
      return true;
    }
    boolean fraction = text.endsWith("-thirds") || text.endsWith("-quarters");
    int in = i + 1 < source.to() && reading.word(i + 1).lower().equals("out") ? i + 2 : i + 1;
    boolean of =
        number
            && in + 1 < source.to()
            && Set.of("in", "of").contains(reading.word(in).lower())
            && reading.word(in + 1).is("NUM");
    return fraction || of;
  }

  private static Optional<Resolution> unnamed(SourceMention source, Grade grade, String why) {
    return Optional.of(Resolution.unnamed(source.text(), grade, why));
  }
}
