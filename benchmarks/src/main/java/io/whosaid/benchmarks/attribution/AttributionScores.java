package io.whosaid.benchmarks.attribution;

import io.whosaid.attribution.Attribution;
import io.whosaid.attribution.Speaker;
import io.whosaid.benchmarks.quotations.PrecisionRecall;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Counts how many sources were resolved as they were by hand.
 *
 * <ul>
 *   <li><i>Resolution</i>, for each form of mention: of those that have a name, how many got it
 *       (recall); of those that got a name, how many got the right one (precision). What stays
 *       unresolved is silent; a name for what has none is wrong.
 *   <li><i>Status</i>: how many are named, unnamed of the right grade, or unattributed.
 *   <li><i>Status, further descriptions</i>: the same for articles of which descriptions alone were
 *       annotated, which count for resolution as well.
 *   <li><i>Role</i> and <i>affiliation</i>: of each person once an article, at the first mention
 *       that names the person rightly; predicted counts those that got one, or rightly none.
 * </ul>
 */
final class AttributionScores {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "me", "our", "us");

  private final Map<String, PrecisionRecall> tallies = new TreeMap<>();
  private final Consumer<String> errors;

  /** {@code errors} is told of everything that is wrong. */
  AttributionScores(Consumer<String> errors) {
    this.errors = errors;
  }

  /** The figures by name, in alphabetical order. */
  Map<String, PrecisionRecall> all() {
    return tallies;
  }

  /** Counts one article: its text, its gold, and what was made of each of it. */
  void add(String text, List<GoldSource> gold, Map<GoldSource, Attribution> found) {
    Set<String> portrayed = new HashSet<>();
    for (GoldSource source : gold) {
      Attribution attribution = found.get(source);
      status(source, attribution, text);
      resolution(source, attribution, text);
      boolean right = source.person() && isRight(source, attribution);
      if (right && portrayed.add(source.names().get(0))) {
        portrait(source, ((Attribution.Named) attribution).speaker());
      }
    }
  }

  /** Counts the descriptions of an article whose other sources were not annotated. */
  void addDescriptions(String text, List<GoldSource> gold, Map<GoldSource, Attribution> found) {
    for (GoldSource source : gold) {
      Attribution attribution = found.get(source);
      boolean right = source.statuses().contains(status(attribution));
      count("status, further descriptions", right, true, true);
      resolution(source, attribution, text);
    }
  }

  private void status(GoldSource source, Attribution attribution, String text) {
    boolean right = source.statuses().contains(status(attribution));
    count("status", right, true, true);
    count("status: " + source.statuses().get(0), right, true, true);
    if (!right) {
      error("status", source, text, String.join("|", source.statuses()), attribution);
    }
  }

  private static String status(Attribution attribution) {
    if (attribution instanceof Attribution.Unnamed unnamed) {
      return unnamed.grade().name().toLowerCase(Locale.ROOT);
    }
    return attribution instanceof Attribution.Named ? "named" : "none";
  }

  private void resolution(GoldSource source, Attribution attribution, String text) {
    boolean claimed = attribution instanceof Attribution.Named;
    boolean open = !claimed || !source.isNamed();
    if (open && source.statuses().contains(status(attribution))) {
      return;
    }
    boolean right = isRight(source, attribution);
    String form = source.form().equals("noun") ? "description" : source.form();
    count("resolution: " + form, right, claimed, source.isNamed());
    if (form.equals("pronoun")) {
      boolean first =
          FIRST_PERSON.contains(
              text.substring(source.span().begin(), source.span().end()).toLowerCase(Locale.ROOT));
      count(
          first ? "resolution: pronoun, first person" : "resolution: pronoun, others",
          right,
          claimed,
          source.isNamed());
    }
    if (!right) {
      error("resolution: " + form, source, text, String.join("|", source.names()), attribution);
    }
  }

  private static boolean isRight(GoldSource source, Attribution attribution) {
    return attribution instanceof Attribution.Named named
        && Answers.isName(named.speaker().name(), source.names());
  }

  private void portrait(GoldSource source, Speaker speaker) {
    part("role", source, source.roles(), speaker.role());
    part("affiliation", source, source.affiliations(), speaker.affiliation());
  }

  private void part(String what, GoldSource source, List<String> answers, Optional<String> found) {
    if (answers.contains("*")) {
      return;
    }
    boolean right = Answers.accepts(found, answers);
    count(what + ", all", right, true, true);
    boolean needed = !answers.contains("-");
    count(
        what + ", where the text gives one", needed && right, needed && found.isPresent(), needed);
    if (!right) {
      errors.accept(
          what
              + "\t"
              + source.article()
              + "\t"
              + source.names().get(0)
              + "\tgold "
              + answers
              + "\tfound "
              + found.orElse("-"));
    }
  }

  private void count(String figure, boolean right, boolean claimed, boolean there) {
    tallies.merge(
        figure,
        new PrecisionRecall(right ? 1 : 0, claimed ? 1 : 0, there ? 1 : 0),
        PrecisionRecall::plus);
  }

  private void error(
      String what, GoldSource source, String text, String gold, Attribution attribution) {
    String found =
        attribution instanceof Attribution.Named named
            ? named.speaker().name()
            : status(attribution);
    String mention = text.substring(source.span().begin(), source.span().end());
    errors.accept(
        String.join(
            "\t",
            what,
            source.article() + ":" + source.span().begin(),
            mention.replaceAll("\\s+", " "),
            "gold " + gold,
            "found " + found,
            attribution.why()));
  }
}
