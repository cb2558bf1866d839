package io.whosaid.attribution.internal.coref;

import io.whosaid.attribution.Attribution.Grade;
import io.whosaid.attribution.internal.entities.Entity;
import io.whosaid.attribution.internal.lexicon.Pronouns;
import io.whosaid.attribution.internal.lexicon.Pronouns.Sort;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import io.whosaid.attribution.internal.mentions.Resolution;
import io.whosaid.attribution.internal.mentions.Rule;
import io.whosaid.attribution.internal.mentions.SourceMention;
import io.whosaid.attribution.internal.mentions.SourceMention.Form;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import java.util.List;
import java.util.Optional;

/** Rules for "he", "she", "they" and "it", from the surest to the least sure. */
public final class PronounRules {
  /** The rules, in the order in which they are tried. */
  public static final List<Rule> ALL =
      List.of(
          PronounRules::sameAsBefore,
          PronounRules::nameAfterClause,
          PronounRules::subjectBefore,
          PronounRules::onlyNameBefore,
          PronounRules::justNamed,
          PronounRules::formerSpeaker,
          PronounRules::subjectOfFormerSentence,
          PronounRules::onlyOne,
          PronounRules::mainPerson);

  private static final int SENTENCES_BACK = 6;
  private static final int NAMES_BACK = 40;

  private PronounRules() {}

  /** "He said that Jones left because he lied": the pronoun that opened the sentence. */
  static Optional<Resolution> sameAsBefore(SourceMention source, DocumentContext discourse) {
    if (!isPersonal(source, discourse)) {
      return Optional.empty();
    }
    TokenizedDocument reading = discourse.reading();
    int begin = reading.begin(reading.word(source.head()).sentence());
    return discourse
        .former(source)
        .filter(past -> past.source().form() == Form.PRONOUN)
        .filter(past -> past.source().head() >= begin && past.source().head() < begin + 2)
        .filter(past -> new PronounCandidates(source, discourse).fits(past.resolution()))
        .map(past -> past.resolution().because("pronoun: opened the sentence"));
  }

  /** "While he refused, Mr. Smith said": the subject that follows the clause. */
  static Optional<Resolution> nameAfterClause(SourceMention source, DocumentContext discourse) {
    if (!isPersonal(source, discourse)) {
      return Optional.empty();
    }
    TokenizedDocument reading = discourse.reading();
    int sentence = reading.word(source.head()).sentence();
    int begin = reading.begin(sentence);
    boolean opens = source.head() - begin < 3 && reading.word(begin).is("SCONJ", "ADP");
    if (!opens) {
      return Optional.empty();
    }
    int comma = source.head();
    while (comma < reading.end(sentence) && !reading.word(comma).text().equals(",")) {
      comma++;
    }
    int from = comma + 1;
    return new PronounCandidates(source, discourse)
        .firstSubject(from, Math.min(from + 4, reading.end(sentence)))
        .map(entity -> named(entity, "pronoun: subject after the clause"));
  }

  /** "Smith's fate is unclear, but she said": the only fitting name of the sentence so far. */
  static Optional<Resolution> onlyNameBefore(SourceMention source, DocumentContext discourse) {
    if (!isPersonal(source, discourse)) {
      return Optional.empty();
    }
    TokenizedDocument reading = discourse.reading();
    int begin = reading.begin(reading.word(source.head()).sentence());
    return new PronounCandidates(source, discourse)
        .onlyPerson(begin, source.head())
        .map(entity -> named(entity, "pronoun: only fitting name of the sentence"));
  }

  /** "Just look at Smith. He has said": the only person of the sentence before, and no pronoun. */
  static Optional<Resolution> justNamed(SourceMention source, DocumentContext discourse) {
    if (!isPersonal(source, discourse)) {
      return Optional.empty();
    }
    TokenizedDocument reading = discourse.reading();
    int sentence = reading.word(source.head()).sentence();
    boolean opens = source.head() - reading.begin(sentence) < 4;
    PronounCandidates candidates = new PronounCandidates(source, discourse);
    if (!opens || sentence == 0 || candidates.isQuoted(sentence - 1)) {
      return Optional.empty();
    }
    int from = reading.begin(sentence - 1);
    int to = reading.end(sentence - 1);
    return candidates.hasSuchPronoun(from, to)
        ? Optional.empty()
        : candidates
            .onlyPerson(from, to)
            .map(entity -> named(entity, "pronoun: only name of the sentence before"));
  }

  private static boolean isPersonal(SourceMention source, DocumentContext discourse) {
    return isResolvable(source, discourse) && new PronounCandidates(source, discourse).isPersonal();
  }

