package io.whosaid.quote.internal.text;

import java.util.Set;

/** Abbreviations whose full stop belongs to the word. */
public final class Abbreviations {
  /** What stands before a name, so that no sentence ends here. */
  private static final Set<String> TITLES =
      Set.of(
          "Adm", "Atty", "Brig", "Capt", "Cmdr", "Col", "Cpl", "Dr", "Fr", "Gen", "Gov", "Govs",
          "Hon", "Lt", "Maj", "Messrs", "Mr", "Mrs", "Ms", "Mt", "Pres", "Prof", "Pvt", "Rep",
          "Reps", "Rev", "Sen", "Sens", "Sgt", "Sr", "St", "Ste", "Supt", "vs");

  /** Other abbreviations; a sentence may end here. */
  private static final Set<String> OTHERS =
      Set.of(
          "Jr", "Inc", "Corp", "Co", "Cos", "Ltd", "Bros", "Dept", "Univ", "Ave", "Blvd", "Rd",
          "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
          "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan",
          "Ky", "La", "Mass", "Md", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla",
          "Ore", "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "etc", "al", "approx",
          "est", "esp", "No", "Nos", "fig", "eds", "Ph");

  /** What stands before a number, so that no sentence ends here. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "No",
          "Nos", "Fig", "Figs", "Art", "Sec", "pp");

  private Abbreviations() {}

  /** Whether {@code word}, without its full stop, is a title or a single initial. */
  public static boolean isTitle(String word) {
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return TITLES.contains(word) || (initial && !word.equals("I"));
  }

  /** Whether {@code word}, without its full stop, belongs to a number behind it: "Nov. 24". */
  public static boolean isBeforeNumber(String word) {
    return BEFORE_NUMBERS.contains(word);
  }

  /** Whether {@code word}, without its full stop, is an abbreviation. */
  public static boolean contains(String word) {
    int dash = word.lastIndexOf('-');
    return isTitle(word) || OTHERS.contains(word) || OTHERS.contains(word.substring(dash + 1));
  }
}
