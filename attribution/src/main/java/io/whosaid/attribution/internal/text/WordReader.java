package io.whosaid.attribution.internal.text;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Span;
import io.whosaid.quote.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Makes the words of a document from its tokens, in one pass. For one document. */
final class WordReader {
  private static final Pattern PARTY = Pattern.compile("[DRI]-[A-Z]([a-z]{1,3}|[.][A-Z])");

  private static final Pattern PARTY_CUT = Pattern.compile("[DRI]-");

  private record Part(Span span, int region) {}

  private final List<Word> words = new ArrayList<>();
  private final int[] sentenceBegins;
  private final List<Part> parts = new ArrayList<>();
  private final Deque<Part> open = new ArrayDeque<>();
  private int nextPart;

  WordReader(Analysis analysis) {
    List<QuotedRegion> regions = analysis.regions();
    for (int i = 0; i < regions.size(); i++) {
      for (Span part : regions.get(i).parts()) {
        parts.add(new Part(part, i));
      }
    }
    parts.sort((a, b) -> Integer.compare(a.span().begin(), b.span().begin()));
    List<Sentence> sentences = analysis.sentences();
    sentenceBegins = new int[sentences.size() + 1];
    for (int i = 0; i < sentences.size(); i++) {
      sentenceBegins[i] = words.size();
      read(sentences.get(i).tokens(), i);
    }
    sentenceBegins[sentences.size()] = words.size();
  }

  List<Word> words() {
    return words;
  }

  int[] sentenceBegins() {
    return sentenceBegins;
  }

  private void read(List<Token> tokens, int sentence) {
    boolean first = true;
    int last = -1;
    for (int i = 0; i < tokens.size(); ) {
      int to = end(tokens, i);
      Token token = tokens.get(i);
      Span span = new Span(token.span().begin(), tokens.get(to - 1).span().end());
      StringBuilder text = new StringBuilder();
      tokens.subList(i, to).forEach(part -> text.append(part.text()));
      String tag = to - i == 1 ? token.tag() : joinedTag(tokens.subList(i, to));
      int region = region(span.begin());
      first |= region != last && region >= 0;
      Word word = Word.of(span, text.toString(), tag, sentence, first, region);
      words.add(word);
      first = (first && !word.isWord()) || isColon(word);
      last = region;
      i = to;
    }
  }

  private static boolean isColon(Word word) {
    return word.text().equals(":");
  }

  /** Joins "al", "-", "Assad" and "J.K", ".", which the tokenizer cuts. */
  private static int end(List<Token> tokens, int from) {
    int to = from + 1;
    boolean cut = to < tokens.size() && PARTY_CUT.matcher(tokens.get(from).text()).matches();
    to += cut && touches(tokens, to) ? 1 : 0;
    while (to + 1 < tokens.size()
        && to - from < 9
        && tokens.get(to).text().equals("-")
        && isWordly(tokens.get(to - 1))
        && isWordly(tokens.get(to + 1))
        && touches(tokens, to)
        && touches(tokens, to + 1)) {
      to += 2;
    }
    boolean dot = to + 1 < tokens.size() && tokens.get(to).text().equals(".");
    String last = tokens.get(to - 1).text();
    boolean short_ = isInitials(last) || PARTY.matcher(last).matches();
    return dot && touches(tokens, to) && short_ ? to + 1 : to;
  }

  private static boolean isWordly(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  private static boolean touches(List<Token> tokens, int i) {
    return tokens.get(i - 1).span().end() == tokens.get(i).span().begin();
  }

  private static boolean isInitials(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (i % 2 == 0 ? !Character.isUpperCase(text.charAt(i)) : text.charAt(i) != '.') {
        return false;
      }
    }
    return length % 2 == 1 && length < 8;
  }

  private static String joinedTag(List<Token> tokens) {
    boolean name = tokens.stream().anyMatch(token -> token.tag().startsWith("PROPN"));
    return name ? "PROPN" : tokens.get(tokens.size() - 1).tag();
  }

  /** The innermost region round {@code offset}; offsets must not fall from call to call. */
  private int region(int offset) {
    while (nextPart < parts.size() && parts.get(nextPart).span().begin() <= offset) {
      open.push(parts.get(nextPart++));
    }
    while (!open.isEmpty() && open.peek().span().end() <= offset) {
      open.pop();
    }
    return open.isEmpty() ? -1 : open.peek().region();
  }
}