  /** "Smith said he believed": the subject of the sentence that the pronoun stands in. */
  static Optional<Resolution> subjectBefore(SourceMention source, DocumentContext discourse) {
    if (!isResolvable(source, discourse)) {
      return Optional.empty();
    }
    PronounCandidates candidates = new PronounCandidates(source, discourse);
    int sentence = discourse.reading().word(source.head()).sentence();
    return candidates
        .nearestSubject(discourse.reading().begin(sentence), source.head())
        .map(entity -> named(entity, "pronoun: subject of the sentence"));
  }

  /** "“A,” said Smith. “B,” he added.": whoever was quoted last. */
  static Optional<Resolution> formerSpeaker(SourceMention source, DocumentContext discourse) {
    if (!isResolvable(source, discourse)) {
      return Optional.empty();
    }
    Optional<DocumentContext.Past> former = discourse.former(source);
    if (former.isEmpty()) {
      return Optional.empty();
    }
    PronounCandidates candidates = new PronounCandidates(source, discourse);
    int after = former.get().source().to();
    boolean tells =
        candidates.fits(former.get().resolution())
            && candidates.sentencesBetween(after, source.head()) <= SENTENCES_BACK
            && candidates.firstSubject(after, source.head()).isEmpty();
    return tells
        ? Optional.of(former.get().resolution().because("pronoun: former speaker"))
        : Optional.empty();
  }

  /**
   * "Smith left the party. “I had to,” he said.": whom the last sentences were about; but "they"
   * are seldom a body.
   */
  static Optional<Resolution> subjectOfFormerSentence(
      SourceMention source, DocumentContext discourse) {
    if (!isResolvable(source, discourse) || isSeveral(source, discourse)) {
      return Optional.empty();
    }
    TokenizedDocument reading = discourse.reading();
    PronounCandidates candidates = new PronounCandidates(source, discourse);
    int sentence = reading.word(source.head()).sentence();
    int most = candidates.isPersonal() ? SENTENCES_BACK : 1;
    int seen = 0;
    for (int i = sentence - 1; i >= Math.max(0, sentence - 15) && seen < most; i--) {
      if (candidates.isQuoted(i)) {
        continue;
      }
      seen++;
      Optional<Entity> subject = candidates.subject(reading.begin(i), reading.end(i));
      if (subject.isPresent()) {
        return subject.map(entity -> named(entity, "pronoun: subject of a former sentence"));
      }
    }
    return Optional.empty();
  }

  /** The only one named before whom the pronoun fits. */
  static Optional<Resolution> onlyOne(SourceMention source, DocumentContext discourse) {
    if (!isResolvable(source, discourse)
        || !new PronounCandidates(source, discourse).isPersonal()) {
      return Optional.empty();
    }
    int last = discourse.names().firstFrom(source.head()) - 1;
    return new PronounCandidates(source, discourse)
        .only(Math.max(0, last - NAMES_BACK), last)
        .map(entity -> named(entity, "pronoun: only fitting name"));
  }

  /**
   * Whom the article is about: the person named most, and much more than any other whom it fits.
   */
  static Optional<Resolution> mainPerson(SourceMention source, DocumentContext discourse) {
    if (!isPersonal(source, discourse)) {
      return Optional.empty();
    }
    PronounCandidates candidates = new PronounCandidates(source, discourse);
    return discourse
        .cast()
        .main()
        .filter(candidates::fits)
        .map(entity -> named(entity, "pronoun: whom the article is about"));
  }

  /** "who" without an antecedent, "you", and whatever no rule could tell. */
  public static Optional<Resolution> unresolved(SourceMention source, DocumentContext discourse) {
    return source.form() == Form.PRONOUN
        ? Optional.of(
            Resolution.unnamed(
                source.text(), grade(source, discourse), "pronoun: nobody surely fits"))
        : Optional.empty();
  }

  /** "they" are several, "which" is a thing that tells: as much is sure of somebody unknown. */
  private static Grade grade(SourceMention source, DocumentContext discourse) {
    String pronoun = discourse.reading().word(source.head()).lower();
    return switch (Pronouns.sort(pronoun).orElse(Sort.ANYONE)) {
      case THEY -> Grade.COLLECTIVE;
      case RELATIVE -> pronoun.startsWith("who") ? Grade.UNRESOLVED : Grade.DOCUMENT;
      default -> Grade.UNRESOLVED;
    };
  }

  private static boolean isResolvable(SourceMention source, DocumentContext discourse) {
    if (source.form() != Form.PRONOUN) {
      return false;
    }
    Sort sort = Pronouns.sort(discourse.reading().word(source.head()).lower()).orElse(Sort.ANYONE);
    return sort == Sort.HE || sort == Sort.SHE || sort == Sort.THEY || sort == Sort.IT;
  }

  private static boolean isSeveral(SourceMention source, DocumentContext discourse) {
    String pronoun = discourse.reading().word(source.head()).lower();
    return Pronouns.sort(pronoun).orElse(Sort.ANYONE) == Sort.THEY;
  }

  private static Resolution named(Entity entity, String why) {
    return Resolution.named(entity, entity.speaker(), why);
  }
}
