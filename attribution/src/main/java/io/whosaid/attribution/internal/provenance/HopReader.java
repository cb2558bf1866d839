package io.whosaid.attribution.internal.provenance;

import io.whosaid.attribution.Hop;
import io.whosaid.attribution.Outlet;
import io.whosaid.attribution.internal.entities.Entity;
import io.whosaid.attribution.internal.entities.EntityClusters;
import io.whosaid.attribution.internal.entities.OrganizationTypes;
import io.whosaid.attribution.internal.entities.RolePhrases;
import io.whosaid.attribution.internal.lexicon.Gender;
import io.whosaid.attribution.internal.lexicon.Lexicon;
import io.whosaid.attribution.internal.lexicon.Pronouns;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.names.Names;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the outlet or document that begins at a word. For one document. */
final class HopReader {
  private static final Set<String> TELLING =
      Set.of("told", "tell", "tells", "telling", "informed", "assured", "emailed", "messaged");
  private static final Set<String> LINKS = Set.of("to", "with", "on", "in", "by", "via");
  private static final Set<String> CARRYING =
      Set.of("in", "on", "via", "through", "by", "during", "for", "of");
  private static final Set<String> POSTING = Set.of("on", "via", "to", "through");
  private static final Set<String> CARRIERS = Lexicon.words("carriers.txt");
  private static final Set<String> MADE = Lexicon.words("carried.txt");
  private static final Set<String> PLATFORMS = Lexicon.words("platforms.txt");

  private static final int MAX_PROGRAMME_LENGTH = 8;
  private static final int MAX_KIND_LENGTH = 4;

  private final TokenizedDocument reading;
  private final Names names;
  private final EntityClusters cast;
  private final RolePhrases roles;
  private final OrganizationTypes kinds;

  HopReader(DocumentContext discourse) {
    this.reading = discourse.reading();
    this.names = discourse.names();
    this.cast = discourse.cast();
    this.roles = discourse.roles();
    this.kinds = new OrganizationTypes(discourse.lexicons());
  }

  /** Whether a hop can begin at word {@code i}. */
  boolean opens(int i) {
    String word = reading.word(i).lower();
    return TELLING.contains(word) || LINKS.contains(word) || CARRYING.contains(word);
  }

  /** The hop that the words from {@code i} on are: none or one. */
  List<Hop> at(int i, int limit) {
    Word word = reading.word(i);
    if (TELLING.contains(word.lower())) {
      return outlet(i + 1, i + 1, limit).map(List::of).orElse(List.of());
    }
    if (LINKS.contains(word.lower()) || CARRYING.contains(word.lower())) {
      return document(i + 1, limit)
          .or(() -> LINKS.contains(word.lower()) ? outlet(i + 1, i + 1, limit) : Optional.empty())
          .or(() -> POSTING.contains(word.lower()) ? platform(i + 1, limit) : Optional.empty())
          .map(List::of)
          .orElse(List.of());
    }
    return List.of();
  }

  /**
   * The outlet that is named at {@code at}, "the" and "the newspaper" passed over; the hop begins
   * at {@code from}.
   */
  private Optional<Hop> outlet(int from, int at, int limit) {
    int first = at < limit && reading.word(at).lower().equals("the") ? at + 1 : at;
    int name = kindEnd(first, limit);
    return name < limit
        ? names
            .at(name)
            .filter(found -> found.from() <= name)
            .flatMap(
                found ->
                    hop(from, name == first ? at : name, found, limit)
                        .or(() -> name == first ? Optional.empty() : unknown(found)))
        : Optional.empty();
  }

  /** Where the name begins that "newspaper" or "Lisbon daily" at {@code from} introduces. */
  private int kindEnd(int from, int limit) {
    for (int i = from; i + 1 < Math.min(limit, from + MAX_KIND_LENGTH); i++) {
      Word word = reading.word(i);
      boolean kind = !word.capitalised() && kinds.asksForOutlet(word.lower());
      if (kind && names.isName(i + 1)) {
        return i + 1;
      }
      if (!word.is("ADJ", "NOUN", "PROPN")) {
        break;
      }
    }
    return from;
  }

  /** One that is no known outlet, but called one. */
  private Optional<Hop> unknown(Name name) {
    Entity entity = cast.entity(name);
    return entity.gender() != Gender.UNKNOWN
        ? Optional.empty()
        : Optional.of(
            new Hop(reading.span(name.from(), name.to()), entity.name(), Optional.empty()));
  }

