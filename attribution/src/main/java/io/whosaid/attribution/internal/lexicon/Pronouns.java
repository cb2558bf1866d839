package io.whosaid.attribution.internal.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pronouns that stand for sources. */
public final class Pronouns {
  /** What a pronoun can stand for. */
  public enum Sort {
    HE,
    SHE,
    THEY,
    IT,
    /** "I" and "we": whoever speaks. */
    SPEAKER,
    /** "who", "which", "that": the name or noun before. */
    RELATIVE,
    /** "you": nobody in particular. */
    ANYONE
  }

  private static final Map<String, Sort> SORTS =
      Map.ofEntries(
          Map.entry("he", Sort.HE),
          Map.entry("him", Sort.HE),
          Map.entry("his", Sort.HE),
          Map.entry("himself", Sort.HE),
          Map.entry("she", Sort.SHE),
          Map.entry("her", Sort.SHE),
          Map.entry("hers", Sort.SHE),
          Map.entry("herself", Sort.SHE),
          Map.entry("they", Sort.THEY),
          Map.entry("them", Sort.THEY),
          Map.entry("their", Sort.THEY),
          Map.entry("themselves", Sort.THEY),
          Map.entry("it", Sort.IT),
          Map.entry("its", Sort.IT),
          Map.entry("itself", Sort.IT),
          Map.entry("i", Sort.SPEAKER),
          Map.entry("me", Sort.SPEAKER),
          Map.entry("my", Sort.SPEAKER),
          Map.entry("myself", Sort.SPEAKER),
          Map.entry("we", Sort.SPEAKER),
          Map.entry("us", Sort.SPEAKER),
          Map.entry("our", Sort.SPEAKER),
          Map.entry("ourselves", Sort.SPEAKER),
          Map.entry("who", Sort.RELATIVE),
          Map.entry("whom", Sort.RELATIVE),
          Map.entry("whose", Sort.RELATIVE),
          Map.entry("which", Sort.RELATIVE),
          Map.entry("that", Sort.RELATIVE),
          Map.entry("you", Sort.ANYONE),
          Map.entry("yourself", Sort.ANYONE));

  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "my", "our", "your", "whose");

  private Pronouns() {}

  public static Optional<Sort> sort(String lower) {
    int apostrophe = lower.indexOf('\'');
    return Optional.ofNullable(SORTS.get(apostrophe > 0 ? lower.substring(0, apostrophe) : lower));
  }

  public static boolean isPossessive(String lower) {
    return POSSESSIVES.contains(lower);
  }

  /** The gender that {@code sort} tells. */
  public static Gender gender(Sort sort) {
    return switch (sort) {
      case HE -> Gender.MALE;
      case SHE -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }
}
