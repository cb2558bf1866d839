package io.whosaid.attribution.internal.names;

import io.whosaid.attribution.Outlet;
import io.whosaid.attribution.internal.lexicon.Gender;
import io.whosaid.attribution.internal.lexicon.Lexicons;
import io.whosaid.attribution.internal.lexicon.Nouns;
import io.whosaid.attribution.internal.lexicon.OutletIndex;
import io.whosaid.attribution.internal.lexicon.PhraseTable.Match;
import io.whosaid.attribution.internal.lexicon.Places;
import io.whosaid.attribution.internal.names.Name.Kind;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a stretch of capitalised words is a name of. For one document. */
final class NameKinds {
  private static final Pattern NICKNAME = Pattern.compile(" [\"“‘'][^\"“”‘]{1,60}[\"”’'] ");

  /** "Example.com". */
  private static final Pattern SITE = Pattern.compile("[\\w-]{2,60}\\.[a-z]{2,10}");

  private static final Set<String> MIDDLES =
      Set.of(
          "National",
          "Democratic",
          "Republican",
          "International",
          "American",
          "General",
          "United",
          "First",
          "Royal",
          "Federal",
          "State",
          "Public",
          "Central",
          "Global",
          "World",
          "Political",
          "New",
          "Super",
          "Big",
          "Great",
          "Free",
          "Social",
          "Human",
          "Civil",
          "Islamic",
          "Black");

  /** First words of bodies' names: "Radio Norrsund". */
  private static final Set<String> OPENINGS =
      Set.of(
          "Radio",
          "Studio",
          "Team",
          "Club",
          "Hotel",
          "Banco",
          "Banque",
          "Grupo",
          "Groupe",
          "Camp",
          "Fort",
          "Port",
          "Lake",
          "Mount",
          "Channel",
          "Operation",
          "Project");

  /** Acronyms of things that nobody is. */
  private static final Set<String> THINGS =
      Set.of(
          "AI", "AIDS", "ATM", "DNA", "DVD", "FAQ", "GPS", "HIV", "PDF", "PR", "SUV", "TV", "VIP");

  private static final Set<String> ABSTRACT =
      Set.of("ism", "tion", "ment", "ness", "ship", "ity", "ics", "ance", "ence", "sion");

  private final Lexicons lexicons;
  private final TokenizedDocument reading;
  private final Map<Integer, Match<Outlet>> outlets = new HashMap<>();
  private final boolean[] named;

  NameKinds(Lexicons lexicons, TokenizedDocument reading, Iterable<Match<Outlet>> outlets) {
    this.lexicons = lexicons;
    this.reading = reading;
    this.named = new boolean[reading.size()];
    outlets.forEach(match -> this.outlets.put(match.to(), match));
  }

  /** Whether word {@code i} belongs to a name made so far. */
  boolean isName(int i) {
    return named[i];
  }

  /** The name of the words {@code from} to {@code to}, which stand after what made the portrait. */
  Name name(int from, int to, int phrase, PersonAttributes portrait) {
    for (int i = from; i < to; i++) {
      named[i] = true;
    }
    Optional<Outlet> outlet = outlet(from, to);
    boolean titled = portrait.role().isPresent() || portrait.gender() != Gender.UNKNOWN;
    Kind kind = outlet.isPresent() ? Kind.ORGANIZATION : kind(from, to, titled);
    boolean person = kind == Kind.PERSON;
    Gender hint = person ? lexicons.firstNames().gender(reading.word(from).core()) : Gender.UNKNOWN;
    boolean weak = reading.headline(reading.word(from).sentence());
    PersonAttributes title = person || kind == Kind.UNKNOWN ? portrait : PersonAttributes.NONE;
    int begin = outlet.isPresent() ? outlet(to).from() : regnal(from, to);
    String text = withoutNickname(reading.text(begin, to));
    return new Name(from, to, phrase, kind, text, hint, title, outlet, weak);
  }

  /** Takes the title in, of "Pope Francis". */
  private int regnal(int from, int to) {
    boolean single = to - from == 1 && reading.within(from - 1, reading.word(from).sentence());
    boolean stays = single && lexicons.titles().isRegnal(reading.word(from - 1).core());
    return stays ? from - 1 : from;
  }

  private Match<Outlet> outlet(int to) {
    return outlets.get(to);
  }

  private Optional<Outlet> outlet(int from, int to) {
    Match<Outlet> match = outlets.get(to);
    boolean whole = match != null && match.from() <= from;
    return whole ? Optional.of(match.value()) : Optional.empty();
  }

