package io.whosaid.attribution.internal.coref;

import io.whosaid.attribution.Attribution;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import io.whosaid.attribution.internal.mentions.Resolution;
import io.whosaid.attribution.internal.mentions.Rule;
import io.whosaid.attribution.internal.mentions.SourceMention;
import io.whosaid.attribution.internal.mentions.SourceMention.Form;
import io.whosaid.attribution.internal.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules for nouns that mean somebody named before: "the analyst", "the company". */
public final class NominalRules {
  /** The rules, in the order in which they are tried. */
  public static final List<Rule> ALL =
      List.of(
          NominalRules::describedBefore, NominalRules::documentBefore, AntecedentRanker::likeliest);

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these");
  private static final Set<String> PAST =
      Set.of("former", "ex", "late", "then", "other", "another");

  private NominalRules() {}

  /** "the report" after "a report by Bloomberg", "the official" after "a senior official". */
  static Optional<Resolution> describedBefore(SourceMention source, DocumentContext discourse) {
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
  private static boolean isUnnamed(DocumentContext.Past past, DocumentContext discourse) {
    String first = discourse.reading().word(past.source().from()).lower();
    boolean body = past.resolution().grade().equals(Optional.of(Attribution.Grade.INSTITUTION));
    boolean joint = past.resolution().speaker().isPresent();
    boolean indefinite = first.equals("a") || first.equals("an");
    return past.resolution().entity().isEmpty() && (joint || !body || indefinite);
  }

  /** "the report" after any number of other sources, when one of its author's was quoted before. */
  static Optional<Resolution> documentBefore(SourceMention source, DocumentContext discourse) {
    String noun = source.head() < 0 ? "" : discourse.reading().word(source.head()).lower();
    return isDefinite(source, discourse) && source.words() == 2
        ? discourse.document(noun).map(past -> past.because("description: document named before"))
        : Optional.empty();
  }

  private static boolean isDefinite(SourceMention source, DocumentContext discourse) {
    if (source.form() != Form.NOUN || source.head() < source.from()) {
      return false;
    }
    Word first = discourse.reading().word(source.from());
    return DEFINITE.contains(first.lower()) && source.head() > source.from();
  }

  /** Whether the mention tells more than its noun, so that it may mean somebody else. */
  private static boolean isTold(SourceMention source, DocumentContext discourse) {
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
