package io.whosaid.benchmarks.quotations;

import io.whosaid.benchmarks.corpora.Annotation;
import io.whosaid.benchmarks.corpora.CharacterOverlap;
import io.whosaid.benchmarks.corpora.ContentKind;
import io.whosaid.benchmarks.corpora.SourceKind;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Prints how often what goes wrong: kinds of errors, cues, and which ends of contents. */
final class ErrorTable {
  private static final int CUES = 25;

  private final PrintWriter out;
  private final List<Finding> findings;

  ErrorTable(PrintWriter out, List<Finding> findings) {
    this.out = out;
    this.findings = findings;
  }

  void print() {
    out.println("\nErrors by kind; one attribution may have several");
    out.printf("%-20s %6s  %s%n", "", "", "by kind of content");
    for (ErrorKind kind : ErrorKind.values()) {
      Map<String, Integer> counts =
          counts(finding -> finding.kinds().contains(kind), ErrorTable::contentKind);
      int all = counts.values().stream().mapToInt(Integer::intValue).sum();
      out.printf("%-20s %6d  %s%n", kind.label(), all, ranked(counts));
    }
    list("Cues that were missed", ErrorKind.MISSED, ErrorTable::goldCue);
    list("Cues that were claimed for nothing", ErrorKind.SPURIOUS, ErrorTable::foundCue);
    list("Wrong sources, annotated -> found", ErrorKind.WRONG_SOURCE, ErrorTable::sources);
    list("Ends of contents", ErrorKind.CONTENT_ENDS, ErrorTable::ends);
  }

  private void list(String title, ErrorKind kind, Function<Finding, String> of) {
    out.printf("%n%s%n%s%n", title, ranked(counts(f -> f.kinds().contains(kind), of)));
  }

  private Map<String, Integer> counts(Predicate<Finding> which, Function<Finding, String> of) {
    Map<String, Integer> counts = new HashMap<>();
    findings.stream().filter(which).forEach(f -> counts.merge(of.apply(f), 1, Integer::sum));
    return counts;
  }

  private static String ranked(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing(Map.Entry<String, Integer>::getValue)
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .limit(CUES)
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String contentKind(Finding finding) {
    return ContentKind.of(finding.article().text(), finding.shown().content()).label();
  }

  private static String goldCue(Finding finding) {
    return cue(finding, finding.gold().orElseThrow());
  }

  private static String foundCue(Finding finding) {
    return cue(finding, finding.found().orElseThrow().annotation());
  }

  private static String cue(Finding finding, Annotation annotation) {
    String words = Quotation.words(annotation.cue(), finding.article().text());
    return '"' + words.toLowerCase(Locale.ROOT) + '"';
  }

  private static String sources(Finding finding) {
    Annotation gold = finding.gold().orElseThrow();
    Annotation found = finding.found().orElseThrow().annotation();
    return source(finding, gold) + " -> " + source(finding, found);
  }

  private static String source(Finding finding, Annotation annotation) {
    return annotation.source().isEmpty()
        ? "none"
        : SourceKind.of(finding.article().text(), annotation.source()).label();
  }

  /** How the found content lies to the annotated one: "starts late, ends right". */
  private static String ends(Finding finding) {
    String text = finding.article().text();
    Annotation found = finding.found().orElseThrow().annotation();
    List<Span> gold = CharacterOverlap.trimmed(text, finding.gold().orElseThrow().content());
    List<Span> content = CharacterOverlap.trimmed(text, found.content());
    if (gold.isEmpty() || content.isEmpty()) {
      return "nothing but punctuation";
    }
    Span annotated = Span.cover(gold);
    Span covered = Span.cover(content);
    if (annotated.equals(covered)) {
      return "other gaps inside";
    }
    return "starts "
        + side(covered.begin(), annotated.begin())
        + " and ends "
        + side(covered.end(), annotated.end());
  }

  private static String side(int found, int annotated) {
    if (found == annotated) {
      return "right";
    }
    return found < annotated ? "early" : "late";
  }
}
