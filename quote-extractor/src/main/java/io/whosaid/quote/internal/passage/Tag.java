package io.whosaid.quote.internal.passage;

/** Parts of speech as small numbers: Universal Dependencies' tag set, and a few of our own. */
public final class Tag {
  public static final int EDGE = 0;
  public static final int NOUN = 1;
  static final int PROPN = 2;
  public static final int VERB = 3;
  public static final int AUX = 4;
  static final int PRON = 5;
  public static final int DET = 6;
  public static final int ADJ = 7;
  public static final int ADV = 8;
  public static final int ADP = 9;
  public static final int PART = 10;
  public static final int CCONJ = 11;
  static final int SCONJ = 12;
  static final int NUM = 13;
  public static final int PUNCT = 14;
  static final int OTHER = 15;

  /** A comma; only these are told from other marks. */
  public static final int COMMA = 16;

  public static final int QUOTE = 17;

  /** How many there are. */
  static final int COUNT = 18;

  private Tag() {}

  public static int of(String name, String text) {
    return switch (name) {
      case "NOUN" -> NOUN;
      case "PROPN" -> PROPN;
      case "VERB" -> VERB;
      case "AUX" -> AUX;
      case "PRON" -> PRON;
      case "DET" -> DET;
      case "ADJ" -> ADJ;
      case "ADV" -> ADV;
      case "ADP" -> ADP;
      case "PART" -> PART;
      case "CCONJ" -> CCONJ;
      case "SCONJ" -> SCONJ;
      case "NUM" -> NUM;
      case "PUNCT" -> mark(text);
      default -> mark(text) == PUNCT ? OTHER : mark(text);
    };
  }

  private static int mark(String text) {
    if (text.equals(",")) {
      return COMMA;
    }
    char first = WordHashes.plain(text.charAt(0));
    return first == '"' || (first == '\'' && text.length() <= 2) ? QUOTE : PUNCT;
  }

  /** Whether a noun phrase may hold it besides its last word. */
  public static boolean isNominal(int tag) {
    return tag == NOUN || tag == PROPN || tag == PRON || tag == NUM;
  }
}
