package io.whosaid.quote.internal.rules;

import io.whosaid.quote.CueLexicon;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.ReportKind;
import io.whosaid.quote.Span;
import io.whosaid.quote.Token;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells what a quotation's cue reports, from the {@link ReportLexicon}, the shape of the content
 * and who is the source. For one document.
 */
public final class ReportClassifier {
  private static final Set<String> BE =
      Set.of("be", "been", "being", "is", "are", "was", "were", "am", "'s", "’s", "got");

  private static final Set<String> MODALS =
      Set.of("can", "could", "should", "must", "may", "might", "ought", "let");

  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "n't", "n’t", "yet", "without");

  /** What negates and reports all the same: "would not comment", "did not deny". */
  private static final Set<String> TELLING_SILENCES =
      Set.of("deny", "rule", "dispute", "doubt", "believe", "think", "want", "expect");

  private static final Set<String> OWN_VOICE = Set.of("i", "we", "you", "me", "us");

  private static final Set<String> POINTERS =
      Set.of("this", "that", "these", "those", "which", "it");

  private final Phrases phrases;
  private final ReportedContent contents;
  private final ReportedSources sources;
  private final String text;

  public ReportClassifier(Phrases phrases, String text) {
    this.phrases = phrases;
    this.contents = new ReportedContent(phrases, text);
    this.sources = new ReportedSources(phrases);
    this.text = text;
  }

  public ReportKind of(Quotation.Kind kind, CandidateQuotation draft) {
    if (kind == Quotation.Kind.DIRECT || draft.cue.isEmpty() || holdsQuotation(draft)) {
      return written(draft) ? ReportKind.WRITING : ReportKind.SPEECH;
    }
    String cue = draft.cue.get(0).of(text);
    if (isMark(cue)) {
      boolean named = !draft.source.isEmpty() && !isMark(draft.source.get(0).of(text));
      return named ? ReportKind.SPEECH : ReportKind.OTHER;
    }
    int from = phrases.from(draft.cue.get(0).begin());
    int to = phrases.from(draft.cue.get(draft.cue.size() - 1).end());
    return indirect(draft, from, Math.max(from + 1, to));
  }

  private static boolean isMark(String cue) {
    return cue.chars().noneMatch(Character::isLetter);
  }

  /** Whether part of the content is quoted at some length. */
  private boolean holdsQuotation(CandidateQuotation draft) {
    for (Span span : draft.content) {
      int quoted = 0;
      for (int i = phrases.from(span.begin()); i < phrases.size(); i++) {
        if (phrases.token(i).span().begin() >= span.end()) {
          break;
        }
        quoted += phrases.isQuoted(i) && isWord(phrases.token(i)) ? 1 : 0;
        if (quoted > 2) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  private boolean written(CandidateQuotation draft) {
    String cue = draft.cue.isEmpty() ? "" : draft.cue.get(0).of(text).toLowerCase(Locale.ROOT);
    return cue.contains("wrote")
        || cue.contains("writes")
        || cue.contains("tweeted")
        || cue.contains("posted")
        || cue.contains("according");
  }

  private ReportKind indirect(CandidateQuotation draft, int from, int to) {
    if (phrases.lower(from).equals("there")) {
      return ReportKind.OTHER;
    }
    String verb = "";
    ReportKind kind = ReportKind.OTHER;
    boolean negated = false;
    boolean modal = false;
    boolean be = false;
    int at = from;
    for (int i = from; i < to && i < phrases.size(); i++) {
      String word = phrases.lower(i);
      String lemma = lemma(i);
      modal |= MODALS.contains(word);
      negated |= NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
      ReportKind known = ReportLexicon.kind(lemma);
      if (known != null && (kind == ReportKind.OTHER || known.isAttribution())) {
        kind = known;
        verb = lemma;
        at = i;
      }
      be |= BE.contains(word) && i < to - 1;
    }
    if (verb.isEmpty()) {
      return ReportKind.OTHER;
    }
    boolean passive = isPassive(at, from, to, be);
    String source = draft.source.isEmpty() ? "" : draft.source.get(0).of(text);
    String lower = source.toLowerCase(Locale.ROOT);
    if (verb.equals("according")) {
      return draft.source.isEmpty() ? ReportKind.OTHER : ReportKind.WRITING;
    }
    if (draft.source.isEmpty()) {
      boolean court = verb.equals("hear") || (verb.equals("tell") && passive);
      return court ? ReportKind.SPEECH : ReportKind.OTHER;
    }
    if (passive && !by(draft, to)) {
      return ReportKind.OTHER;
    }
    if (kind.isAttribution()) {
      if (modal || OWN_VOICE.contains(lower) || isNoReport(draft, verb, to)) {
        return ReportKind.OTHER;
      }
      if (isNoSource(draft.source.get(0), verb) || isUnreal(draft, from, at)) {
        return ReportKind.OTHER;
      }
      if (negated && !TELLING_SILENCES.contains(verb)) {
        return ReportKind.OTHER;
      }
      if (verb.equals("agree") && contents.isDeed(draft)) {
        return ReportKind.INTENTION;
      }
      if (Set.of("deny", "reject", "report").contains(verb) && contents.isFiled(draft)) {
        return ReportKind.OTHER;
      }
      boolean pointer = POINTERS.contains(lower) && kind == ReportKind.WRITING;
      if (pointer && !lower.equals("it") && !lower.equals("which")) {
        return ReportKind.OTHER;
      }
      boolean preposition =
          contents.beginsWithPreposition(draft) && !ReportLexicon.takesPreposition(verb);
      if ((preposition && !contents.saysSomething(draft, verb, to))
          || ((ReportLexicon.needsClause(verb) || sources.isOwn(draft.source.get(0)))
              && !contents.saysSomething(draft, verb, to)
              && !(verb.equals("describe") && contents.isAs(draft)))) {
        return ReportKind.OTHER;
      }
    }
    return kind;
  }

  /**
   * Whether the cue is a participle that belongs to the words before it ("views expressed here
   * are", "apps recommended for"), or the source a verb.
   */
  private boolean isNoReport(CandidateQuotation draft, String verb, int to) {
    int content = phrases.from(draft.content.get(0).begin());
    boolean adverb = phrases.is(content, "ADV") && !phrases.lower(content).equals("there");
    int first = adverb ? content + 1 : content;
    boolean main = first >= to && first - to < 2 && phrases.is(first, "AUX");
    CueLexicon.Verb known = CueLexicon.shared().get(verb);
    boolean purpose =
        phrases.lower(to - 1).equals("for")
            && !ReportLexicon.takesPreposition(verb)
            && (known == null || !known.takes("~for"));
    return main || purpose || isVerb(draft.source);
  }

  private boolean isNoSource(Span source, String verb) {
    return sources.isNone(source) || (ReportLexicon.isEvidence(verb) && !sources.canSay(source));
  }

  /**
   * Whether it is not said that it was said: "is proud to announce", "if the survey shows", "they
   * would tell you".
   */
  private boolean isUnreal(CandidateQuotation draft, int from, int verb) {
    boolean purpose =
        phrases.lower(verb - 1).equals("to")
            && (verb - 1 == from || BE.contains(phrases.lower(from)) || phrases.is(from, "ADJ"));
    int source = phrases.from(draft.source.get(0).begin());
    String before = phrases.lower(source - 1);
    boolean condition = source < from && (before.equals("if") || before.equals("unless"));
    String helper = phrases.lower(from);
    boolean habit =
        (helper.equals("would") && !phrases.lower(from + 1).equals("not"))
            || helper.equals("'ll")
            || helper.equals("’ll");
    boolean advice = source < from && helper.endsWith("ing") && isAdvice(source, from);
    return purpose || condition || habit || advice;
  }

  /** "an agency should be open, explaining ...". */
  private boolean isAdvice(int source, int cue) {
    for (int i = source; i < cue; i++) {
      if (MODALS.contains(phrases.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(List<Span> source) {
    int from = phrases.from(source.get(0).begin());
    return phrases.is(from, "VERB") && phrases.from(source.get(0).end()) == from + 1;
  }

  private String lemma(int i) {
    String word = phrases.lower(i);
    CueLexicon.Verb known = CueLexicon.shared().get(word);
    if (known != null) {
      return known.lemma();
    }
    String lemma = phrases.token(i).lemma().toLowerCase(Locale.ROOT);
    return ReportLexicon.kind(lemma) != null ? lemma : word;
  }

  /** "has been accused of", "was told", "accused of" without a helping verb after its source. */
  private boolean isPassive(int verb, int from, int to, boolean be) {
    String word = phrases.lower(verb);
    boolean participle =
        word.endsWith("ed")
            || word.equals("told")
            || word.equals("found")
            || word.equals("heard")
            || word.equals("held")
            || word.equals("known");
    if (!participle) {
      return false;
    }
    boolean has = false;
    for (int i = from; i < verb; i++) {
      has |= Set.of("has", "have", "had").contains(phrases.lower(i));
    }
    boolean been = be && !(has && !hasBeen(from, verb));
    boolean accused =
        word.equals("accused") && verb + 1 < to && phrases.lower(verb + 1).equals("of");
    return been || (accused && !has && verb == from);
  }

  private boolean hasBeen(int from, int to) {
    for (int i = from; i < to; i++) {
      if (phrases.lower(i).equals("been") || phrases.lower(i).equals("being")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the source stands behind "by". */
  private boolean by(CandidateQuotation draft, int to) {
    int source = phrases.from(draft.source.get(0).begin());
    return phrases.lower(source - 1).equals("by") || phrases.lower(to - 1).equals("by");
  }
}
