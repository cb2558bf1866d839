package io.whosaid.wording.internal.words;

import java.text.Normalizer;

/**
 * Cuts a text into words, folded so that two words are equal if only case, glyphs or Unicode forms
 * tell them apart. Symbols that change what a number says (a sign, a currency, per cent) are words
 * of their own; other punctuation is not a word. Stateful: one scanner reads one text, once.
 */
public final class WordScanner {
  /** No word is longer; what runs on is cut here, so that no text can make one slow to fold. */
  private static final int LONGEST = 256;

  private static final String SYMBOLS = "%‰°&±×÷℃℉№％＆＄";
  private static final String BEFORE_NUMBERS = "+~<>≈≤≥＋";
  private static final String SIGNS = "-−–‐‑";
  private static final String HYPHENS = "-‐\u00AD";
  private static final String APOSTROPHES = "'’‘ʼ＇‛";

  /** Takes the words as they come. */
  @FunctionalInterface
  public interface Sink {
    /**
     * A word.
     *
     * @param folded its characters, valid during the call
     * @param length how many
     * @param begin where it stands, UTF-16
     * @param end where it ends
     * @param split how many folded characters stand before a hyphen at a line's end, or 0
     */
    void word(char[] folded, int length, int begin, int end, int split);
  }

  private final String text;
  private final int end;
  private final Sink sink;
  private final char[] buffer = new char[LONGEST * 4 + 8];
  private int length;
  private int split;
  private boolean plain;

  private WordScanner(String text, int end, Sink sink) {
    this.text = text;
    this.end = end;
    this.sink = sink;
  }

  /** Gives the words of {@code text} from {@code begin} to {@code end} to {@code sink}. */
  public static void scan(String text, int begin, int end, Sink sink) {
    new WordScanner(text, end, sink).scan(begin);
  }

  private void scan(int begin) {
    int at = begin;
    while (at < end) {
      int c = text.codePointAt(at);
      if (isWordPart(c)) {
        at = word(at);
      } else {
        if (isSymbol(c, at)) {
          length = 0;
          plain = c < 128;
          split = 0;
          append(SIGNS.indexOf(c) >= 0 ? '-' : c);
          emit(at, at + Character.charCount(c));
        }
        at += Character.charCount(c);
      }
    }
  }

  private int word(int begin) {
    length = 0;
    split = 0;
    plain = true;
    int at = begin;
    int after = begin;
    while (at < end && at - begin < LONGEST) {
      int c = text.codePointAt(at);
      int width = Character.charCount(c);
      if (isWordPart(c)) {
        if (isIdeograph(c)) {
          if (at == begin) {
            append(c);
            after = at + width;
          }
          break;
        }
        append(c);
        at += width;
        after = at;
        continue;
      }
      int next = joined(c, at, begin);
      if (next < 0) {
        break;
      }
      at = next;
    }
    emit(begin, after);
    return after;
  }

  /** Where the word goes on after the mark {@code c} at {@code at}, or -1 if it ends there. */
  private int joined(int c, int at, int begin) {
    char before = text.charAt(at - 1);
    int next = at + Character.charCount(c);
    if (HYPHENS.indexOf(c) >= 0 && Character.isLetter(before)) {
      int resumed = nextLine(next);
      if (resumed >= 0) {
        split = length;
        return resumed;
      }
    }
    if (isIgnorable(c)) {
      return next;
    }
    if (next >= end || !isWordPart(text.codePointAt(next)) || isIdeograph(text.codePointAt(next))) {
      return -1;
    }
    char after = text.charAt(next);
    if (APOSTROPHES.indexOf(c) >= 0) {
      append('\'');
      return next;
    }
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    if (digits && (c == '.' || c == ',' || c == ':' || c == '/' || c == '⁄' || c == '∕')) {
      append(c == '⁄' || c == '∕' ? '/' : c);
      return next;
    }
    return c == '.' && isInitial(at - 1, begin) && isInitial(next, begin) ? next : -1;
  }

