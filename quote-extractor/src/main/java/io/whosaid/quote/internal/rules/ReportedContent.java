package io.whosaid.quote.internal.rules;

import io.whosaid.quote.Quotation;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells contents that say something from bare things. For one document. */
final class ReportedContent {
  private static final Set<String> CLAUSES =
      Set.of(
          "that", "whether", "if", "how", "why", "what", "when", "where", "who", "which", "there");

  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "what", "where");

  private static final Set<String> NOMINATIVES =
      Set.of("i", "he", "she", "it", "we", "they", "you");

  private static final Set<String> SUBORDINATORS =
      Set.of("as", "while", "when", "because", "before", "after", "until", "since", "if");

  /** Verbs that ask somebody to do something. */
  private static final Set<String> ASKING =
      Set.of("advise", "ask", "call", "challenge", "remind", "request", "tell", "warn");

  private static final Set<String> FILED =
      Set.of("access", "appeal", "application", "bail", "entry", "motion", "petition", "request");

  private static final Set<String> AUTHORITIES =
      Set.of("authorities", "deputies", "officers", "police", "sheriff");

  private static final Set<String> POINTING_CONTENTS =
      Set.of("him", "her", "it", "me", "that", "them", "this", "us");

  private static final Set<String> AMOUNTS =
      Set.of("anything", "everything", "little", "more", "much", "nothing", "something", "worse");

  private static final Set<String> STATES = Set.of("ahead", "behind", "leading", "up", "down");

  /** A subject and its verb in one word: "it's", "they'll". */
  private static final Pattern CONTRACTED =
      Pattern.compile("(?:i|you|he|she|it|we|they|there|that|who)['’](?:s|re|m|ve|d|ll)");

  private static final int LONGEST_OBJECT = 14;

  private final Phrases phrases;
  private final String text;

  ReportedContent(Phrases phrases, String text) {
    this.phrases = phrases;
    this.text = text;
  }

  /**
   * Whether the content only points to what is said, or says how much: "opposed it", "said
   * something critical".
   */
  boolean isEmpty(CandidateQuotation draft) {
    int from = phrases.from(draft.content.get(0).begin());
    int end = phrases.from(draft.content.get(draft.content.size() - 1).end());
    String first = phrases.lower(from);
    boolean pointer = end - from == 1 && POINTING_CONTENTS.contains(first);
    boolean amount = AMOUNTS.contains(first) && !phrases.is(from + 1, "NOUN", "PROPN");
    boolean more = first.equals("more") && phrases.is(from + 1, "ADJ");
    return pointer || (amount && !more && !hasMainVerb(from, end));
  }

  /** Whether the content is a clause, or what "that", "to" or "of" brings, and no bare thing. */
  boolean saysSomething(CandidateQuotation draft, String cue, int to) {
    int from = phrases.from(draft.content.get(0).begin());
    int end = phrases.from(draft.content.get(draft.content.size() - 1).end());
    boolean linked = Set.of("that", "for", "of").contains(phrases.lower(to - 1)) && to > 1;
    boolean pointer = phrases.lower(from).equals("that") && phrases.is(from, "DET");
    if (linked || (CLAUSES.contains(phrases.lower(from)) && !pointer)) {
      return true;
    }
    if (phrases.lower(from).equals("to")) {
      return phrases.is(from + 1, "VERB", "AUX");
    }
    if (phrases.lower(from).endsWith("ing") && phrases.is(from, "VERB")) {
      return true;
    }
    return hasMainVerb(from, end) || hasPredicate(cue, from, end, to);
  }

  /**
   * Whether what follows a noun says something of it: "called her vote a mistake", "shows the boat
   * drifting", "found him guilty", "asked the court to wait".
   */
  private boolean hasPredicate(String cue, int from, int end, int to) {
    boolean asks = cue.equals("call") ? phrases.lower(to - 1).equals("on") : ASKING.contains(cue);
    int last = Math.min(end, from + LONGEST_OBJECT);
    for (int i = from + 1; i < last; i++) {
      boolean noun = phrases.is(i - 1, "NOUN", "PROPN", "PRON");
      boolean article = phrases.lower(i).equals("a") || phrases.lower(i).equals("an");
      boolean state = phrases.is(i, "ADJ") && (i + 1 == end || phrases.is(i + 1, "ADP"));
      boolean doing = noun && phrases.lower(i).endsWith("ing") && !phrases.is(i + 1, "NOUN");
      boolean task = phrases.lower(i).equals("to") && phrases.is(i + 1, "VERB", "AUX");
      if ((noun && cue.equals("call") && article && !asks)
          || (noun && cue.equals("find") && state)
          || (noun && cue.equals("show") && (doing || STATES.contains(phrases.lower(i))))
          || (asks && task && (noun || phrases.is(i - 1, "ADV")))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words hold a subject and its verb, and not just "a man who knew it". */
  private boolean hasMainVerb(int from, int end) {
    boolean subject = false;
    int clauses = 0;
    for (int i = from; i < end && i < phrases.size() && i - from < 40; i++) {
      String word = phrases.lower(i);
      boolean thing = phrases.is(i - 1, "NOUN") || AMOUNTS.contains(phrases.lower(i - 1));
      boolean contact = thing && phrases.is(i, "PRON") && NOMINATIVES.contains(word);
      boolean subordinate = RELATIVES.contains(word) || SUBORDINATORS.contains(word);
      if (i > from && (subordinate || contact)) {
        clauses++;
      } else if (subject && word.equals("that")) {
        return true;
      }
      int before = phrases.is(i - 1, "ADV") ? i - 2 : i - 1;
      boolean verb = isFinite(i) && !phrases.is(before, "AUX", "VERB", "PART");
      boolean contracted = CONTRACTED.matcher(word).matches();
      if (contracted || (subject && (verb || isToBe(i)))) {
        if (clauses-- == 0) {
          return true;
        }
      }
      subject |= phrases.is(i, "NOUN", "PROPN", "PRON", "NUM");
    }
    return false;
  }

  /** "to be" and "to have", after a thing that is found or said to be. */
  private boolean isToBe(int i) {
    return phrases.lower(i - 1).equals("to") && Set.of("be", "have").contains(phrases.lower(i));
  }

  /** "to pay two million": what somebody agreed to do. */
  boolean isDeed(CandidateQuotation draft) {
    int from = phrases.from(draft.content.get(0).begin());
    return phrases.lower(from).equals("to") && phrases.is(from + 1, "VERB", "AUX");
  }

  /** "a motion for a new trial", "the theft to the police": what is filed, and not said. */
  boolean isFiled(CandidateQuotation draft) {
    int from = phrases.from(draft.content.get(0).begin());
    int end = phrases.from(draft.content.get(draft.content.size() - 1).end());
    for (int i = from; i < Math.min(end, from + LONGEST_OBJECT); i++) {
      int noun = phrases.lower(i + 1).equals("the") ? i + 2 : i + 1;
      boolean filed = FILED.contains(phrases.lower(i)) && i - from < 3;
      if (filed || (phrases.lower(i).equals("to") && AUTHORITIES.contains(phrases.lower(noun)))) {
        return true;
      }
    }
    return false;
  }

  /** "the book as a mess". */
  boolean isAs(CandidateQuotation draft) {
    return Quotation.words(draft.content, text).contains(" as ");
  }

  /** "to a call", "for a range of problems": a preposition and no verb. */
  boolean beginsWithPreposition(CandidateQuotation draft) {
    int from = phrases.from(draft.content.get(0).begin());
    return phrases.is(from, "ADP", "PART")
        && !CLAUSES.contains(phrases.lower(from))
        && !phrases.is(from + 1, "VERB", "AUX", "ADV")
        && !phrases.lower(from + 1).endsWith("ing");
  }

  private boolean isFinite(int i) {
    String word = phrases.lower(i);
    boolean past = word.endsWith("ed") || word.endsWith("en");
    return phrases.is(i, "VERB", "AUX")
        && !word.endsWith("ing")
        && !(past && (phrases.lower(i + 1).equals("by") || isAttributive(i)))
        && !word.equals("based");
  }

  /** "the devoted wife", "his most admired work": a participle that describes a noun. */
  private boolean isAttributive(int i) {
    boolean most = phrases.lower(i - 1).equals("most") || phrases.lower(i - 1).equals("newly");
    return phrases.is(i + 1, "NOUN", "ADJ") && (most || phrases.is(i - 1, "DET", "ADJ"));
  }
}
