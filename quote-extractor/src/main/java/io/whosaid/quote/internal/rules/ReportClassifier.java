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
  /** What negates and reports all the same: "would not comment", "did not deny". */
  private static final Set<String> TELLING_SILENCES =
      Set.of("deny", "rule", "dispute", "doubt", "believe", "think", "want", "expect");

  /** For a content that is no clause, or stands before its cue. */
  private static final double MIN_CONFIDENCE = .55;

  private static final Set<String> OWN_VOICE = Set.of("i", "we", "you", "me", "us");

  private static final Set<String> POINTING_SOURCES =
      Set.of("this", "that", "these", "those", "which", "it");

  private final Phrases phrases;
  private final ReportedContent contents;
  private final ReportedCues cues;
  private final ReportedSources sources;
  private final String text;

  public ReportClassifier(Phrases phrases, String text) {
    this.phrases = phrases;
    this.contents = new ReportedContent(phrases, text);
    this.cues = new ReportedCues(phrases);
    this.sources = new ReportedSources(phrases);
    this.text = text;
  }

  /**
   * What the cue of a quotation reports.
   *
   * @param confidence how likely the quotation is right: a bare thing, and what stands before its
   *     cue, are right less often than a clause behind it, so they need more
   */
  public ReportKind of(Quotation.Kind kind, CandidateQuotation draft, double confidence) {
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
    return indirect(draft, from, Math.max(from + 1, to), confidence);
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

  private ReportKind indirect(CandidateQuotation draft, int from, int to, double confidence) {
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
      modal |= ReportedCues.MODALS.contains(word);
      negated |= ReportedCues.isNegation(word);
      ReportKind known = ReportLexicon.kind(lemma);
      if (known != null && (kind == ReportKind.OTHER || known.isAttribution())) {
        kind = known;
        verb = lemma;
        at = i;
      }
      be |= ReportedCues.BE.contains(word) && i < to - 1;
    }
    if (verb.isEmpty()) {
      return ReportKind.OTHER;
    }
    boolean passive = cues.isPassive(at, from, to, be);
    String source = draft.source.isEmpty() ? "" : draft.source.get(0).of(text);
    String lower = source.toLowerCase(Locale.ROOT);
    if (verb.equals("according")) {
      boolean known = !draft.source.isEmpty() && sources.isReference(draft.source.get(0));
      return known ? ReportKind.WRITING : ReportKind.OTHER;
    }
    if (draft.source.isEmpty()) {
      boolean court = verb.equals("hear") || (verb.equals("tell") && passive);
      return court ? ReportKind.SPEECH : ReportKind.OTHER;
    }
    if (passive && !cues.by(draft, to)) {
      return ReportKind.OTHER;
    }
    if (kind.isAttribution()) {
      if (modal || OWN_VOICE.contains(lower) || isNoReport(draft, verb, to)) {
        return ReportKind.OTHER;
      }
      if (isNoSource(draft.source.get(0), verb)
          || cues.isUnreal(draft.source.get(0), draft.cue.get(0), from, at)
          || cues.isNoun(from, at, to)
          || cues.isObject(from, at)
          || contents.isEmpty(draft)
          || isDoubtful(draft, confidence, verb, to)) {
        return ReportKind.OTHER;
      }
      boolean denied = negated || cues.isDeniedBefore(draft.source.get(0), from);
      if (denied && !TELLING_SILENCES.contains(verb)) {
        return ReportKind.OTHER;
      }
      if (verb.equals("agree") && contents.isDeed(draft)) {
        return ReportKind.INTENTION;
      }
      if (Set.of("deny", "reject", "report").contains(verb) && contents.isFiled(draft)) {
        return ReportKind.OTHER;
      }
      boolean pointer = POINTING_SOURCES.contains(lower) && kind == ReportKind.WRITING;
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
    boolean can =
        ReportLexicon.isEvidence(verb) ? sources.canSay(source) : sources.isSpeaker(source);
    return sources.isNone(source) || !can;
  }

  private boolean isDoubtful(CandidateQuotation draft, double confidence, String verb, int to) {
    Span last = draft.content.get(draft.content.size() - 1);
    boolean before = last.begin() < draft.cue.get(0).begin();
    return confidence < MIN_CONFIDENCE && (before || !contents.saysSomething(draft, verb, to));
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
}
