package io.whosaid.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the lines that the rules read. */
final class Lines {
  private Lines() {}

  /** The regions that stand in no other; block quotes are no regions to the rules. */
  static List<QuotedRegion> outermost(List<QuotedRegion> regions) {
    List<QuotedRegion> outermost = new ArrayList<>();
    int end = -1;
    for (QuotedRegion region : regions) {
      if (region.style() != QuotedRegion.Style.BLOCK && region.span().begin() >= end) {
        outermost.add(region);
        end = region.span().end();
      }
    }
    return outermost;
  }

  /** One line a sentence, in order. */
  static List<Line> of(Analysis analysis, List<QuotedRegion> outermost) {
    List<Line> lines = new ArrayList<>(analysis.sentences().size());
    List<Span> paragraphs = analysis.paragraphs();
    int paragraph = 0;
    int first = 0;
    for (Sentence sentence : analysis.sentences()) {
      int begin = sentence.span().begin();
      while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph).end() <= begin) {
        paragraph++;
      }
      while (first < outermost.size() && outermost.get(first).span().end() <= begin) {
        first++;
      }
      lines.add(new Line(sentence, paragraph, regionsOf(sentence, outermost, first)));
    }
    return lines;
  }

  private static int[] regionsOf(Sentence sentence, List<QuotedRegion> outermost, int first) {
    int[] regions = new int[sentence.tokens().size()];
    Arrays.fill(regions, -1);
    int next = first;
    for (int i = 0; i < regions.length; i++) {
      Span token = sentence.tokens().get(i).span();
      while (next < outermost.size() && outermost.get(next).span().end() <= token.begin()) {
        next++;
      }
      if (next < outermost.size() && outermost.get(next).span().begin() < token.end()) {
        regions[i] = next;
      }
    }
    return regions;
  }
}