  private Kind kind(int from, int to, boolean titled) {
    boolean body = lexicons.bodies().isKnown(reading, from, to);
    Optional<Places.Sort> place = lexicons.places().value(reading, from, to);
    if (!titled && body) {
      return Kind.ORGANIZATION;
    }
    if (!titled && place.isPresent()) {
      return place.get().governs() ? Kind.GOVERNMENT : Kind.PLACE;
    }
    if (titled) {
      return isBodyName(from, to) && to - from > 2 ? Kind.ORGANIZATION : Kind.PERSON;
    }
    if (isBodyName(from, to) || isJoint(from, to)) {
      return Kind.ORGANIZATION;
    }
    return to - from == 1 ? single(reading.word(from)) : several(from, to);
  }

  /** "CNN/ORC", "Associated Press-GfK": bodies one of which is an outlet. */
  private boolean isJoint(int from, int to) {
    String text = reading.text(from, to);
    int mark = Math.max(text.lastIndexOf('/'), text.lastIndexOf('-'));
    OutletIndex outlets = lexicons.outlets();
    return mark > 0
        && (outlets.byName(text.substring(0, mark)).isPresent()
            || outlets.byName(text.substring(mark + 1)).isPresent());
  }

  private boolean isBodyName(int from, int to) {
    Word last = reading.word(to - 1);
    boolean first = lexicons.firstNames().contains(reading.word(from).core());
    if (to - from > 1 && lexicons.bodies().isHead(last.core())) {
      boolean middle = to - from == 3 && MIDDLES.contains(reading.word(from + 1).core());
      return middle || !(first && to - from < 4 && lexicons.bodies().isSurname(last.core()));
    }
    for (int i = from + 1; i < to; i++) {
      Word word = reading.word(i);
      if (word.text().equals("&") || word.lower().equals("for") || word.lower().equals("of")) {
        return true;
      }
    }
    return false;
  }

  private Kind single(Word word) {
    if (THINGS.contains(word.core()) || isSeveralOfOneAcronym(word.core()) || isPeople(word)) {
      return Kind.THING;
    }
    if (SITE.matcher(word.text()).matches()) {
      return Kind.ORGANIZATION;
    }
    boolean acronym = word.allCapitals() && !word.initials() && word.core().length() < 7;
    boolean body = acronym || lexicons.bodies().isHead(word.core());
    return body ? Kind.ORGANIZATION : Kind.UNKNOWN;
  }

  /** "Spanish", "Europeans": a language or a people, and no name of anybody. */
  private boolean isPeople(Word word) {
    Places places = lexicons.places();
    return !lexicons.firstNames().contains(word.core())
        && (places.isDemonym(word.core()) || places.isAdjective(Nouns.singular(word.core())));
  }

  /** "GCSEs", "CEOs": two capitals at least, and an s. */
  private static boolean isSeveralOfOneAcronym(String core) {
    int length = core.length();
    if (length < 3 || core.charAt(length - 1) != 's') {
      return false;
    }
    for (int i = 0; i < length - 1; i++) {
      if (!Character.isUpperCase(core.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isAfterThe(int from) {
    return reading.within(from - 1, reading.word(from).sentence())
        && reading.word(from - 1).lower().equals("the");
  }

  /** Whether a word of it can be no person's: "Trump National Doral", "Western Journalism". */
  private boolean isThing(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (MIDDLES.contains(reading.word(i).core())) {
        return true;
      }
    }
    String last = reading.word(to - 1).lower();
    boolean abstraction = last.length() > 6 && ABSTRACT.stream().anyMatch(last::endsWith);
    return abstraction || lexicons.nouns().isDocument(last);
  }

  private Kind several(int from, int to) {
    Word first = reading.word(from);
    if (lexicons.firstNames().contains(first.core()) || first.initials()) {
      return Kind.PERSON;
    }
    if (lexicons.places().sort(first.core()).isPresent()
        || lexicons.places().isDemonym(first.core())
        || first.allCapitals()
        || to - from > 4) {
      return Kind.ORGANIZATION;
    }
    if (isThing(from, to) || isAfterThe(from) || OPENINGS.contains(first.core())) {
      return Kind.ORGANIZATION;
    }
    boolean common = first.is("ADJ", "NOUN", "VERB", "ADV", "NUM") && !first.first();
    boolean lastCommon = reading.word(to - 1).is("NOUN", "ADJ", "VERB") && common;
    return lastCommon ? Kind.ORGANIZATION : Kind.PERSON;
  }

  /** {@code Lou “the Rope” Varga} is called Lou Varga. */
  private static String withoutNickname(String name) {
    return NICKNAME.matcher(name).replaceAll(" ");
  }
}