  /** Whether a single letter stands at {@code at}, as in "U.S.". */
  private boolean isInitial(int at, int begin) {
    return Character.isLetter(text.charAt(at))
        && (at == begin || text.charAt(at - 1) == '.')
        && (at + 1 >= end || !isWordPart(text.codePointAt(at + 1)));
  }

  /** Where the next line's first letter stands if nothing else stands before it, or -1. */
  private int nextLine(int from) {
    int at = blanks(from);
    if (at < end && text.charAt(at) == '\r') {
      at++;
    }
    if (at >= end || text.charAt(at) != '\n') {
      return -1;
    }
    at = blanks(at + 1);
    return at < end && Character.isLetter(text.charAt(at)) ? at : -1;
  }

  private int blanks(int from) {
    int at = from;
    while (at < end && at - from < 80 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private void append(int c) {
    if (c >= 128) {
      plain = false;
      length += Character.toChars(c, buffer, length);
    } else {
      buffer[length++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : (char) c;
    }
  }

  private void emit(int from, int to) {
    if (!plain) {
      fold();
    }
    if (split >= length) {
      split = 0;
    }
    ungroup();
    sink.word(buffer, length, from, to, split);
  }

  private void fold() {
    String raw = new String(buffer, 0, length);
    String before = fold(raw.substring(0, split));
    String folded = before + fold(raw.substring(split));
    split = before.length();
    length = Math.min(folded.length(), buffer.length);
    folded.getChars(0, length, buffer, 0);
  }

  /** Compatibility forms, but for those of numbers: 10² is not 102. */
  private static String fold(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
    for (int at = 0; at < composed.length(); ) {
      int c = composed.codePointAt(at);
      at += Character.charCount(c);
      String one = Character.toString(c);
      boolean number = Character.getType(c) == Character.OTHER_NUMBER;
      String form = number ? one : Normalizer.normalize(one, Normalizer.Form.NFKC);
      form.codePoints().forEach(part -> foldCase(part, out));
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static void foldCase(int c, StringBuilder out) {
    if (c == 'ß' || c == 'ẞ') {
      out.append("ss");
    } else if (!isIgnorable(c)) {
      out.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
    }
  }

  /** Takes the commas out of 1,000,000. */
  private void ungroup() {
    int at = 0;
    while (at < length && Character.isDigit(buffer[at])) {
      at++;
    }
    int kept = at;
    if (at == 0 || at > 3) {
      return;
    }
    while (isGroup(at)) {
      System.arraycopy(buffer, at + 1, buffer, kept, 3);
      kept += 3;
      at += 4;
    }
    if (kept < at) {
      System.arraycopy(buffer, at, buffer, kept, length - at);
      length -= at - kept;
    }
  }

  private boolean isGroup(int at) {
    return at + 3 < length
        && buffer[at] == ','
        && Character.isDigit(buffer[at + 1])
        && Character.isDigit(buffer[at + 2])
        && Character.isDigit(buffer[at + 3])
        && (at + 4 == length || !Character.isDigit(buffer[at + 4]));
  }

  private boolean isSymbol(int c, int at) {
    if (SYMBOLS.indexOf(c) >= 0 || Character.getType(c) == Character.CURRENCY_SYMBOL) {
      return true;
    }
    if (SIGNS.indexOf(c) >= 0) {
      return isFree(at) && startsNumber(at + 1);
    }
    return BEFORE_NUMBERS.indexOf(c) >= 0 && startsNumber(blanks(at + 1)) && !startsLine(at);
  }

  private boolean isFree(int at) {
    return at == 0
        || Character.isWhitespace(text.charAt(at - 1))
        || "([{\"“‘".indexOf(text.charAt(at - 1)) >= 0;
  }

  private boolean startsLine(int at) {
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  private boolean startsNumber(int at) {
    return at < end
        && (Character.isDigit(text.charAt(at))
            || (Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL
                && at + 1 < end
                && Character.isDigit(text.charAt(at + 1))));
  }

  private static boolean isWordPart(int c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isIdeograph(int c) {
    return c >= 0x3040
        && (Character.isIdeographic(c) || c <= 0x30FF || (c >= 0xFF66 && c <= 0xFF9D));
  }

  private static boolean isIgnorable(int c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
  }
}
