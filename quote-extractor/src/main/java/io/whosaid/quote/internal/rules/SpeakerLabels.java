package io.whosaid.quote.internal.rules;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.QuotedRegion;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.passage.WordHashes;
import io.whosaid.quote.internal.tagging.CandidateQuotation;
import io.whosaid.quote.internal.tagging.EditorialNotices;
import io.whosaid.quote.internal.tagging.TaggedPassages;
import io.whosaid.quote.internal.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the quotations whose source is set apart from them as a label: {@code “Content.” — Ada
 * Bright, mayor} in press releases and {@code “BRIGHT: Content.”} in transcripts that are quoted.
 */
public final class SpeakerLabels {
  private static final int MAX_LENGTH = 100;
  private static final double CONFIDENCE = .8;
  private static final Pattern SPOKEN =
      Pattern.compile("\\P{L}?(\\p{Lu}[\\p{Lu}.'’ -]{1,40}\\p{Lu})(:)\\s");

  private final String text;
  private final List<Span> paragraphs;
  private final TaggedPassages passages;

  private SpeakerLabels(String text, List<Span> paragraphs, TaggedPassages passages) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.passages = passages;
  }

  /** One draft for each labelled region of {@code outermost}, in order. */
  public static List<CandidateQuotation> find(
      Analysis analysis, TaggedPassages passages, List<QuotedRegion> outermost) {
    List<Span> paragraphs = analysis.paragraphs();
    SpeakerLabels labels = new SpeakerLabels(analysis.document().text(), paragraphs, passages);
    List<CandidateQuotation> found = new ArrayList<>();
    int paragraph = 0;
    for (QuotedRegion region : outermost) {
      int end = region.span().end();
      while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph).end() < end) {
        paragraph++;
      }
      List<CandidateQuotation> spoken = labels.spoken(region);
      CandidateQuotation signed = spoken.isEmpty() ? labels.signed(region, paragraph) : null;
      found.addAll(signed == null ? spoken : List.of(signed));
    }
    return found;
  }

  /** A quoted transcript has a label wherever another speaks; what has none goes on. */
  private List<CandidateQuotation> spoken(QuotedRegion region) {
    List<CandidateQuotation> found = new ArrayList<>();
    for (Span part : region.parts()) {
      Matcher label = SPOKEN.matcher(text).region(part.begin(), part.end());
      Span content = label.lookingAt() ? Whitespace.trimmed(text, label.end(), part.end()) : null;
      if (content != null) {
        Span cue = new Span(label.start(2), label.end(2));
        Span source = new Span(label.start(1), label.end(1));
        found.add(draft(List.of(content), cue, source, "label in the quotation"));
      } else if (!found.isEmpty() && !EditorialNotices.isInvitation(part.of(text))) {
        found.get(found.size() - 1).add(part);
      } else if (found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  private CandidateQuotation signed(QuotedRegion region, int paragraph) {
    int limit = paragraphs.get(paragraph).end();
    int at = Whitespace.after(text, region.span().end(), limit);
    if (at >= limit && paragraph + 1 < paragraphs.size()) {
      at = paragraphs.get(paragraph + 1).begin();
      limit = paragraphs.get(paragraph + 1).end();
    }
    int dash = at;
    while (at < limit && WordHashes.plain(text.charAt(at)) == '-') {
      at++;
    }
    int name = Whitespace.after(text, at, limit);
    boolean dashed = at > dash && at - dash <= 2;
    if (!dashed || name >= limit || limit - name > MAX_LENGTH || !isName(text.charAt(name))) {
      return null;
    }
    int end = text.charAt(limit - 1) == '.' ? limit - 1 : limit;
    boolean sentence = text.substring(name, end).contains(". ") || hasMark(name, end);
    return sentence || end <= name
        ? null
        : draft(region.parts(), new Span(dash, at), new Span(name, end), "signed");
  }

  private CandidateQuotation draft(List<Span> content, Span cue, Span source, String why) {
    int passage = passages.at(content.get(0).begin());
    return new CandidateQuotation(content, List.of(cue), List.of(source), CONFIDENCE, why, passage);
  }

  private static boolean isName(char c) {
    return Character.isUpperCase(c) || c == '@';
  }

  private boolean hasMark(int from, int to) {
    for (int i = from; i < to; i++) {
      if (WordHashes.plain(text.charAt(i)) == '"') {
        return true;
      }
    }
    return false;
  }
}
