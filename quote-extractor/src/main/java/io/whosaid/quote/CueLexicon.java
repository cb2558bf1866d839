package io.whosaid.quote;

import io.whosaid.quote.internal.text.TsvResource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The verbs that report what somebody said or thinks, by their surface forms, from {@code cues.tsv}
 * beside this class: one verb a line with its class, its frames and the forms that are irregular.
 */
public final class CueLexicon {

  /** What a verb reports. */
  public enum Sense {
    SPEECH,
    THOUGHT,
    REPORT,
    DENIAL,
    ACCUSATION,
    REQUEST,
    PROMISE,
    STANCE
  }

  /**
   * A verb that can be a cue.
   *
   * @param frames what may follow or surround it: {@code that}, {@code clause} (without "that"),
   *     {@code quote}, {@code after} (the content stands before), {@code wh}, {@code to} (an
   *     infinitive), {@code nto} (somebody to do something), {@code np}, {@code ing}, {@code
   *     colon}, and {@code ~for} and the like for prepositions
   */
  public record Verb(String lemma, Sense sense, Set<String> frames) {
    /** Whether {@code frame} is one of its frames. */
    public boolean takes(String frame) {
      return frames.contains(frame);
    }
  }

  private static final String VOWELS = "aeiou";

  private final Map<String, Verb> byForm = new HashMap<>();

  private CueLexicon() {}

  /** The one lexicon of this JVM. */
  public static CueLexicon shared() {
    return Shared.INSTANCE;
  }

  private static final class Shared {
    static final CueLexicon INSTANCE = load();
  }

  /**
   * Reads the lexicon; throws IllegalStateException, which names the line, when it is malformed.
   */
  private static CueLexicon load() {
    CueLexicon lexicon = new CueLexicon();
    for (String line :
        TsvResource.lines(CueLexicon.class.getResourceAsStream("cues.tsv"), "cues.tsv")) {
      lexicon.add(line);
    }
    return lexicon;
  }

  private void add(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 3) {
      throw new IllegalStateException("cues.tsv: not verb, class, frames: " + line);
    }
    Sense sense = Sense.valueOf(columns[1].toUpperCase(Locale.ROOT));
    Verb verb = new Verb(columns[0], sense, Set.of(columns[2].split(" ")));
    Set<String> forms = new HashSet<>(Set.of(columns[0]));
    if (columns.length > 3) {
      forms.addAll(List.of(columns[3].split(" ")));
    } else {
      forms.addAll(regularForms(columns[0]));
    }
    for (String form : forms) {
      byForm.putIfAbsent(form, verb);
    }
  }

  private static List<String> regularForms(String verb) {
    char last = verb.charAt(verb.length() - 1);
    boolean afterVowel = VOWELS.indexOf(verb.charAt(verb.length() - 2)) >= 0;
    String stem = last == 'e' ? verb.substring(0, verb.length() - 1) : verb;
    if (last == 'y' && !afterVowel) {
      String change = verb.substring(0, verb.length() - 1) + "i";
      return List.of(change + "es", change + "ed", verb + "ing");
    }
    return List.of(verb + (isHissing(verb) ? "es" : "s"), stem + "ed", stem + "ing");
  }

  private static boolean isHissing(String verb) {
    return verb.endsWith("s")
        || verb.endsWith("sh")
        || verb.endsWith("ch")
        || verb.endsWith("x")
        || verb.endsWith("z");
  }

  /** The verb of which {@code form}, in lower case, is a form; null when there is none. */
  public Verb get(String form) {
    return byForm.get(form);
  }

  /** What a cue of these words reports; null when none of them is a form of a verb known here. */
  public Sense sense(String cue) {
    String[] words = cue.toLowerCase(Locale.ROOT).split("\\s+", -1);
    for (int i = words.length - 1; i >= 0; i--) {
      Verb verb = byForm.get(words[i]);
      if (verb != null) {
        return verb.sense();
      }
    }
    return null;
  }
}
