package io.whosaid.attribution.internal.text;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of one document, numbered through, with their sentences and quoted regions. */
public final class TokenizedDocument {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private final String text;
  private final List<Word> words;
  private final int[] ends;
  private final int[] sentenceBegins;
  private final boolean[] headlines;

  public TokenizedDocument(Analysis analysis) {
    this.text = analysis.document().text();
    WordReader reader = new WordReader(analysis);
    this.words = reader.words();
    this.ends = words.stream().mapToInt(word -> word.span().end()).toArray();
    this.sentenceBegins = reader.sentenceBegins();
    this.headlines = new boolean[sentenceBegins.length - 1];
    for (int i = 0; i < headlines.length; i++) {
      boolean title = i == 0 && isTitle(analysis);
      headlines[i] = isHeadline(sentenceBegins[i], sentenceBegins[i + 1], title);
    }
  }

  public int size() {
    return words.size();
  }

  public Word word(int i) {
    return words.get(i);
  }

  public int sentences() {
    return sentenceBegins.length - 1;
  }

  /** The first word of sentence {@code sentence}. */
  public int begin(int sentence) {
    return sentenceBegins[sentence];
  }

  /** The word after the last of sentence {@code sentence}. */
  public int end(int sentence) {
    return sentenceBegins[sentence + 1];
  }

  /** Whether capitals tell nothing in {@code sentence}, as in headlines and shouting. */
  public boolean headline(int sentence) {
    return headlines[sentence];
  }

  /** The first word that ends after {@code offset}; {@link #size} when there is none. */
  public int wordAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first word that begins at {@code offset} or later. */
  public int wordFrom(int offset) {
    int at = wordAt(offset);
    return at < size() && word(at).span().begin() < offset ? at + 1 : at;
  }

  /** Whether {@code i} is a word of the sentence with the number {@code sentence}. */
  public boolean within(int i, int sentence) {
    return i >= 0 && i < size() && word(i).sentence() == sentence;
  }

  public Span span(int from, int to) {
    return new Span(word(from).span().begin(), word(to - 1).span().end());
  }

  /** The characters of the words, white space folded, the last one's possessive ending left out. */
  public String text(int from, int to) {
    Word last = word(to - 1);
    int cut = last.text().length() - last.core().length();
    int end = Math.max(last.span().begin() + 1, last.span().end() - cut);
    return fold(text.substring(word(from).span().begin(), end));
  }

  /** The characters of {@code span}, white space folded. */
  public String text(Span span) {
    return fold(span.of(text));
  }

  private static String fold(String raw) {
    String stripped = raw.strip();
    boolean plain = true;
    for (int i = 0; i < stripped.length() && plain; i++) {
      char c = stripped.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      plain = !blank || (c == ' ' && stripped.charAt(i + 1) != ' ');
    }
    return plain ? stripped : BLANKS.matcher(stripped).replaceAll(" ");
  }

  /** Whether the first sentence is the whole first paragraph of several. */
  private boolean isTitle(Analysis analysis) {
    return analysis.paragraphs().size() > 1
        && sentenceBegins[1] > 0
        && ends[sentenceBegins[1] - 1] >= analysis.paragraphs().get(0).end();
  }

  private boolean isHeadline(int from, int to, boolean title) {
    int long_ = 0;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      Word word = word(i);
      if (word.core().length() > 3 && Character.isLetter(word.core().charAt(0))) {
        long_++;
        capitals += Character.isUpperCase(word.core().charAt(0)) ? 1 : 0;
      }
    }
    boolean stopped = !title && to > from && word(to - 1).text().equals(".");
    boolean shouted = long_ > 2 && shouted(from, to);
    return shouted || (long_ > 4 && !stopped && capitals * 10 >= long_ * 8);
  }

  private boolean shouted(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = word(i);
      if (word.isWord() && !word.core().equals(word.core().toUpperCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}
