package io.whosaid.benchmarks.wild;

import io.whosaid.attribution.Attribution;
import io.whosaid.attribution.Speaker;
import io.whosaid.benchmarks.quotations.PrecisionRecall;
import io.whosaid.benchmarks.wild.WildText.Indirect;
import io.whosaid.benchmarks.wild.WildText.Label;
import io.whosaid.benchmarks.wild.WildText.Region;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts what is right. A direct quotation is right when the attribution that covers most of its
 * region has the speaker's full name, or the described source; an indirect one when one of its
 * spans, or all, overlaps the annotated content with a Jaccard index of one half and the source is
 * hit.
 */
final class WildScores {
  private final Map<String, PrecisionRecall> tallies = new TreeMap<>();
  private int oneWordPersons;

  /** An attribution with its spans in the file. */
  record Found(Attribution attribution, List<Span> content, List<Span> source) {}

  /** The counts by name: direct and indirect, all and by folder. */
  Map<String, PrecisionRecall> all() {
    return tallies;
  }

  /** How many persons have a name of one word. */
  int oneWordPersons() {
    return oneWordPersons;
  }

  void add(WildText gold, String text, List<Found> found) {
    Set<Found> used = new HashSet<>();
    for (Region region : gold.regions()) {
      direct(gold, region, text, found, used);
    }
    Set<Found> right = new HashSet<>();
    for (Indirect indirect : gold.indirect()) {
      Found hit =
          found.stream().filter(candidate -> hits(candidate, indirect)).findFirst().orElse(null);
      count("indirect", gold, new PrecisionRecall(0, 0, 1));
      if (hit != null) {
        count("indirect", gold, new PrecisionRecall(1, 0, 0));
        right.add(hit);
      }
    }
    for (Found one : found) {
      boolean person =
          one.attribution instanceof Attribution.Named named
              && named.speaker().kind() == Speaker.Kind.PERSON
              && words(named.speaker().name()).size() == 1;
      oneWordPersons += person ? 1 : 0;
      boolean counts = right.contains(one) || !(isFree(one, gold) || used.contains(one));
      if (one.attribution.quotation().kind() == Quotation.Kind.DIRECT) {
        boolean stray = !used.contains(one) && !right.contains(one) && touchesNone(one, gold);
        count("direct", gold, new PrecisionRecall(0, stray ? 1 : 0, 0));
        count("indirect", gold, new PrecisionRecall(0, right.contains(one) ? 1 : 0, 0));
      } else if (counts && !(one.attribution instanceof Attribution.Unattributed)) {
        count("indirect", gold, new PrecisionRecall(0, 1, 0));
      }
    }
  }

  private void direct(
      WildText gold, Region region, String text, List<Found> found, Set<Found> used) {
    Found best = null;
    int most = 0;
    for (Found one : found) {
      int common = common(one.content, region.span());
      best = common > most ? one : best;
      most = Math.max(most, common);
    }
    boolean covered = most * 2 >= region.span().length();
    if (covered) {
      used.add(best);
    }
    boolean attributed = covered && !(best.attribution instanceof Attribution.Unattributed);
    boolean quotation = region.label() == Label.QUOTATION;
    boolean judged = region.label() != Label.OPEN && region.label() != Label.INSIDE;
    boolean wholly =
        quotation
            || region.label() == Label.UNATTRIBUTED
            || (covered && best.attribution.quotation().kind() == Quotation.Kind.DIRECT);
    boolean right = quotation && attributed && isSource(best, region, text);
    if (judged) {
      int claimed = attributed && wholly ? 1 : 0;
      count("direct", gold, new PrecisionRecall(right ? 1 : 0, claimed, quotation ? 1 : 0));
    }
  }

  private static boolean isSource(Found found, Region region, String text) {
    for (Span span : region.named()) {
      boolean named = found.attribution instanceof Attribution.Named;
      if (named && isNamed(words(span.of(text)), found)) {
        return true;
      }
    }
    for (Span span : region.unnamed()) {
      if (common(found.source, span) > 0 || isNamed(words(span.of(text)), found)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(List<String> gold, Found found) {
    String name = "";
    if (found.attribution instanceof Attribution.Named named) {
      name = named.speaker().name();
    } else if (found.attribution instanceof Attribution.Unnamed unnamed) {
      name = unnamed.description();
    }
    return !gold.isEmpty() && words(name).containsAll(gold);
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty() && !Set.of("the", "sir", "lord").contains(word))
        .toList();
  }

  private static boolean hits(Found found, Indirect gold) {
    if (found.attribution instanceof Attribution.Unattributed && !gold.sources().isEmpty()) {
      return false;
    }
    List<List<Span>> contents = new ArrayList<>(List.of(found.content));
    found.content.forEach(span -> contents.add(List.of(span)));
    boolean same = contents.stream().anyMatch(content -> isAlike(content, gold.content()));
    boolean source =
        gold.sources().isEmpty()
            || gold.sources().stream().anyMatch(span -> common(found.source, span) > 0);
    return same && source;
  }

  private static boolean isAlike(List<Span> content, Span gold) {
    int common = common(content, gold);
    int all = content.stream().mapToInt(Span::length).sum() + gold.length() - common;
    return common * 2 >= all;
  }

  /** Whether it overlaps what readers may or may not call an attribution. */
  private static boolean isFree(Found found, WildText gold) {
    int length = found.content.stream().mapToInt(Span::length).sum();
    boolean optional =
        gold.optional().stream()
            .anyMatch(span -> common(found.content, span) * 2 >= Math.min(span.length(), length));
    return optional
        || gold.regions().stream()
            .anyMatch(
                region -> region.label() == Label.OPEN && common(found.content, region.span()) > 0);
  }

  private static boolean touchesNone(Found found, WildText gold) {
    int length = found.content.stream().mapToInt(Span::length).sum();
    return length > 15
        && gold.regions().stream().allMatch(region -> common(found.content, region.span()) == 0);
  }

  private static int common(List<Span> spans, Span other) {
    int common = 0;
    for (Span span : spans) {
      int end = Math.min(span.end(), other.end());
      common += Math.max(0, end - Math.max(span.begin(), other.begin()));
    }
    return common;
  }

  private void count(String what, WildText gold, PrecisionRecall tally) {
    tallies.merge(what + ", all", tally, PrecisionRecall::plus);
    tallies.merge(what + ", " + gold.folder(), tally, PrecisionRecall::plus);
  }
}
