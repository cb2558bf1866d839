package io.whosaid.attribution;

import io.whosaid.attribution.Attribution.Grade;
import io.whosaid.attribution.Source.Form;
import java.util.Optional;
import java.util.Set;

/** Rules for sources without a name: how much they tell of who speaks. */
final class UnnamedRules {
  private static final Set<String> HIDDEN =
      Set.of("source", "insider", "informant", "whistleblower", "person", "individual", "someone");

  /** How nouns for many people end: "fundraisers", "loyalists". */
  private static final Set<String> PEOPLE =
      Set.of("ers", "ors", "ists", "ians", "ants", "ees", "men", "women", "folk", "mates");

  private UnnamedRules() {}

  /** "someone close to the talks", "an official who spoke on condition of anonymity". */
  static Optional<Resolution> anonymous(Source source, Discourse discourse) {
    if (source.form() != Form.NOUN || source.head() < 0) {
      return Optional.empty();
    }
    Anonymity anonymity = discourse.lexicons().anonymity();
    Roles roles = discourse.lexicons().roles();
    String noun = discourse.reading().word(source.head()).lower();
    boolean person = roles.contains(noun) || roles.isPlural(noun);
    boolean asked =
        anonymity.isAsked(source, discourse)
            || (person && anonymity.isAskedNearby(source, discourse));
    boolean hidden =
        HIDDEN.contains(noun) || (roles.contains(noun) && anonymity.isClose(source, discourse));
    return asked || hidden ? unnamed(source, Grade.ANONYMOUS, "kept anonymous") : Optional.empty();
  }

  /** "court filings", "police", "critics", "a senior official". */
  static Optional<Resolution> graded(Source source, Discourse discourse) {
    if (source.form() != Form.NOUN) {
      return Optional.empty();
    }
    String noun = source.head() < 0 ? "" : discourse.reading().word(source.head()).lower();
    Nouns nouns = discourse.lexicons().nouns();
    Roles roles = discourse.lexicons().roles();
    if (nouns.isListedInstitution(noun) && !nouns.isCollective(noun)) {
      return unnamed(source, Grade.INSTITUTION, "institution without a name");
    }
    if (roles.contains(noun) && !nouns.isCollective(noun)) {
      return unnamed(source, Grade.ROLE, "role without a name");
    }
    if (nouns.isCollective(noun) || roles.isPlural(noun)) {
      return unnamed(source, Grade.COLLECTIVE, "many without a name");
    }
    if (nouns.isInstitution(noun)) {
      return unnamed(source, Grade.INSTITUTION, "institution without a name");
    }
    if (nouns.isDocument(noun)) {
      return unnamed(source, Grade.DOCUMENT, "document without an author");
    }
    return PEOPLE.stream().anyMatch(noun::endsWith)
        ? unnamed(source, Grade.COLLECTIVE, "many without a name")
        : unnamed(source, Grade.UNRESOLVED, "no name and no role");
  }

  private static Optional<Resolution> unnamed(Source source, Grade grade, String why) {
    return Optional.of(Resolution.unnamed(source.text(), grade, why));
  }
}
