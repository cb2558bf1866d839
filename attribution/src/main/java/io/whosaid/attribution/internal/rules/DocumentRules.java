package io.whosaid.attribution.internal.rules;

import io.whosaid.attribution.internal.entities.Entity;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import io.whosaid.attribution.internal.mentions.Resolution;
import io.whosaid.attribution.internal.mentions.SourceMention;
import io.whosaid.attribution.internal.mentions.SourceMention.Form;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import java.util.Optional;
import java.util.Set;

/** Rules for documents: who made them is the source. */
final class DocumentRules {
  private static final Set<String> AUTHORS = Set.of("by", "from", "of");
  private static final Set<String> IN = Set.of("in", "on");

  /** What is done to a document by others than its author: "an audit seen by Reuters". */
  private static final Set<String> HANDLED =
      Set.of(
          "cited",
          "examined",
          "leaked",
          "heard",
          "obtained",
          "quoted",
          "read",
          "received",
          "reviewed",
          "seen",
          "viewed");

  /** Documents by whoever carries them. */
  private static final Set<String> REPORTS =
      Set.of("report", "reports", "article", "articles", "story", "stories", "editorial");

  /** Documents that speak for nobody, whoever's they are: "Burma's constitution". */
  private static final Set<String> LAWS =
      Set.of(
          "constitution",
          "law",
          "laws",
          "statute",
          "statutes",
          "code",
          "charter",
          "treaty",
          "amendment",
          "act",
          "legislation");

  private static final int MAX_DISTANCE = 8;

  private DocumentRules() {}

  /** "a report by Bloomberg", "a Reuters report", "the ministry's statement". */
  static Optional<Resolution> author(SourceMention source, DocumentContext discourse) {
    if (source.form() != Form.NOUN || source.head() < 0) {
      return Optional.empty();
    }
    String noun = discourse.reading().word(source.head()).lower();
    if (!discourse.lexicons().nouns().isDocument(noun)) {
      return Optional.empty();
    }
    return authorOf(source, discourse)
        .map(discourse.cast()::entity)
        .map(entity -> Resolution.named(entity, entity.speaker(), "author of the document"));
  }

  /** The name of the one who made the document that is the head of {@code source}. */
  private static Optional<Name> authorOf(SourceMention source, DocumentContext discourse) {
    return after(source, discourse).or(() -> before(source, discourse));
  }

  private static Optional<Name> after(SourceMention source, DocumentContext discourse) {
    TokenizedDocument reading = discourse.reading();
    int end = Math.min(source.to(), source.head() + MAX_DISTANCE);
    for (int i = source.head() + 1; i + 1 < end; i++) {
      String word = reading.word(i).lower();
      boolean carrier = IN.contains(word) && REPORTS.contains(reading.word(source.head()).lower());
      if (HANDLED.contains(word)) {
        return Optional.empty();
      }
      if (carrier || (AUTHORS.contains(word) && (i == source.head() + 1 || !word.equals("of")))) {
        return nameFrom(i + 1, end, discourse)
            .filter(name -> makes(name, word, discourse) && !isPlaceOf(name, source, discourse));
      }
    }
    return Optional.empty();
  }

  private static boolean makes(Name name, String link, DocumentContext discourse) {
    return (AUTHORS.contains(link) && !link.equals("of"))
        || discourse.cast().entity(name).outlet().isPresent();
  }

  /** "New Hampshire" in "polls from the New Hampshire primary". */
  private static boolean isPlaceOf(Name name, SourceMention source, DocumentContext discourse) {
    boolean place = name.kind() == Name.Kind.PLACE || name.kind() == Name.Kind.GOVERNMENT;
    return place && name.to() < source.to() && discourse.reading().word(name.to()).is("NOUN");
  }

  private static Optional<Name> nameFrom(int from, int end, DocumentContext discourse) {
    for (int i = from; i < end; i++) {
      if (discourse.names().isName(i)) {
        return discourse.names().at(i);
      }
      if (!discourse.reading().word(i).is("DET", "ADJ", "NOUN", "PROPN", "PUNCT")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Its owner, "Smith's LinkedIn page", else the body named before it, "a Reuters report". */
  private static Optional<Name> before(SourceMention source, DocumentContext discourse) {
    boolean law = LAWS.contains(discourse.reading().word(source.head()).lower());
    Optional<Name> body = Optional.empty();
    for (int i = source.head() - 1; i >= source.from(); i--) {
      Optional<Name> name = discourse.names().at(i);
      if (name.isEmpty()) {
        continue;
      }
      Entity entity = discourse.cast().entity(name.get());
      boolean organization = entity.kind() == Name.Kind.ORGANIZATION;
      if (discourse.reading().word(i).possessive()) {
        return name.filter(owner -> !law || organization || entity.isPerson());
      }
      body = body.or(() -> name.filter(found -> organization));
    }
    return body;
  }
}
