package io.whosaid.quote.internal.rules;

import io.whosaid.quote.ReportKind;
import io.whosaid.quote.internal.text.TsvResource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What verbs and other heads of cues report, from {@code reports.tsv} beside this class. */
final class ReportLexicon {
  private static final Map<String, ReportKind> KINDS = new HashMap<>();
  private static final Set<String> CLAUSE = new HashSet<>();
  private static final Set<String> PREPOSITION = new HashSet<>();
  private static final Set<String> EVIDENCE = new HashSet<>();

  static {
    for (String[] row :
        TsvResource.rows(
            ReportLexicon.class.getResourceAsStream("reports.tsv"), "reports.tsv", 3)) {
      KINDS.put(row[0], ReportKind.valueOf(row[1].toUpperCase(Locale.ROOT)));
      if (row[2].contains("clause")) {
        CLAUSE.add(row[0]);
      }
      if (row[2].contains("preposition")) {
        PREPOSITION.add(row[0]);
      }
      if (row[2].contains("evidence")) {
        EVIDENCE.add(row[0]);
      }
    }
  }

  private ReportLexicon() {}

  /** What the lemma reports, or null when it is not in the lexicon. */
  static ReportKind kind(String lemma) {
    return KINDS.get(lemma);
  }

  /** Whether the verb says nothing about a bare thing: "wrote the report", "answered him". */
  static boolean needsClause(String lemma) {
    return CLAUSE.contains(lemma);
  }

  /** Whether it says something with a preposition: "warned of", "called for", "accused him of". */
  static boolean takesPreposition(String lemma) {
    return PREPOSITION.contains(lemma);
  }

  /** Whether things do what it says without saying anything: "his silence suggests". */
  static boolean isEvidence(String lemma) {
    return EVIDENCE.contains(lemma);
  }
}
