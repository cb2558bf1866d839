package io.whosaid.attribution.internal.mentions;

import io.whosaid.attribution.internal.lexicon.Lexicons;
import io.whosaid.attribution.internal.lexicon.PhraseTable;
import io.whosaid.attribution.internal.lexicon.Pronouns;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.names.Names;
import io.whosaid.attribution.internal.text.CalendarWords;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.Optional;
import java.util.Set;

/** Finds the word that carries a source mention: "analyst" of "a senior analyst at Bloomberg". */
final class HeadFinder {
  private static final int MAX_DISTANCE = 8;

  /** Which one of a row of times: "last" in "a poll last week". */
  private static final Set<String> WHICH = Set.of("last", "next", "this", "earlier", "later");

  /** Adjectives that follow their noun: "sources familiar with the talks". */
  private static final Set<String> FOLLOWING = Set.of("familiar", "close", "involved", "present");

  private final Lexicons lexicons;
  private final TokenizedDocument reading;
  private final Names names;

  HeadFinder(Lexicons lexicons, TokenizedDocument reading, Names names) {
    this.lexicons = lexicons;
    this.reading = reading;
    this.names = names;
  }

  /** The last noun or name before the first preposition, clause or mark; else the first word. */
  int of(int from, int to) {
    int head = -1;
    int office = -1;
    int many = -1;
    int i = from;
    while (i < to) {
      Word word = reading.word(i);
      Optional<Name> name = names.at(i);
      if (name.isPresent()) {
        head = owns(name.get(), to) ? head : i;
        i = Math.max(i + 1, name.get().to());
        continue;
      }
      int titled = lexicons.titles().at(reading, i, to).map(PhraseTable.Match::to).orElse(i);
      if (titled > i + 1) {
        head = titled - 1;
        office = head;
        i = titled;
        continue;
      }
      if (head >= 0 && lexicons.isSmall(word) && !word.is("DET", "ADJ", "NUM", "CCONJ", "PRON")) {
        return holder(head, i, to);
      }
      boolean over = head >= 0 ? ends(head, i, to) : many == i - 1 && hangs(i, from);
      if (over) {
        break;
      }
      many = lexicons.nouns().isCollective(word.lower()) ? i : many;
      if (carries(i, from, to)) {
        head = word.possessive() && i + 1 < to ? head : i;
      } else if (head >= 0
          && word.lower().equals("and")
          && partner(head, head == office, i, to) >= 0) {
        return partner(head, head == office, i, to);
      } else if (many < i && !goesOn(i, from, to, head)) {
        break;
      }
      i++;
    }
    return head >= 0 ? head : Math.max(many, from);
  }

  /** "on" in "some on Twitter". */
  private boolean hangs(int i, int from) {
    return i > from && reading.word(i).is("ADP") && !reading.word(i).lower().equals("of");
  }

  /** Whether {@code name} is but the owner of what comes: "Clinton's" in "Clinton's aides". */
  private boolean owns(Name name, int to) {
    return reading.word(name.to() - 1).possessive()
        && name.to() < to
        && (!reading.word(name.to()).is("PRON", "ADP", "SCONJ")
            || Pronouns.isPossessive(reading.word(name.to()).lower()));
  }

  /** Whether word {@code i} is one that can be the head. */
  private boolean carries(int i, int from, int to) {
    Word word = reading.word(i);
    Word before = reading.word(Math.max(from, i - 1));
    boolean title = word.capitalised() && !lexicons.isSmall(word);
    boolean modified = i > from && (names.isName(i - 1) || before.is("NOUN", "ADJ", "PROPN"));
    boolean last = i > from && (i + 1 == to || reading.word(i + 1).is("PUNCT", "ADP"));
    boolean document = (modified || last) && lexicons.nouns().isDocument(word.lower());
    boolean people =
        (modified && !word.is("AUX") && lexicons.roles().isPlural(word.lower()))
            || ((modified || last) && lexicons.nouns().isCollective(word.lower()));
    return word.is("NOUN", "PROPN")
        || title
        || document
        || people
        || (last
            && (lexicons.nouns().isListedInstitution(word.lower())
                || lexicons.roles().isCompound(word.lower())))
        || lexicons.roles().contains(word.lower());
  }

  /** Whether the phrase of {@code head} has ended before word {@code i}. */
  private boolean ends(int head, int i, int to) {
    Word word = reading.word(i);
    Word noun = reading.word(head);
    Word before = reading.word(i - 1);
    boolean more = i + 1 < to;
    boolean time = more && WHICH.contains(word.lower()) && reading.word(i + 1).is("NOUN");
    boolean following =
        more && FOLLOWING.contains(word.lower()) && reading.word(i + 1).is("ADP", "PART");
    boolean another =
        word.is("DET")
            && (names.isName(head) || noun.is("NOUN", "PROPN"))
            && !before.is("CCONJ", "ADP", "PUNCT");
    boolean onTo = more && reading.word(i + 1).is("ADP");
    boolean doing =
        (lexicons.roles().isPlural(noun.lower())
                || (onTo && lexicons.nouns().isDocument(noun.lower())))
            && word.lower().endsWith("ing")
            && !word.capitalised();
    return CalendarWords.isDay(word.lower()) || time || following || another || doing;
  }

