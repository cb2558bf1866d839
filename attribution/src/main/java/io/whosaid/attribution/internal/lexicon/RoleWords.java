package io.whosaid.attribution.internal.lexicon;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The nouns by which a text can speak again of somebody with a given role. */
public final class RoleWords {
  private static final Map<String, Set<String>> ALSO =
      Map.ofEntries(
          Map.entry("sen.", Set.of("senator", "lawmaker", "politician")),
          Map.entry("sen", Set.of("senator", "lawmaker")),
          Map.entry("senator", Set.of("lawmaker", "politician")),
          Map.entry("rep.", Set.of("representative", "congressman", "congresswoman", "lawmaker")),
          Map.entry("representative", Set.of("congressman", "congresswoman", "lawmaker")),
          Map.entry("congressman", Set.of("lawmaker", "representative")),
          Map.entry("congresswoman", Set.of("lawmaker", "representative")),
          Map.entry("mp", Set.of("lawmaker", "politician", "parliamentarian")),
          Map.entry("gov.", Set.of("governor")),
          Map.entry("gen.", Set.of("general")),
          Map.entry("lt.", Set.of("lieutenant")),
          Map.entry("col.", Set.of("colonel")),
          Map.entry("sgt.", Set.of("sergeant")),
          Map.entry("capt.", Set.of("captain")),
          Map.entry("prof.", Set.of("professor", "academic", "scholar")),
          Map.entry("professor", Set.of("academic", "scholar", "researcher")),
          Map.entry("rev.", Set.of("reverend", "pastor")),
          Map.entry("ceo", Set.of("executive", "boss", "chief")),
          Map.entry("chief", Set.of("executive", "boss")),
          Map.entry("spokesman", Set.of("spokesperson", "official")),
          Map.entry("spokeswoman", Set.of("spokesperson", "official")),
          Map.entry("spokesperson", Set.of("spokesman", "spokeswoman", "official")),
          Map.entry("attorney", Set.of("lawyer")),
          Map.entry("lawyer", Set.of("attorney")),
          Map.entry("adviser", Set.of("advisor", "aide", "official")),
          Map.entry("director", Set.of("official")),
          Map.entry("secretary", Set.of("official")),
          Map.entry("minister", Set.of("official")),
          Map.entry("ambassador", Set.of("envoy", "diplomat")),
          Map.entry("actor", Set.of("star")),
          Map.entry("actress", Set.of("star")),
          Map.entry("singer", Set.of("star", "musician", "artist")),
          Map.entry("researcher", Set.of("scientist")),
          Map.entry("doctor", Set.of("physician")),
          Map.entry("co-founder", Set.of("founder")),
          Map.entry("candidate", Set.of("nominee")),
          Map.entry("nominee", Set.of("candidate")));

  private RoleWords() {}

  /** {@code noun}, and the nouns by which one of that role can be spoken of again. */
  public static Set<String> alike(String noun) {
    Set<String> nouns = new HashSet<>();
    add(nouns, noun);
    return nouns;
  }

  private static void add(Set<String> nouns, String noun) {
    nouns.add(noun);
    nouns.addAll(ALSO.getOrDefault(noun, Set.of()));
  }
}
