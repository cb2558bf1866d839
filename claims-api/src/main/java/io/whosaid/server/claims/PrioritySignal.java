package io.whosaid.server.claims;

import io.whosaid.attribution.Attribution.Grade;
import io.whosaid.checkworthiness.Feature;
import io.whosaid.server.claims.Attributed.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A reason to look at a claim before others. A claim's priority is the sum of its weights. */
public enum PrioritySignal {
  /** A quotation has no source. */
  UNATTRIBUTED(40),
  /** Its source is described so that nobody can ask it. */
  VAGUE(30),
  /** Its cue accuses ("accused", "alleged"), or a statement does. */
  ACCUSATION(20),
  /** The headline is about it: they share two words or more that tell something. */
  HEADLINE(15),
  /** It holds a number. */
  NUMBER(10),
  /** The same words stood in an earlier article. */
  REPEATED(10);

  private static final Set<Grade> VAGUE_GRADES =
      EnumSet.of(Grade.ANONYMOUS, Grade.COLLECTIVE, Grade.UNRESOLVED);
  private static final Pattern NUMBERS =
      Pattern.compile(
          "\\d|\\b(hundreds?|thousands?|millions?|billions?|trillions?|dozens?|per ?cent|half|twice|double[ds]?)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ACCUSING =
      Pattern.compile(
          "\\b(accus|alleg|blam|charg|condemn|denounc|claim)\\w*", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");
  private static final Set<String> COMMON =
      Set.of(
          "that", "this", "with", "from", "have", "will", "would", "they", "were", "been", "says",
          "said", "what", "when", "which", "their", "there", "about", "more", "after", "over",
          "into", "than", "could", "should", "your", "also", "just", "only", "some", "very");
  private static final int READ = 5000;

  private final int weight;

  PrioritySignal(int weight) {
    this.weight = weight;
  }

  /** What it adds to the priority. */
  public int weight() {
    return weight;
  }

  /** Whether {@code text} holds a number, in digits or as a word for a large one. */
  public static boolean hasNumber(String text) {
    return NUMBERS.matcher(text).find();
  }

  /** The signals that a claim bears under a headline, which may be null. */
  public static List<PrioritySignal> of(
      Quoted quoted, Attributed attributed, String headline, boolean repeated) {
    List<PrioritySignal> found = new ArrayList<>();
    for (PrioritySignal signal : values()) {
      boolean holds =
          switch (signal) {
            case UNATTRIBUTED ->
                attributed.attribution() == Status.UNATTRIBUTED && !quoted.isStatement();
            case VAGUE -> attributed.grade() != null && VAGUE_GRADES.contains(attributed.grade());
            case ACCUSATION ->
                ACCUSING.matcher(quoted.cueText()).find()
                    || quoted.reasons().contains(Feature.ACCUSATION.name());
            case HEADLINE -> headline != null && share(headline, quoted.contentText());
            case NUMBER -> hasNumber(quoted.contentText());
            case REPEATED -> repeated;
          };
      if (holds) {
        found.add(signal);
      }
    }
    return found;
  }

  /** The priority that {@code signals}, by name, make together. */
  public static int priority(List<String> signals) {
    return signals.stream().mapToInt(name -> valueOf(name).weight).sum();
  }

  private static boolean share(String headline, String content) {
    Set<String> words = words(headline);
    words.retainAll(words(content.substring(0, Math.min(READ, content.length()))));
    return words.size() > 1;
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(result -> result.group())
        .filter(word -> !COMMON.contains(word))
        .collect(Collectors.toSet());
  }

  /** All names, as columns hold them. */
  static List<String> names(List<PrioritySignal> signals) {
    return Arrays.stream(values()).filter(signals::contains).map(Enum::name).toList();
  }
}
