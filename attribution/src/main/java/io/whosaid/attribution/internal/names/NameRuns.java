package io.whosaid.attribution.internal.names;

import io.whosaid.attribution.internal.lexicon.Lexicons;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds the runs of capitalised words in which names stand, in one pass. For one document. */
final class NameRuns {
  record Run(int from, int to) {}

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "del", "van", "von", "der", "den", "bin", "ibn", "al", "el", "da", "dos",
          "du", "le", "ten", "ter", "bint", "abu", "di", "della", "af", "zu", "do", "das");

  private static final Set<String> OF_HEADS =
      Set.of(
          "department",
          "ministry",
          "university",
          "bank",
          "bureau",
          "institute",
          "council",
          "house",
          "board",
          "church",
          "republic",
          "kingdom",
          "states",
          "secretary",
          "minister",
          "chief",
          "federation",
          "association",
          "center",
          "centre",
          "committee",
          "office",
          "school",
          "college",
          "court",
          "embassy",
          "chamber",
          "club",
          "league",
          "union",
          "society",
          "academy",
          "museum",
          "organization",
          "organisation",
          "authority",
          "commission",
          "city",
          "state",
          "duke",
          "duchess",
          "prince",
          "princess",
          "archbishop",
          "bishop",
          "conference",
          "congress",
          "assembly",
          "parliament",
          "party",
          "agency",
          "director",
          "centers",
          "institutes",
          "national",
          "campaign",
          "fund",
          "friends",
          "sons",
          "daughters",
          "knights",
          "alliance",
          "coalition",
          "movement",
          "voice",
          "doctors",
          "reporters",
          "physicians",
          "citizens",
          "mothers",
          "veterans",
          "colleges",
          "chancellor",
          "force",
          "army",
          "isle",
          "county",
          "town",
          "village",
          "port",
          "gulf",
          "strait",
          "sea");

  private static final String MARKS = "\"“”‘’'";
  private static final int MAX_NICKNAME = 4;

  private static final Set<String> SUFFIXES =
      Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "Inc.", "Inc", "Ltd.", "Ltd", "LLC");

  private final Lexicons lexicons;
  private final TokenizedDocument reading;
  private final BitSet cuts;
  private final AmbiguousNameParts smallWords;
  private final SentenceOpeners openers;
  private final List<Run> runs = new ArrayList<>();

  /** The runs of {@code reading}, none crossing a word of {@code cuts}. */
  NameRuns(Lexicons lexicons, TokenizedDocument reading, BitSet cuts) {
    this.lexicons = lexicons;
    this.reading = reading;
    this.cuts = cuts;
    this.smallWords = new AmbiguousNameParts(lexicons, reading, cuts);
    this.openers = new SentenceOpeners(lexicons, reading);
    for (int i = 0; i < reading.size(); ) {
      i = isNameWord(i) ? readRun(i) : i + 1;
    }
  }

  List<Run> runs() {
    return runs;
  }

  private int readRun(int from) {
    int cut = cuts.nextSetBit(from + 1);
    int end = reading.end(reading.word(from).sentence());
    int limit = cut < 0 ? end : Math.min(cut, end);
    int to = Math.max(from + 1, lexicons.knownEnd(reading, from, limit));
    while (to < limit && !reading.word(to - 1).possessive()) {
      int next = next(from, to, limit);
      if (next == to) {
        break;
      }
      to = next;
    }
    int begin = cuts.get(from) ? from : withParticlesBefore(from);
    if (!openers.isNoName(from, to)) {
      runs.add(new Run(begin, to));
    }
    return to;
  }

  /** Where the run ends when one more word, or a word and what joins it, is taken in. */
  private int next(int from, int to, int limit) {
    Word word = reading.word(to);
    if (isNameWord(to)) {
      return Math.max(to + 1, lexicons.knownEnd(reading, to, limit));
    }
    Word last = reading.word(to - 1);
    boolean more = to + 1 < limit;
    int nickname = nicknameEnd(to, limit);
    if (nickname > 0) {
      return nickname + 1;
    }
    if (more && word.text().equals("&") && isNameWord(to + 1)) {
      return to + 2;
    }
    if (more && word.text().equals(",") && SUFFIXES.contains(reading.word(to + 1).core())) {
      return to + 2;
    }
    if ((word.lower().equals("of") || word.lower().equals("for"))
        && OF_HEADS.contains(last.lower())) {
      int after = more && reading.word(to + 1).lower().equals("the") ? to + 2 : to + 1;
      return after < limit && isNameWord(after)
          ? Math.max(after + 1, lexicons.knownEnd(reading, after, limit))
          : to;
    }
    if (more && word.lower().equals("and") && isNameWord(to + 1)) {
      return joinsBody(from, to, limit) ? to + 2 : to;
    }
    return PARTICLES.contains(word.text()) ? afterParticles(to, limit) : to;
  }

  /**
   * The word behind a nickname in quote marks that begins at {@code mark}, between a first name and
   * a surname; 0 when there is none.
   */
  private int nicknameEnd(int mark, int limit) {
    if (!isMark(mark) || !lexicons.firstNames().contains(reading.word(mark - 1).core())) {
      return 0;
    }
    int close = mark + 2;
    while (close < limit && close - mark <= MAX_NICKNAME && !isMark(close)) {
      close++;
    }
    boolean found = close + 1 < limit && isMark(close) && isNameWord(close + 1);
    return found ? close + 1 : 0;
  }

  private boolean isMark(int i) {
    String text = reading.word(i).text();
    return text.length() == 1 && MARKS.indexOf(text.charAt(0)) >= 0;
  }

  private int afterParticles(int to, int limit) {
    int at = to;
    while (at < limit && at - to < 3 && PARTICLES.contains(reading.word(at).text())) {
      at++;
    }
    return at < limit && isNameWord(at) && !reading.word(at).allCapitals() ? at + 1 : to;
  }

  /** Whether "and" stands inside a body's name: "Food and Drug Administration". */
  private boolean joinsBody(int from, int to, int limit) {
    String text = reading.text(from, to);
    boolean ofName = text.contains(" of ") || text.contains(" for ");
    if (!ofName
        && (to - from > 1
            || lexicons.bodies().isKnown(reading.word(from).core())
            || lexicons.firstNames().contains(reading.word(from).core())
            || lexicons.places().sort(reading.word(from).core()).isPresent()
            || lexicons.places().isDemonym(reading.word(from).core()))) {
      return false;
    }
    int end = to + 1;
    while (end < limit && end - to < 5 && isNameWord(end) && !reading.word(end).possessive()) {
      end++;
    }
    boolean longer = end - to > 2 || ofName;
    return longer && lexicons.bodies().isHead(reading.word(end - 1).core());
  }

  private int withParticlesBefore(int from) {
    int begin = from;
    int sentence = reading.word(from).sentence();
    while (reading.within(begin - 1, sentence)
        && from - begin < 3
        && PARTICLES.contains(reading.word(begin - 1).text())
        && !Set.of("do", "le", "den", "ten").contains(reading.word(begin - 1).text())) {
      begin--;
    }
    return begin;
  }

  /** Whether word {@code i} can be a part of a name. */
  boolean isNameWord(int i) {
    Word word = reading.word(i);
    if (!word.capitalised() || !Character.isLetter(word.core().codePointAt(0))) {
      return false;
    }
    if (lexicons.places().isPartyAndState(word.core())) {
      return false;
    }
    boolean acronym = word.allCapitals() && !reading.headline(word.sentence());
    if (lexicons.isSmall(word) && !acronym) {
      return smallWords.isName(i);
    }
    if (reading.headline(word.sentence())) {
      return word.is("PROPN");
    }
    return true;
  }
}
