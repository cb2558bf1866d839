package io.whosaid.attribution.internal.mentions;

import io.whosaid.attribution.internal.lexicon.Lexicons;
import io.whosaid.attribution.internal.lexicon.Nouns;
import io.whosaid.attribution.internal.lexicon.PhraseTable.Match;
import io.whosaid.attribution.internal.lexicon.Pronouns;
import io.whosaid.attribution.internal.lexicon.Pronouns.Sort;
import io.whosaid.attribution.internal.mentions.SourceMention.Form;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.names.Names;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the source mentions of quotations: which word carries them. For one document. */
public final class SourceReader {
  private final Lexicons lexicons;
  private final TokenizedDocument reading;
  private final Names names;
  private final HeadFinder heads;
  private final Antecedents antecedents;

  public SourceReader(Lexicons lexicons, TokenizedDocument reading, Names names) {
    this.lexicons = lexicons;
    this.reading = reading;
    this.names = names;
    this.heads = new HeadFinder(lexicons, reading, names);
    this.antecedents = new Antecedents(lexicons, reading, names, heads);
  }

  public SourceMention read(Quotation quotation) {
    if (!quotation.hasSource()) {
      return new SourceMention(quotation, Form.NONE, 0, 0, 0, List.of(), "");
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
      return new SourceMention(
          quotation, text.isEmpty() ? Form.NONE : Form.NOUN, from, from, -1, List.of(), text);
    }
    return read(quotation, from, to);
  }

  private SourceMention read(Quotation quotation, int from, int to) {
    Word first = reading.word(from);
    Optional<Sort> pronoun = Pronouns.sort(first.lower());
    boolean alone =
        to - from == 1
            || reading.word(from + 1).is("PRON", "DET", "PUNCT", "CCONJ")
            || reading.word(from + 1).lower().equals("and");
    boolean acronym = first.allCapitals() && !reading.headline(first.sentence());
    if (pronoun.isPresent() && alone && !acronym && !names.isName(from)) {
      Optional<Antecedents.Phrase> meant =
          pronoun.get() == Sort.RELATIVE ? antecedents.of(from) : Optional.empty();
      return meant
          .map(phrase -> phrase(quotation, phrase.from(), phrase.to()))
          .orElseGet(() -> source(quotation, Form.PRONOUN, from, to, from, List.of()));
    }
    return phrase(quotation, from, to);
  }

  private SourceMention phrase(Quotation quotation, int from, int to) {
    int head = heads.of(from, to);
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
    boolean alone = name.words() == 1 && name.from() > from && !word.possessive();
    boolean one = reading.word(from).is("DET", "NUM") && names.isName(name.from() - 1);
    if (alone && one && lexicons.roles().contains(word.lower())) {
      return true;
    }
    alone &= name.phrase() == name.from();
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
      boolean adjective =
          lexicons.places().isAdjective(reading.word(i).core()) || reading.word(i).is("ADJ");
      may = place > i || adjective;
      i = Math.max(place, i + 1);
    }
    return may;
  }

  /** "Democrats", "Senate Republicans", "Americans": people in general, and not a name. */
  private boolean isMany(Name name) {
    Word last = reading.word(name.to() - 1);
    String singular = Nouns.singular(last.core());
    String nation = singular.substring(singular.lastIndexOf('-') + 1);
    boolean several = last.lower().endsWith("s");
    boolean peoples =
        lexicons.places().isDemonym(last.core()) || lexicons.places().isAdjective(nation);
    boolean bodies =
        name.words() == 1
            && name.phrase() == name.from()
            && lexicons.nouns().isListedInstitution(singular.toLowerCase(Locale.ROOT));
    boolean people =
        lexicons.nouns().isCollective(last.lower()) || (several && (peoples || bodies));
    boolean body = name.text().contains(" of ") || name.text().contains(" for ");
    return people && !body && name.outlet().isEmpty() && !last.possessive();
  }

  /** The other names of "Smith and Jones". */
  private List<Name> joined(Name first, int to) {
    List<Name> joined = new ArrayList<>();
    int at = first.to();
    boolean and = false;
    while (at + 1 < to && joined.size() < 8) {
      boolean link = reading.word(at).is("CCONJ") || reading.word(at).text().equals(",");
      Optional<Name> next = link ? nameNear(at + 1, to) : Optional.empty();
      boolean alike =
          next.isPresent() && next.get().kind().maybePerson() == first.kind().maybePerson();
      if (!alike) {
        break;
      }
      joined.add(next.get());
      and = reading.word(at).is("CCONJ") || reading.word(at + 1).is("CCONJ");
      at = next.get().to();
    }
    return and ? joined : List.of();
  }

  /** The name that begins at {@code at}, titles before it passed over. */
  private Optional<Name> nameNear(int at, int to) {
    for (int i = at; i < Math.min(to, at + 4); i++) {
      Optional<Name> name = names.at(i);
      if (name.isPresent() && reading.word(name.get().to() - 1).possessive()) {
        at = name.get().to();
        i = at - 1;
        continue;
      }
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

  private SourceMention source(
      Quotation quotation, Form form, int from, int to, int head, List<Name> found) {
    return new SourceMention(quotation, form, from, to, head, found, reading.text(from, to));
  }
}
