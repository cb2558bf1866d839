package io.whosaid.attribution;

import io.whosaid.attribution.Pronouns.Sort;
import io.whosaid.attribution.Source.Form;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the source mentions of quotations: which word carries them. For one document. */
final class SourceReader {
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
    if (pronoun.isPresent() && alone && !names.isName(from)) {
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
    int begin = end;
    while (reading.within(begin - 1, sentence)
        && end - begin < 8
        && (names.isName(begin - 1)
            || reading.word(begin - 1).is("NOUN", "PROPN", "ADJ", "NUM", "DET"))) {
      begin--;
    }
    return begin == end
        ? source(quotation, Form.PRONOUN, from, to, from, List.of())
        : phrase(quotation, begin, end);
  }

  private Source phrase(Quotation quotation, int from, int to) {
    int head = head(from, to);
    Optional<Name> name = names.at(head);
    if (name.isEmpty()) {
      return source(quotation, Form.NOUN, from, to, head, List.of());
    }
    List<Name> all = new ArrayList<>(List.of(name.get()));
    joined(name.get(), to).forEach(all::add);
    return source(quotation, Form.NAME, from, to, name.get().from(), all);
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
      boolean title = word.capitalised() && !lexicons.isSmall(word);
      if (word.is("NOUN", "PROPN") || title || lexicons.roles().contains(word.lower())) {
        head = word.possessive() && i + 1 < to ? head : i;
      } else if (!goesOn(word, i, to, head)) {
        break;
      }
      i++;
    }
    return head < 0 ? from : head;
  }

  private boolean goesOn(Word word, int i, int to, int head) {
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
        || (head < 0 && more);
  }

  private Source source(
      Quotation quotation, Form form, int from, int to, int head, List<Name> found) {
    return new Source(quotation, form, from, to, head, found, reading.text(from, to));
  }
}
