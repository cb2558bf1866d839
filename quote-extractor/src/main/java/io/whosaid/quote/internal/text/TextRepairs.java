package io.whosaid.quote.internal.text;

import io.whosaid.quote.Problem;
import io.whosaid.quote.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repairs what a text suffered on its way: UTF-8 that was read as Windows-1252, characters that
 * were lost and show as {@code ?}, quote marks that a table doubled, character references and tags
 * of HTML. Only what has no other reading is repaired. One pass for each sort of damage that a text
 * shows any sign of.
 */
public final class TextRepairs {
  private static final int LONGEST_TAG = 400;

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{2,6})|#[xX](\\p{XDigit}{2,5})|(\\p{Alpha}{2,6}));");

  private static final Pattern TAG =
      Pattern.compile(
          "</?(p|br|b|i|u|em|strong|span|div|a|h[1-6]|ul|ol|li|blockquote|font|small|sup|sub|hr)"
              + "(?:\\s[^<>]{0,"
              + LONGEST_TAG
              + "})?\\s*/?>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BLOCK =
      Pattern.compile("p|br|div|h[1-6]|ul|ol|li|blockquote|hr", Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("sbquo", "‚"),
          Map.entry("bdquo", "„"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("hellip", "…"),
          Map.entry("pound", "£"),
          Map.entry("euro", "€"));

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What the control characters U+0080 to U+009F are in Windows-1252. */
  private static final String C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private final String text;
  private final List<Problem> problems;

  private TextRepairs(String text, List<Problem> problems) {
    this.text = text;
    this.problems = problems;
  }

  /** The repaired text; says in {@code problems} what was done. */
  public static AlignedText of(String text, List<Problem> problems) {
    return new TextRepairs(text, problems).repaired();
  }

  /** A place, and what belongs there. */
  record Edit(int from, int to, String replacement) {}

  private AlignedText repaired() {
    List<Edit> edits = new ArrayList<>();
    add(edits, misread(), "text that was decoded wrongly stands here; it is read as it was meant");
    add(
        edits,
        CsvQuotes.in(text),
        "quote marks are doubled, as in a table; each pair is read as one");
    add(edits, lost(), "quote marks were lost here; they are read where they belong");
    add(edits, references(), "a character reference of HTML stands here; it is read as its sign");
    add(edits, tags(), "a tag of HTML stands here; it is left out");
    if (edits.isEmpty()) {
      return AlignedText.of(text);
    }
    edits.sort((a, b) -> Integer.compare(a.from, b.from));
    AlignedText.Builder builder = new AlignedText.Builder(text);
    int done = 0;
    for (Edit edit : edits) {
      if (edit.from >= done) {
        builder.keep(done, edit.from);
        builder.replace(edit.replacement, edit.from, edit.to);
        done = edit.to;
      }
    }
    builder.keep(done, text.length());
    return builder.build();
  }

  private void add(List<Edit> edits, List<Edit> found, String message) {
    if (!found.isEmpty()) {
      Edit first = found.get(0);
      String more = found.size() == 1 ? "" : " (" + found.size() + " places)";
      problems.add(
          new Problem(Problem.Kind.REPAIRED_TEXT, new Span(first.from, first.to), message + more));
      edits.addAll(found);
    }
  }

  /** Runs of characters whose bytes in Windows-1252 are UTF-8. */
  private List<Edit> misread() {
    List<Edit> edits = new ArrayList<>();
    CharsetEncoder encoder = WINDOWS.newEncoder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0080' && c <= '\u009F' && c != '\u0085') {
        edits.add(new Edit(i, i + 1, String.valueOf(C1.charAt(c - '\u0080'))));
        continue;
      }
      int length = c == 'â' ? 3 : c == 'Ã' || c == 'Â' ? 2 : 0;
      if (length == 0) {
        continue;
      }
      String meant = decoded(encoder, i, length);
      int end = i + length;
      if (meant == null && text.startsWith("â€", i)) {
        meant = "”";
        end = i + 2;
      }
      if (meant != null) {
        edits.add(new Edit(i, end, meant));
        i = end - 1;
      }
    }
    return edits;
  }

  private String decoded(CharsetEncoder encoder, int from, int length) {
    if (from + length > text.length()) {
      return null;
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      char c = text.charAt(from + i);
      if (c < '\u00A0' && c >= '\u0080') {
        bytes[i] = (byte) c;
        continue;
      }
      try {
        bytes[i] = encoder.encode(CharBuffer.wrap(new char[] {c})).get(0);
      } catch (CharacterCodingException e) {
        return null;
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /**
   * Question marks, or replacement characters, that stand for quote marks: one after a blank and
   * before a letter opens, which no question mark does; the next one after punctuation closes.
   */
  private List<Edit> lost() {
    List<Edit> edits = new ArrayList<>();
    boolean marked = text.indexOf('“') >= 0 || text.indexOf('"') >= 0;
    int open = -1;
    int pairs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        open = -1;
      }
      boolean question = c == '?' && !marked;
      if (!question && c != '\uFFFD') {
        continue;
      }
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
      boolean free = Whitespace.is(before) || before == '(';
      if (free && Character.isLetterOrDigit(after)) {
        open = edits.size();
        edits.add(new Edit(i, i + 1, "“"));
      } else if (Character.isLetter(before) && Character.isLetter(after)) {
        edits.add(new Edit(i, i + 1, "’"));
      } else if (open >= 0 && closes(before, after, c)) {
        edits.add(new Edit(i, i + 1, "”"));
        open = -1;
        pairs++;
      }
    }
    return pairs == 0 ? List.of() : edits;
  }

  private static boolean closes(char before, char after, char mark) {
    boolean ends = ",.!?…".indexOf(before) >= 0 || mark == '\uFFFD';
    return ends && !Whitespace.is(before) && !Character.isLetterOrDigit(after);
  }

  private List<Edit> references() {
    List<Edit> edits = new ArrayList<>();
    if (text.indexOf('&') < 0) {
      return edits;
    }
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      String meant = meant(reference);
      if (meant != null) {
        edits.add(new Edit(reference.start(), reference.end(), meant));
      }
    }
    return edits;
  }

  private static String meant(Matcher reference) {
    if (reference.group(3) != null) {
      return NAMED.get(reference.group(3));
    }
    int code =
        reference.group(1) != null
            ? Integer.parseInt(reference.group(1))
            : Integer.parseInt(reference.group(2), 16);
    boolean sign = Character.isDefined(code) && code >= ' ' && !isSurrogate(code);
    return sign ? Character.toString(code) : null;
  }

  private static boolean isSurrogate(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }

  private List<Edit> tags() {
    List<Edit> edits = new ArrayList<>();
    if (text.indexOf('<') < 0) {
      return edits;
    }
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      boolean block = BLOCK.matcher(tag.group(1)).matches();
      edits.add(new Edit(tag.start(), tag.end(), block ? "\n\n" : ""));
    }
    return edits;
  }
}
