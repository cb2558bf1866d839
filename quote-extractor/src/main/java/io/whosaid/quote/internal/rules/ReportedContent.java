package io.whosaid.quote.internal.rules;

import io.whosaid.quote.Quotation;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import java.util.Set;

/** Tells contents that say something from bare things. For one document. */
final class ReportedContent {
  private static final Set<String> CLAUSES =
      Set.of(
          "that", "whether", "if", "how", "why", "what", "when", "where", "who", "which", "there");

  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "what", "where");

  private static final Set<String> NOMINATIVES =
      Set.of("i", "he", "she", "it", "we", "they", "you");

  private final Phrases phrases;
  private final String text;

  ReportedContent(Phrases phrases, String text) {
    this.phrases = phrases;
    this.text = text;
  }

  /** Whether the content is a clause, or what "that", "to" or "of" brings, and no bare thing. */
  boolean saysSomething(CandidateQuotation draft, int to) {
    int from = phrases.from(draft.content.get(0).begin());
    int end = phrases.from(draft.content.get(draft.content.size() - 1).end());
    boolean linked = Set.of("that", "for", "of").contains(phrases.lower(to - 1)) && to > 1;
    if (linked || CLAUSES.contains(phrases.lower(from))) {
      return true;
    }
    if (phrases.lower(from).equals("to")) {
      return phrases.is(from + 1, "VERB", "AUX");
    }
    if (phrases.lower(from).endsWith("ing") && phrases.is(from, "VERB")) {
      return true;
    }
    return hasMainVerb(from, end);
  }

  /** Whether the words hold a subject and its verb, and not just "a man who knew it". */
  private boolean hasMainVerb(int from, int end) {
    boolean subject = false;
    int clauses = 0;
    for (int i = from; i < end && i < phrases.size() && i - from < 40; i++) {
      String word = phrases.lower(i);
      boolean contact =
          phrases.is(i, "PRON") && phrases.is(i - 1, "NOUN") && NOMINATIVES.contains(word);
      if (i > from && (RELATIVES.contains(word) || contact)) {
        clauses++;
      } else if (subject && word.equals("that")) {
        return true;
      }
      int before = phrases.is(i - 1, "ADV") ? i - 2 : i - 1;
      boolean verb = isFinite(i) && !phrases.is(before, "AUX", "VERB", "PART");
      if (subject && (verb || isToBe(i)) && clauses-- == 0) {
        return true;
      }
      subject |= phrases.is(i, "NOUN", "PROPN", "PRON", "NUM");
    }
    return false;
  }

  /** "to be" and "to have", after a thing that is found or said to be. */
  private boolean isToBe(int i) {
    return phrases.lower(i - 1).equals("to") && Set.of("be", "have").contains(phrases.lower(i));
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
    return phrases.is(i, "VERB", "AUX") && !phrases.lower(i).endsWith("ing");
  }
}