  private Optional<Hop> hop(int from, int at, Name name, int limit) {
    Entity entity = cast.entity(name);
    return entity
        .outlet()
        .filter(outlet -> !isOffice(name, limit))
        .map(
            outlet -> {
              boolean article = reading.word(at).core().equals("The") || from < at;
              int begin = article ? from : name.from();
              return new Hop(span(begin, name, limit), outlet.name(), Optional.of(outlet));
            });
  }

  /** The outlet with its programme, else without its possessive ending. */
  private Span span(int begin, Name name, int limit) {
    int end = programmeEnd(name, limit);
    Span span = reading.span(begin, end);
    Word last = reading.word(end - 1);
    int cut = last.text().length() - last.core().length();
    return new Span(span.begin(), span.end() - cut);
  }

  /** Takes "Meet the Press" in, with or without quote marks. */
  private int programmeEnd(Name name, int limit) {
    int end = roles.withUnit(name.to(), limit);
    if (end > name.to() || end >= limit || !reading.word(end - 1).possessive()) {
      return end;
    }
    int region = reading.word(end).region();
    int close = end;
    while (region >= 0 && close < limit && reading.word(close).region() == region) {
      close++;
    }
    return close - end <= MAX_PROGRAMME_LENGTH ? close : end;
  }

  /** Whether the outlet only says where somebody works: "with Reuters reporter Jane Doe". */
  private boolean isOffice(Name name, int limit) {
    int next = name.to();
    boolean possessive = reading.word(next - 1).possessive();
    if (possessive || next >= limit) {
      return false;
    }
    boolean person = names.at(next).map(found -> cast.entity(found).isPerson()).orElse(false);
    return person;
  }

  /** "an interview with CNN", "a statement released by the White House", "a tweet". */
  private Optional<Hop> document(int from, int limit) {
    int head = carrier(from, limit);
    if (head < 0) {
      return Optional.empty();
    }
    int link = head + 1;
    if (link < limit && MADE.contains(reading.word(link).lower())) {
      link++;
    }
    boolean linked = link + 1 < limit && isLink(reading.word(link));
    Optional<Hop> outlet = linked ? outlet(from, link + 1, limit) : Optional.empty();
    if (outlet.isPresent()) {
      return outlet;
    }
    boolean owned = names.isName(head - 1) || names.isName(from);
    Optional<Outlet> maker = owned ? maker(from, head) : Optional.empty();
    boolean interview = reading.word(head).lower().equals("interview");
    if (interview && maker.isEmpty()) {
      return Optional.empty();
    }
    int end = linked ? madeBy(link + 1, head + 1, limit) : head + 1;
    String text = maker.map(Outlet::name).orElse(reading.text(from, end));
    return Optional.of(new Hop(reading.span(from, end), text, maker));
  }

  private static boolean isLink(Word word) {
    return Set.of("to", "with", "on", "in", "by", "for", "from", "at").contains(word.lower());
  }

  /** The outlet in "a Washington Post article". */
  private Optional<Outlet> maker(int from, int head) {
    for (int i = from; i < head; i++) {
      Optional<Outlet> outlet = names.at(i).flatMap(name -> cast.entity(name).outlet());
      if (outlet.isPresent()) {
        return outlet;
      }
    }
    return Optional.empty();
  }

  /** Takes the name after "released by" in. */
  private int madeBy(int at, int otherwise, int limit) {
    int name = reading.word(at).is("DET") ? at + 1 : at;
    return name < limit
        ? names.at(name).map(Name::to).filter(to -> to <= limit).orElse(otherwise)
        : otherwise;
  }

  /** The noun of the document that begins at {@code from}, or -1. */
  private int carrier(int from, int limit) {
    boolean begun = false;
    for (int i = from; i < Math.min(limit, from + 7); i++) {
      Word word = reading.word(i);
      boolean last = i + 1 == limit || !reading.word(i + 1).is("NOUN");
      if (CARRIERS.contains(word.lower()) && last && i > from && !names.isName(i)) {
        return i;
      }
      boolean whose = Pronouns.isPossessive(word.lower());
      begun |= whose || word.is("DET") || word.possessive();
      boolean noun = word.is("DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV") || names.isName(i);
      boolean goesOn = noun || whose || (word.is("VERB") && begun);
      if (!goesOn) {
        break;
      }
    }
    return -1;
  }

  /** "Twitter", "Truth Social": of one word or two. */
  private Optional<Hop> platform(int at, int limit) {
    for (int to = Math.min(at + 2, limit); to > at; to--) {
      String name = reading.text(at, to);
      if (PLATFORMS.contains(name)) {
        return Optional.of(new Hop(reading.span(at, to), name, Optional.empty()));
      }
    }
    return Optional.empty();
  }
}
