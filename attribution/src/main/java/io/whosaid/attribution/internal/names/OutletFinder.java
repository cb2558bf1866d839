package io.whosaid.attribution.internal.names;

import io.whosaid.attribution.Outlet;
import io.whosaid.attribution.internal.lexicon.OutletIndex;
import io.whosaid.attribution.internal.lexicon.PhraseTable.Match;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import io.whosaid.attribution.internal.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the outlets that one document names, in two passes over its words. */
public final class OutletFinder {
  private final OutletIndex outlets;
  private final TokenizedDocument reading;
  private final List<Match<Outlet>> found = new ArrayList<>();

  /** Last words of the outlets named so far, for short forms: "the Post". */
  private final Map<String, Outlet> shortForms = new HashMap<>();

  public OutletFinder(OutletIndex outlets, TokenizedDocument reading, Optional<String> publisher) {
    this.outlets = outlets;
    this.reading = reading;
    publisher.flatMap(outlets::byName).ifPresent(this::remember);
    for (int i = 0; i < reading.size(); ) {
      Optional<Match<Outlet>> match = named(i);
      match.ifPresent(found::add);
      i = match.map(Match::to).orElse(i + 1);
    }
  }

  /** The mentions, in order, none overlapping. */
  public List<Match<Outlet>> found() {
    return found;
  }

  private void remember(Outlet outlet) {
    String name = outlet.name();
    shortForms.put(name.substring(name.lastIndexOf(' ') + 1), outlet);
  }

  private Optional<Match<Outlet>> named(int at) {
    return fullName(at).or(() -> shortForm(at));
  }

  private Optional<Match<Outlet>> fullName(int from) {
    Word first = reading.word(from);
    int limit = reading.end(first.sentence());
    boolean article = first.core().equals("The") && from + 1 < limit;
    int name = article ? from + 1 : from;
    return outlets
        .table()
        .at(reading, name, limit)
        .filter(match -> isMention(match, article && !first.first()))
        .map(match -> withArticle(match, from))
        .map(
            match -> {
              remember(match.value());
              return match;
            });
  }

  /** Takes "The" in when it belongs to the name: "The Hill". */
  private static Match<Outlet> withArticle(Match<Outlet> match, int from) {
    boolean belongs = match.value().name().startsWith("The ");
    return new Match<>(belongs ? from : match.from(), match.to(), match.value());
  }

  private boolean isMention(Match<Outlet> match, boolean capitalArticle) {
    int from = match.from();
    int to = match.to();
    boolean single = to - from == 1;
    boolean acronym = reading.word(from).allCapitals();
    if (single && !acronym && (goesOn(to) || goesOnBefore(from))) {
      return false;
    }
    if (!outlets.isTrap(key(match))) {
      return true;
    }
    boolean apart = !goesOn(to) && !goesOnBefore(from);
    return apart && (capitalArticle || outlets.context().fits(reading, from, to));
  }

  private String key(Match<Outlet> match) {
    return OutletIndex.withoutArticle(reading.text(match.from(), match.to()).replace('’', '\''));
  }

  /** "the Post" after "The Washington Post". */
  private Optional<Match<Outlet>> shortForm(int at) {
    Word word = reading.word(at);
    Outlet outlet = shortForms.get(word.core());
    if (outlet == null || !reading.within(at - 1, word.sentence()) || goesOn(at + 1)) {
      return Optional.empty();
    }
    boolean article = reading.word(at - 1).lower().equals("the");
    boolean fits = article || outlets.context().fits(reading, at, at + 1);
    return fits && !goesOnBefore(at)
        ? Optional.of(new Match<>(at, at + 1, outlet))
        : Optional.empty();
  }

  /** Whether the name goes on to the right: "Bloomberg Intelligence". */
  private boolean goesOn(int to) {
    Word last = reading.word(to - 1);
    if (last.possessive() || !reading.within(to, last.sentence())) {
      return false;
    }
    Word next = reading.word(to);
    return next.capitalised()
        && !next.first()
        && next.is("PROPN", "NOUN", "ADJ")
        && !outlets.context().fits(reading, to - 1, to)
        && !reading.headline(next.sentence());
  }

  /** Whether the name begins further left: "Michael Bloomberg". */
  private boolean goesOnBefore(int from) {
    Word word = reading.word(from);
    if (!reading.within(from - 1, word.sentence()) || reading.headline(word.sentence())) {
      return false;
    }
    Word before = reading.word(from - 1);
    return before.capitalised()
        && !before.possessive()
        && before.is("PROPN", "NOUN", "ADJ")
        && !before.lower().equals("the");
  }
}
