package io.whosaid.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the quotations whose source is set apart from them as a label: {@code “Content.” — Ada
 * Bright, mayor} in press releases and {@code “BRIGHT: Content.”} in transcripts that are quoted.
 */
final class Labels {
  private static final int LONGEST = 100;
  private static final Pattern SPOKEN =
      Pattern.compile("\\P{L}?(\\p{Lu}[\\p{Lu}.'’ -]{1,40}\\p{Lu})(:)\\s");

  private final String text;
  private final List<Span> paragraphs;

  private Labels(String text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** One draft for each labelled region of {@code outermost}. */
  static List<Draft> find(String text, List<Span> paragraphs, List<QuotedRegion> outermost) {
    Labels labels = new Labels(text, paragraphs);
    List<Draft> found = new ArrayList<>();
    int paragraph = 0;
    for (QuotedRegion region : outermost) {
      int end = region.span().end();
      while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph).end() < end) {
        paragraph++;
      }
      List<Draft> spoken = labels.spoken(region, paragraph);
      Draft signed = spoken.isEmpty() ? labels.signed(region, paragraph) : null;
      found.addAll(signed == null ? spoken : List.of(signed));
    }
    return found;
  }

  /** A quoted transcript has a label wherever another speaks; what has none goes on. */
  private List<Draft> spoken(QuotedRegion region, int paragraph) {
    List<Draft> found = new ArrayList<>();
    for (Span part : region.parts()) {
      Matcher label = SPOKEN.matcher(text).region(part.begin(), part.end());
      Span content = label.lookingAt() ? Paragraphs.trimmed(text, label.end(), part.end()) : null;
      if (content != null) {
        Span cue = new Span(label.start(2), label.end(2));
        Span source = new Span(label.start(1), label.end(1));
        found.add(new Draft(content, cue, source, paragraph, "label in the quotation", 0.8));
      } else if (!found.isEmpty()) {
        found.get(found.size() - 1).content.add(part);
      } else {
        return found;
      }
    }
    return found;
  }

  private Draft signed(QuotedRegion region, int paragraph) {
    int limit = paragraphs.get(paragraph).end();
    int at = blanksAfter(region.span().end(), limit);
    if (at >= limit && paragraph + 1 < paragraphs.size()) {
      at = paragraphs.get(paragraph + 1).begin();
      limit = paragraphs.get(paragraph + 1).end();
    }
    int dash = at;
    while (at < limit && Glyphs.isDash(text.charAt(at))) {
      at++;
    }
    int name = blanksAfter(at, limit);
    boolean dashed = at > dash && at - dash <= 2;
    if (!dashed || name >= limit || limit - name > LONGEST || !isName(text.charAt(name))) {
      return null;
    }
    int end = text.charAt(limit - 1) == '.' ? limit - 1 : limit;
    boolean sentence = text.substring(name, end).contains(". ") || hasMark(name, end);
    return sentence || end <= name
        ? null
        : new Draft(
            region.span(), new Span(dash, at), new Span(name, end), paragraph, "signed", 0.8);
  }

  private static boolean isName(char c) {
    return Character.isUpperCase(c) || c == '@';
  }

  private boolean hasMark(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Glyphs.isDouble(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private int blanksAfter(int from, int limit) {
    int at = from;
    while (at < limit && Paragraphs.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
