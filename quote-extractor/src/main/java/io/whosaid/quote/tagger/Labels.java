package io.whosaid.quote.tagger;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.Blanks;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
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
  private static final double CONFIDENCE = .8;
  private static final Pattern SPOKEN =
      Pattern.compile("\\P{L}?(\\p{Lu}[\\p{Lu}.'’ -]{1,40}\\p{Lu})(:)\\s");

  private final String text;
  private final List<Span> paragraphs;
  private final PassageList passages;

  private Labels(String text, List<Span> paragraphs, PassageList passages) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.passages = passages;
  }

  /** One draft for each labelled region of {@code outermost}, in order. */
  static List<Draft> find(Analysis analysis, PassageList passages, List<QuotedRegion> outermost) {
    List<Span> paragraphs = analysis.paragraphs();
    Labels labels = new Labels(analysis.document().text(), paragraphs, passages);
    List<Draft> found = new ArrayList<>();
    int paragraph = 0;
    for (QuotedRegion region : outermost) {
      int end = region.span().end();
      while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph).end() < end) {
        paragraph++;
      }
      List<Draft> spoken = labels.spoken(region);
      Draft signed = spoken.isEmpty() ? labels.signed(region, paragraph) : null;
      found.addAll(signed == null ? spoken : List.of(signed));
    }
    return found;
  }

  /** A quoted transcript has a label wherever another speaks; what has none goes on. */
  private List<Draft> spoken(QuotedRegion region) {
    List<Draft> found = new ArrayList<>();
    for (Span part : region.parts()) {
      Matcher label = SPOKEN.matcher(text).region(part.begin(), part.end());
      Span content = label.lookingAt() ? Blanks.trimmed(text, label.end(), part.end()) : null;
      if (content != null) {
        Span cue = new Span(label.start(2), label.end(2));
        Span source = new Span(label.start(1), label.end(1));
        found.add(draft(List.of(content), cue, source, "label in the quotation"));
      } else if (!found.isEmpty() && !Notices.isInvitation(part.of(text))) {
        found.get(found.size() - 1).add(part);
      } else if (found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  private Draft signed(QuotedRegion region, int paragraph) {
    int limit = paragraphs.get(paragraph).end();
    int at = Blanks.after(text, region.span().end(), limit);
    if (at >= limit && paragraph + 1 < paragraphs.size()) {
      at = paragraphs.get(paragraph + 1).begin();
      limit = paragraphs.get(paragraph + 1).end();
    }
    int dash = at;
    while (at < limit && Words.plain(text.charAt(at)) == '-') {
      at++;
    }
    int name = Blanks.after(text, at, limit);
    boolean dashed = at > dash && at - dash <= 2;
    if (!dashed || name >= limit || limit - name > LONGEST || !isName(text.charAt(name))) {
      return null;
    }
    int end = text.charAt(limit - 1) == '.' ? limit - 1 : limit;
    boolean sentence = text.substring(name, end).contains(". ") || hasMark(name, end);
    return sentence || end <= name
        ? null
        : draft(region.parts(), new Span(dash, at), new Span(name, end), "signed");
  }

  private Draft draft(List<Span> content, Span cue, Span source, String why) {
    int passage = passages.at(content.get(0).begin());
    return new Draft(content, List.of(cue), List.of(source), CONFIDENCE, why, passage);
  }

  private static boolean isName(char c) {
    return Character.isUpperCase(c) || c == '@';
  }

  private boolean hasMark(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Words.plain(text.charAt(i)) == '"') {
        return true;
      }
    }
    return false;
  }
}
