package io.whosaid.attribution.internal.lexicon;

import java.util.Set;

/** What relatives are called: "mother", "husband". */
public final class KinshipTerms {
  private static final Set<String> TERMS =
      Set.of(
          "aunt",
          "boyfriend",
          "brother",
          "cousin",
          "daughter",
          "ex-husband",
          "ex-wife",
          "father",
          "fiance",
          "fiancee",
          "girlfriend",
          "grandfather",
          "grandmother",
          "grandson",
          "husband",
          "mother",
          "nephew",
          "niece",
          "partner",
          "sister",
          "son",
          "stepfather",
          "stepmother",
          "twin",
          "uncle",
          "widow",
          "wife");

  private KinshipTerms() {}

  /** Whether {@code noun}, in lower case, is a relative's. */
  public static boolean contains(String noun) {
    return TERMS.contains(noun);
  }
}
