package io.whosaid.attribution;

import io.whosaid.attribution.PhraseTable.Match;
import io.whosaid.attribution.Pronouns.Sort;
import io.whosaid.attribution.Source.Form;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the source mentions of quotations: which word carries them. For one document. */
final class SourceReader {
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tonight",
          "tomorrow");

  private final Lexicons lexicons;
  private final Reading reading;
  private final Names names;

  SourceReader(Lexicons lexicons, Reading reading, Names names) {
    this.lexicons = lexicons;
    this.reading = reading;
    this.names = names;
  }

  Source read(Quotation quotation) {
    if (!quotation.hasSource()) {
      return new Source(quotation, Form.NONE, 0, 0, 0, List.of(), "");
    }
    Span span = quotation.source().get(0);
    int from = reading.wordAt(span.begin());
    int to = Math.max(from, reading.wordFrom(span.end()));
    while (from < to && !reading.word(from).isWord()) {
      from++;
    }
    while (from < to && !reading.word(to - 1).isWord()) {
      to--;
    }
    if (from == to) {
      String text = reading.text(span);
      return new Source(
          quotation, text.isEmpty() ? Form.NONE : Form.NOUN, from, from, -1, List.of(), text);
    }
    return read(quotation, from, to);
  }

  private Source read(Quotation quotation, int from, int to) {
    Word first = reading.word(from);
    Optional<Sort> pronoun = Pronouns.sort(first.lower());
    boolean alone = to - from == 1 || reading.word(from + 1).is("PRON", "DET", "PUNCT");
    boolean acronym = first.allCapitals() && !reading.headline(first.sentence());
    if (pronoun.isPresent() && alone && !acronym && !names.isName(from)) {
      return pronoun.get() == Sort.RELATIVE
          ? antecedent(quotation, from, to)
          : source(quotation, Form.PRONOUN, from, to, from, List.of());
    }
    return phrase(quotation, from, to);
  }

  /** What "who" stands for: the name or the noun before it. */
  private Source antecedent(Quotation quotation, int from, int to) {
    int sentence = reading.word(from).sentence();
    int end = from;
    while (reading.within(end - 1, sentence) && reading.word(end - 1).is("PUNCT")) {
      end--;
    }
    int begin = nounPhrase(end, sentence);
    boolean who = reading.word(from).lower().startsWith("who");
    for (int i = 0; i < 3 && begin < end && isLinked(begin, sentence); i++) {
      if (who ? isPerson(end - 1) : isThing(end - 1)) {
        break;
      }
      end = begin - 1;
      begin = nounPhrase(end, sentence);
    }
    if (begin == end) {
      boolean many = reading.within(end - 1, sentence) && isMany(reading.word(end - 1).lower());
      return many
          ? source(quotation, Form.NOUN, end - 1, end, end - 1, List.of())
          : source(quotation, Form.PRONOUN, from, to, from, List.of());
    }
    if (!who
        && names.at(end - 1).map(name -> name.kind() != Name.Kind.ORGANIZATION).orElse(false)) {
      return source(quotation, Form.PRONOUN, from, to, from, List.of());
    }
    Optional<Name> apposed = nameBefore(begin, sentence);
    return apposed.isPresent() && !names.isName(end - 1)
        ? phrase(quotation, apposed.get().from(), apposed.get().to())
        : phrase(quotation, begin, end);
  }

  /** "those" in "those who said". */
  private boolean isMany(String noun) {
    return lexicons.nouns().isCollective(noun);
  }

  /** Where the noun phrase that ends before {@code end} begins. */
  private int nounPhrase(int end, int sentence) {
    int begin = end;
    while (reading.within(begin - 1, sentence)
        && end - begin < 8
        && (names.isName(begin - 1)
            || reading.word(begin - 1).is("NOUN", "PROPN", "ADJ", "NUM", "DET"))) {
      begin--;
    }
    return begin;
  }

  /** Whether "who" can go with the word {@code i}. */
  private boolean isPerson(int i) {
    String noun = reading.word(i).lower();
    return names.at(i).map(name -> name.kind().maybePerson()).orElse(false)
        || lexicons.roles().contains(noun)
        || lexicons.roles().isPlural(noun)
        || lexicons.nouns().isCollective(noun);
  }

  /** Whether "which" and "that" can go with the word {@code i} rather than with what governs it. */
  private boolean isThing(int i) {
    Optional<Name> name = names.at(i);
    return lexicons.nouns().isDocument(reading.word(i).lower())
        || (name.isPresent() && name.get().kind() == Name.Kind.ORGANIZATION);
  }

  /** Whether a preposition hangs the phrase on a noun before it. */
  private boolean isLinked(int begin, int sentence) {
    return reading.within(begin - 2, sentence)
        && reading.word(begin - 1).is("ADP")
        && (names.isName(begin - 2) || reading.word(begin - 2).is("NOUN", "PROPN"));
  }

  /** "Smith" in "Smith, a doctor, who said". */
  private Optional<Name> nameBefore(int phrase, int sentence) {
    int comma = phrase - 1;
    return reading.within(comma - 1, sentence) && reading.word(comma).text().equals(",")
        ? names.at(comma - 1).filter(name -> name.kind().maybePerson())
        : Optional.empty();
  }

  private Source phrase(Quotation quotation, int from, int to) {
    int head = head(from, to);
    if (isPersonal(reading.word(from)) && lexicons.nouns().isDocument(reading.word(head).lower())) {
      return source(quotation, Form.PRONOUN, from, to, from, List.of());
    }
    Optional<Name> name = names.at(head);
    if (name.isEmpty() || isMany(name.get()) || isMember(name.get(), from)) {
      int noun = name.map(found -> found.to() - 1).orElse(head);
      return source(quotation, Form.NOUN, from, to, noun, List.of());
    }
    List<Name> all = new ArrayList<>(List.of(name.get()));
    joined(name.get(), to).forEach(all::add);
    return source(quotation, Form.NAME, from, to, name.get().from(), all);
  }

  /** "his" in "his speech": the source is who speaks. */
  private static boolean isPersonal(Word word) {
    return word.is("PRON", "DET") && (word.lower().equals("his") || word.lower().equals("her"));
  }

  /** "Democrat" in "one Democrat", "Texan" in "the Texan", "PAC" in "the PAC": no name of one. */
  private boolean isMember(Name name, int from) {
    if (isFellow(name, from)) {
      return true;
    }
    Word word = reading.word(name.from());
    boolean alone =
        name.words() == 1
            && name.from() > from
            && name.phrase() == name.from()
            && !word.possessive();
    return alone
        && (lexicons.roles().contains(word.lower())
            || (reading.word(from).is("DET", "NUM") && lexicons.places().isDemonym(word.core()))
            || (word.allCapitals() && lexicons.nouns().isListedInstitution(word.lower())));
  }

  /** "Kentucky Republican" in "the Kentucky Republican": what somebody is, and not a name. */
  private boolean isFellow(Name name, int from) {
    Word last = reading.word(name.to() - 1);
    boolean may =
        reading.word(from).is("DET")
            && name.outlet().isEmpty()
            && !last.possessive()
            && (lexicons.roles().contains(last.lower()) || lexicons.states().isNative(last.core()));
    int i = from + 1;
    while (may && i < name.to() - 1) {
      int place = lexicons.places().at(reading, i, name.to() - 1).map(Match::to).orElse(i);
      boolean adjective = lexicons.places().isAdjective(reading.word(i).core());
      may = place > i || adjective;
      i = Math.max(place, i + 1);
    }
    return may;
  }

  /** "Democrats", "Senate Republicans", "Americans": people in general, and not a name. */
  private boolean isMany(Name name) {
    Word last = reading.word(name.to() - 1);
    boolean people =
        lexicons.nouns().isCollective(last.lower())
            || (last.lower().endsWith("s") && lexicons.places().isDemonym(last.core()));
    return people && name.outlet().isEmpty() && !last.possessive();
  }

  /** The other names of "Smith and Jones". */
  private List<Name> joined(Name first, int to) {
    List<Name> joined = new ArrayList<>();
    int at = first.to();
    while (at + 1 < to && joined.size() < 8) {
      boolean link = reading.word(at).is("CCONJ") || reading.word(at).text().equals(",");
      Optional<Name> next = link ? nameNear(at + 1, to) : Optional.empty();
      boolean alike =
          next.isPresent() && next.get().kind().maybePerson() == first.kind().maybePerson();
      if (!alike) {
        break;
      }
      joined.add(next.get());
      at = next.get().to();
    }
    boolean and = !joined.isEmpty() && reading.word(last(joined).phrase() - 1).is("CCONJ");
    return and ? joined : List.of();
  }

  private static Name last(List<Name> names) {
    return names.get(names.size() - 1);
  }

  /** The name that begins at {@code at}, titles before it passed over. */
  private Optional<Name> nameNear(int at, int to) {
    for (int i = at; i < Math.min(to, at + 4); i++) {
      Optional<Name> name = names.at(i);
      if (name.isPresent()) {
        boolean begins = name.get().phrase() <= at || i == at;
        return begins ? name : Optional.empty();
      }
      if (!reading.word(i).is("PROPN", "NOUN", "ADJ", "DET")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The last noun or name before the first preposition, clause or mark; else the first word. */
  private int head(int from, int to) {
    int head = -1;
    int i = from;
    while (i < to) {
      Word word = reading.word(i);
      Optional<Name> name = names.at(i);
      if (name.isPresent()) {
        boolean owner = reading.word(name.get().to() - 1).possessive();
        head = owner && name.get().to() < to ? head : i;
        i = Math.max(i + 1, name.get().to());
        continue;
      }
      int titled = lexicons.titles().at(reading, i, to).map(PhraseTable.Match::to).orElse(i);
      if (titled > i + 1) {
        head = titled - 1;
        i = titled;
        continue;
      }
      if (head >= 0 && lexicons.isSmall(word) && !word.is("DET", "ADJ", "NUM", "CCONJ", "PRON")) {
        return holder(head, i, to);
      }
      if (head >= 0 && DAYS.contains(word.lower())) {
        break;
      }
      boolean title = word.capitalised() && !lexicons.isSmall(word);
      boolean modified = i > from && (names.isName(i - 1) || reading.word(i - 1).is("NOUN", "ADJ"));
      boolean document = modified && lexicons.nouns().isDocument(word.lower());
      if (word.is("NOUN", "PROPN")
          || title
          || document
          || lexicons.roles().contains(word.lower())) {
        head = word.possessive() && i + 1 < to ? head : i;
      } else if (!goesOn(i, from, to, head)) {
        break;
      }
      i++;
    }
    return head < 0 ? from : head;
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
    boolean held = i > preposition + 1 && i < to && !reading.word(i - 1).is("CCONJ");
    return names
        .at(Math.min(i, to - 1))
        .filter(name -> held && name.isPerson() && name.words() > 1 && name.phrase() == name.from())
        .map(Name::from)
        .orElse(head);
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
    boolean whose = word.is("PRON") && Pronouns.isPossessive(word.lower());
    boolean mark = word.is("PUNCT") && !",;:—–()".contains(word.text());
    boolean more =
        i + 1 < to && (reading.word(i + 1).is("NOUN", "ADJ", "PROPN") || names.isName(i + 1));
    boolean participle = word.is("VERB") && more && head < 0;
    boolean and = word.is("CCONJ") && more && !names.isName(i + 1) && !word.lower().equals("but");
    return whose
        || mark
        || participle
        || (and && head >= 0 && !names.isName(head))
        || (head < 0 && (more || (i < from + 5 && word.is("ADP"))));
  }

  private Source source(
      Quotation quotation, Form form, int from, int to, int head, List<Name> found) {
    return new Source(quotation, form, from, to, head, found, reading.text(from, to));
  }
}
