package io.whosaid.quote.internal.rules;

import io.whosaid.quote.Span;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import java.util.Locale;
import java.util.Set;

/**
 * Tells cues that say that somebody said something from those that do not: passives, conditions,
 * purposes, negated and imagined reports, nouns that look like verbs. For one document.
 */
final class ReportedCues {
  static final Set<String> BE =
      Set.of("be", "been", "being", "is", "are", "was", "were", "am", "'s", "’s", "got");

  static final Set<String> MODALS =
      Set.of("can", "could", "should", "must", "may", "might", "ought", "let");

  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "n't", "n’t", "yet", "without");

  private static final Set<String> CONJUNCTIONS = Set.of("that", "how", "why", "whether", "if");

  private static final Set<String> PERFECT = Set.of("has", "have", "had");

  /** Participles that do not end in "ed". */
  private static final Set<String> PARTICIPLES =
      Set.of(
          "found",
          "given",
          "heard",
          "held",
          "known",
          "put",
          "read",
          "said",
          "seen",
          "shown",
          "spoken",
          "sworn",
          "thought",
          "told",
          "understood",
          "written");

  /** Participles that are no past tense, too: "names written in ink". */
  private static final Set<String> PARTICIPLES_ONLY =
      Set.of("given", "known", "seen", "shown", "spoken", "written");

  /** What opens a clause that tells no fact: "whenever the data suggests". */
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "whenever");

  /** Verbs that only carry the noun that reports. */
  private static final Set<String> LIGHT =
      Set.of(
          "add", "cast", "deliver", "draw", "express", "file", "give", "have", "issue", "launch",
          "lay", "level", "make", "offer", "post", "publish", "raise", "release", "renew", "repeat",
          "send", "sound", "submit", "voice");

  private static final int GAP = 6;

  private final Phrases phrases;

  ReportedCues(Phrases phrases) {
    this.phrases = phrases;
  }

  static boolean isNegation(String word) {
    return NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
  }

  /**
   * Whether it is not said that it was said: "is proud to announce", "if the survey shows", "they
   * would tell you".
   */
  boolean isUnreal(Span source, Span cue, int from, int verb) {
    boolean purpose =
        phrases.lower(verb - 1).equals("to")
            && (verb - 1 == from || BE.contains(phrases.lower(from)) || phrases.is(from, "ADJ"));
    int first = phrases.from(source.begin());
    boolean condition = first < from && CONDITIONS.contains(phrases.lower(first - 1));
    String helper = phrases.lower(from);
    boolean habit =
        (helper.equals("would") && !phrases.lower(from + 1).equals("not"))
            || helper.endsWith("'ll")
            || helper.endsWith("’ll")
            || isInWord(cue, from);
    boolean advice = first < from && helper.endsWith("ing") && isAdvice(first, from);
    return purpose || condition || habit || advice;
  }

  /** Whether the cue begins inside "they'll". */
  private boolean isInWord(Span cue, int from) {
    String before = phrases.lower(from - 1);
    return from > 0
        && phrases.token(from - 1).span().end() > cue.begin()
        && (before.endsWith("'ll") || before.endsWith("’ll"));
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

  /** Whether what stands between source and cue denies it: "it didn't then go on to say". */
  boolean isDeniedBefore(Span source, int from) {
    int end = phrases.from(source.end());
    boolean denied = false;
    if (end > from || from - end > GAP) {
      return false;
    }
    for (int i = end; i < from; i++) {
      if (phrases.is(i, "CCONJ", "PUNCT")) {
        return false;
      }
      denied |= isNegation(phrases.lower(i)) || MODALS.contains(phrases.lower(i));
    }
    return denied;
  }

  /**
   * Whether the report is the object of a verb that is none: "takes reports of", "deletes all
   * mention of". "Made a claim" and "issued a warning" report.
   */
  boolean isObject(int from, int verb) {
    if (!phrases.is(verb, "NOUN") || phrases.lower(verb).endsWith("ing")) {
      return false;
    }
    for (int i = from; i < verb; i++) {
      if (phrases.is(i, "VERB")) {
        return !LIGHT.contains(phrases.token(i).lemma().toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }

  /**
   * Whether the word is a noun there: "the API call that", "a past question", "The Data Briefing:".
   */
  boolean isNoun(int from, int verb, int to) {
    String word = phrases.lower(verb);
    String before = phrases.lower(verb - 1);
    boolean title = phrases.isCapital(verb) && phrases.isMark(verb + 1, ":");
    boolean single = phrases.is(verb - 1, "NOUN", "ADJ", "DET") && !before.endsWith("s");
    boolean bare = !word.endsWith("s") && !word.endsWith("ed");
    boolean clause = CONJUNCTIONS.contains(phrases.lower(verb + 1));
    return to - from == 1
        && !clause
        && (title || (bare && single && phrases.is(verb, "NOUN", "PROPN")));
  }

  /** "has been accused of", "was told", "are written", "accused of" without a helping verb. */
  boolean isPassive(int verb, int from, int to, boolean be) {
    String word = phrases.lower(verb);
    if (!word.endsWith("ed") && !PARTICIPLES.contains(word)) {
      return false;
    }
    boolean has = false;
    for (int i = from; i < verb; i++) {
      has |= PERFECT.contains(phrases.lower(i));
    }
    boolean been = be && !(has && !hasBeen(from, verb));
    boolean accused =
        word.equals("accused") && verb + 1 < to && phrases.lower(verb + 1).equals("of");
    boolean reduced = accused || PARTICIPLES_ONLY.contains(word);
    return been || (reduced && !has && verb == from);
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
  boolean by(CandidateQuotation draft, int to) {
    int source = phrases.from(draft.source.get(0).begin());
    return phrases.lower(source - 1).equals("by") || phrases.lower(to - 1).equals("by");
  }
}