  /** The name in "Supervisor of Elections Susan Bucher"; {@code head} when none is so held. */
  private int holder(int head, int preposition, int to) {
    String link = reading.word(preposition).lower();
    boolean role = lexicons.roles().contains(reading.word(head).lower());
    if (!role || !(link.equals("of") || link.equals("for"))) {
      return head;
    }
    int i = preposition + 1;
    while (i < to && !names.isName(i) && isField(reading.word(i))) {
      i++;
    }
    if (link.equals("of") && lexicons.titles().contains(reading.word(head).text())) {
      int office = ofHouse(preposition + 1, to);
      if (office > 0) {
        return office;
      }
    }
    boolean held = i > preposition + 1 && i < to && !reading.word(i - 1).is("CCONJ");
    return names
        .at(Math.min(i, to - 1))
        .filter(name -> held && name.isPerson() && name.words() > 1 && name.title().isEmpty())
        .map(Name::from)
        .orElse(head);
  }

  /** The name in "the House Rep. Paul Ryan", of the speaker of the House; -1 when there is none. */
  private int ofHouse(int from, int to) {
    int at = from < to && reading.word(from).is("DET") ? from + 1 : from;
    Optional<Name> house = names.at(Math.min(at, to - 1)).filter(name -> !name.isPerson());
    return house
        .filter(name -> name.to() + 1 < to)
        .flatMap(name -> names.at(name.to() + 1))
        .filter(name -> name.isPerson() && name.phrase() == at)
        .map(Name::from)
        .orElse(-1);
  }

  /**
   * The name in "columnist and Fox News contributor George Will"; -1 when there is none.
   *
   * @param office whether {@code head} ends a title, as in "Secretary of State"
   */
  private int partner(int head, boolean office, int and, int to) {
    boolean role =
        office
            || lexicons.roles().contains(reading.word(head).lower())
            || lexicons.titles().contains(reading.word(head).text());
    int i = and + 1;
    while (role && i < Math.min(to, and + MAX_DISTANCE)) {
      Optional<Name> name = names.at(i);
      boolean adjective = reading.word(i).is("ADJ");
      if (!adjective && name.isPresent() && name.get().kind().maybePerson()) {
        boolean titled = name.get().phrase() < name.get().from();
        boolean held = titled || lexicons.roles().contains(reading.word(i - 1).lower());
        return held && name.get().words() > 1 ? i : -1;
      }
      if (name.isEmpty() && !reading.word(i).is("NOUN", "PROPN", "ADJ")) {
        return -1;
      }
      i = name.map(Name::to).orElse(i + 1);
    }
    return -1;
  }

  /** Whether a word can tell what somebody is in charge of. */
  private boolean isField(Word word) {
    return word.is("NOUN", "PROPN", "ADJ", "CCONJ") && !lexicons.roles().contains(word.lower());
  }

  private boolean goesOn(int i, int from, int to, int head) {
    Word word = reading.word(i);
    if (word.is("DET", "ADJ", "NUM", "ADV", "PART", "X", "INTJ", "SYM")) {
      return true;
    }
    boolean opens =
        i == from && word.is("CCONJ", "SCONJ") && !lexicons.nouns().isCollective(word.lower());
    boolean whose = word.is("PRON") && Pronouns.isPossessive(word.lower());
    boolean row = head < 0 && word.text().equals(",");
    boolean mark = word.is("PUNCT") && (row || !",;:—–()".contains(word.text()));
    boolean more = isNominal(i + 1, to);
    boolean later =
        i + 1 < to && reading.word(i + 1).is("VERB", "ADV") && isNominal(i + 2, to) && head < 0;
    boolean participle = word.is("VERB") && (more || later) && (head < 0 || isPeople(i + 1));
    boolean name = head >= 0 && names.isName(head) && !isAdjective(head);
    boolean and = word.is("CCONJ") && more && !names.isName(i + 1) && !word.lower().equals("but");
    return opens
        || whose
        || mark
        || participle
        || (and && head >= 0 && !name)
        || (head < 0 && (more || (i < from + 5 && word.is("ADP"))));
  }

  private boolean isNominal(int i, int to) {
    return i < to && (reading.word(i).is("NOUN", "ADJ", "PROPN") || names.isName(i));
  }

  /** Whether word {@code i} means several people: "officials" in "Republican elected officials". */
  private boolean isPeople(int i) {
    String noun = reading.word(i).lower();
    return lexicons.roles().isPlural(noun) || lexicons.nouns().isSeveralInstitutions(noun);
  }

  /** "Democratic" in "Democratic and independent analysts". */
  private boolean isAdjective(int i) {
    return reading.word(i).is("ADJ") && lexicons.places().isAdjective(reading.word(i).core());
  }
}
