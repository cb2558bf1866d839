package io.whosaid.attribution.internal.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Common nouns that stand for sources: documents, bodies, and people in general. */
public final class Nouns {
  private final Set<String> documents = Lexicon.words("documents.txt");
  private final Set<String> collectives = Lexicon.words("collectives.txt");
  private final Set<String> quantities = Lexicon.words("quantities.txt");
  private final Map<String, String> institutions = new HashMap<>();

  Nouns() {
    Lexicon.rows("institutions.tsv", 2).forEach(row -> institutions.put(row[0], row[1]));
  }

  public boolean isDocument(String noun) {
    return documents.contains(noun) || documents.contains(singular(noun));
  }

  public boolean isCollective(String noun) {
    return collectives.contains(noun);
  }

  /** Whether {@code noun} tells how many: "majority", "dozens". */
  public boolean isQuantity(String noun) {
    return quantities.contains(noun);
  }

  /** Whether {@code noun} itself is listed as a body, as "prosecutors" are. */
  public boolean isListedInstitution(String noun) {
    return institutions.containsKey(noun);
  }

  public boolean isInstitution(String noun) {
    return institutions.containsKey(noun) || institutions.containsKey(singular(noun));
  }

  /** Whether {@code noun} is several of a body: "groups", but not "prosecutors", who are one. */
  public boolean isSeveralInstitutions(String noun) {
    return isInstitution(noun) && !isListedInstitution(noun);
  }

  /** Which names {@code noun} can mean: {@code company}, {@code named}, {@code outlet}, ... */
  public Optional<String> meaning(String noun) {
    return Optional.ofNullable(institutions.get(noun)).filter(meaning -> !meaning.isEmpty());
  }

  /** The singular of a regular plural, else {@code noun} itself. */
  public static String singular(String noun) {
    int length = noun.length();
    if (noun.endsWith("women") || noun.endsWith("men")) {
      return noun.substring(0, length - 2) + "an";
    }
    if (noun.endsWith("ies") && length > 4) {
      return noun.substring(0, length - 3) + "y";
    }
    if (noun.endsWith("sses") || noun.endsWith("ches") || noun.endsWith("xes")) {
      return noun.substring(0, length - 2);
    }
    boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us");
    return plural && length > 3 ? noun.substring(0, length - 1) : noun;
  }
}
