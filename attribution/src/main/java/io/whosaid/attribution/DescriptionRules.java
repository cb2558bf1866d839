package io.whosaid.attribution;

import io.whosaid.attribution.Source.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules for nouns that mean somebody named before: "the analyst", "the company". */
final class DescriptionRules {
  /** The rules, in the order in which they are tried. */
  static final List<Rule> ALL =
      List.of(
          DescriptionRules::describedBefore,
          DescriptionRules::documentBefore,
          DescriptionRanker::likeliest);

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these");
  private static final Set<String> PAST =
      Set.of("former", "ex", "late", "then", "other", "another");

  private DescriptionRules() {}

  /** "the report" after "a report by Bloomberg", "the official" after "a senior official". */
  static Optional<Resolution> describedBefore(Source source, Discourse discourse) {
    if (!isDefinite(source, discourse) || isTold(source, discourse)) {
      return Optional.empty();
    }
    String noun = discourse.reading().word(source.head()).lower();
    return discourse
        .former(source)
        .filter(past -> past.source().form() == Form.NOUN && past.source().head() >= 0)
        .filter(past -> isUnnamed(past, discourse))
        .filter(past -> discourse.reading().word(past.source().head()).lower().equals(noun))
        .map(past -> past.resolution().because("description: source described before"));
  }

  /**
   * Whether it was surely nobody named: "a company", but not "the company" that no rule could tell.
   */
  private static boolean isUnnamed(Discourse.Past past, Discourse discourse) {
    String first = discourse.reading().word(past.source().from()).lower();
    boolean body = past.resolution().grade().equals(Optional.of(Attribution.Grade.INSTITUTION));
    boolean joint = past.resolution().speaker().isPresent();
    boolean indefinite = first.equals("a") || first.equals("an");
    return past.resolution().entity().isEmpty() && (joint || !body || indefinite);
  }

  /** "the report" after any number of other sources, when one of its author's was quoted before. */
  static Optional<Resolution> documentBefore(Source source, Discourse discourse) {
    String noun = source.head() < 0 ? "" : discourse.reading().word(source.head()).lower();
    return isDefinite(source, discourse) && source.words() == 2
        ? discourse.document(noun).map(past -> past.because("description: document named before"))
        : Optional.empty();
  }

  private static boolean isDefinite(Source source, Discourse discourse) {
    if (source.form() != Form.NOUN || source.head() < source.from()) {
      return false;
    }
    Word first = discourse.reading().word(source.from());
    return DEFINITE.contains(first.lower()) && source.head() > source.from();
  }

  /** Whether the mention tells more than its noun, so that it may mean somebody else. */
  private static boolean isTold(Source source, Discourse discourse) {
    for (int i = source.from() + 1; i < source.to(); i++) {
      Word word = discourse.reading().word(i);
      boolean clause = word.is("ADP") || word.lower().equals("who") || word.possessive();
      if (discourse.names().isName(i) || clause || PAST.contains(word.lower())) {
        return true;
      }
    }
    return false;
  }
}
