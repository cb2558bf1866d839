package io.whosaid.attribution.internal.names;

import io.whosaid.attribution.internal.lexicon.Lexicons;
import io.whosaid.attribution.internal.text.CalendarWords;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.BitSet;
import java.util.Set;

/**
 * Tells which words that are seldom names are parts of names all the same: "May" in "Theresa May",
 * "Will" in "Will Smith", "Watch" in "Judicial Watch". For one document.
 */
final class AmbiguousNameParts {
  /** Months that are first names, too. */
  private static final Set<String> MONTHS = Set.of("April", "August", "June", "May");

  private static final Set<String> WHEN =
      Set.of("early", "earlier", "last", "late", "later", "next", "this");

  private final Lexicons lexicons;
  private final TokenizedDocument reading;
  private final BitSet cuts;

  AmbiguousNameParts(Lexicons lexicons, TokenizedDocument reading, BitSet cuts) {
    this.lexicons = lexicons;
    this.reading = reading;
    this.cuts = cuts;
  }

  /** Whether the small word {@code i}, which has a capital, is a part of a name. */
  boolean isName(int i) {
    Word word = reading.word(i);
    if (isTime(i, word)) {
      return false;
    }
    boolean first = lexicons.firstNames().contains(word.core()) && isCapital(i + 1, word);
    boolean told = !word.first() && !reading.headline(word.sentence());
    if (first && (cuts.get(i) || told)) {
      return true;
    }
    if (told && isSurname(reading.word(i - 1), word)) {
      return true;
    }
    return word.is("PROPN", "ADJ", "NUM") && (first || (!word.first() && isInside(i, word)));
  }

  /** "April" in "in April Clinton said". */
  private boolean isTime(int i, Word word) {
    return MONTHS.contains(word.core())
        && reading.within(i - 1, word.sentence())
        && (reading.word(i - 1).is("ADP") || WHEN.contains(reading.word(i - 1).lower()));
  }

  private boolean isInside(int i, Word word) {
    Word before = reading.word(i - 1);
    boolean goesOn =
        before.capitalised()
            && !lexicons.isSmall(before)
            && (lexicons.bodies().isHead(word.core())
                || (word.core().equals("First") && isCapital(i + 1, word)));
    return goesOn || isSurname(before, word) || isKnown(i, word);
  }

  /** "May" after "Theresa" or "J.", but not "Friday". */
  private boolean isSurname(Word before, Word word) {
    boolean first = lexicons.firstNames().contains(before.core()) || before.text().endsWith(".");
    return first && !lexicons.isSmall(before) && !CalendarWords.isDate(word.lower());
  }

  /** "Long" in "Long Island". */
  private boolean isKnown(int i, Word word) {
    return lexicons.knownEnd(reading, i, reading.end(word.sentence())) > i + 1;
  }

  private boolean isCapital(int i, Word word) {
    return reading.within(i, word.sentence())
        && (reading.word(i).is("PROPN") || reading.word(i).capitalised());
  }
}
