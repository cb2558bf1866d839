package io.whosaid.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds a place for the quoted regions that no cue has claimed: more of the quotation beside them,
 * the former speaker going on in a new paragraph, a floating quotation, or no quotation at all
 * (scare quotes, titles, nicknames).
 */
final class BareRegions {
  private static final int FEWEST_WORDS = 5;

  private final String text;
  private final List<QuotedRegion> regions;
  private final List<Line> lines;
  private final List<Draft> drafts;

  BareRegions(String text, List<QuotedRegion> regions, List<Line> lines, List<Draft> drafts) {
    this.text = text;
    this.regions = regions;
    this.lines = lines;
    this.drafts = drafts;
  }

  /** Adds regions to the drafts that they belong to, and gives new drafts for those that float. */
  List<Draft> attach() {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
    boolean[] claimed = claimed();
    int[] paragraphs = new int[regions.size()];
    int[] outside = new int[regions.size()];
    locate(paragraphs, outside);
    List<Draft> floating = new ArrayList<>();
    int next = 0;
    Draft former = null;
    for (int i = 0; i < regions.size(); i++) {
      Span span = regions.get(i).span();
      while (next < sorted.size() && sorted.get(next).begin() <= span.begin()) {
        former = sorted.get(next++);
      }
      if (claimed[i] || paragraphs[i] < 0) {
        continue;
      }
      Draft following = next < sorted.size() ? sorted.get(next) : null;
      boolean whole = outside[i] == 0;
      if (whole && former != null && isBeside(former, span, paragraphs[i])) {
        former.content.add(span);
      } else if (whole && following != null && leadsTo(span, following)) {
        following.content.add(0, span);
      } else if (whole
          && former != null
          && former.paragraph == paragraphs[i] - 1
          && former.source != null
          && span.begin() >= former.end()) {
        former.content.add(span);
      } else if (isStatement(span, whole)) {
        Draft draft = floating(span, former, paragraphs[i], whole);
        floating.add(draft);
      }
    }
    return floating;
  }

  private Draft floating(Span span, Draft former, int paragraph, boolean whole) {
    boolean carried =
        former != null && former.source != null && paragraph - former.paragraph <= (whole ? 1 : 0);
    return carried
        ? new Draft(span, former.cue, former.source, paragraph, "former speaker", 0.5)
        : new Draft(span, null, null, paragraph, "floating quotation", 0.4);
  }

  private static boolean isBeside(Draft former, Span span, int paragraph) {
    return former.paragraph == paragraph && span.begin() >= former.end();
  }

  private boolean leadsTo(Span span, Draft following) {
    int begin = following.begin();
    return following.cover().begin() == begin
        && begin >= span.end()
        && text.substring(span.end(), begin).isBlank();
  }

  /** Long enough, and with the shape of something said rather than named. */
  private boolean isStatement(Span span, boolean whole) {
    int words = 0;
    int capitals = 0;
    boolean inside = false;
    for (int i = span.begin(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean starts = !inside && Character.isLetterOrDigit(c);
      words += starts ? 1 : 0;
      capitals += starts && Character.isUpperCase(c) ? 1 : 0;
      inside = (inside || starts) && !Paragraphs.isBlank(c);
    }
    boolean title = capitals * 3 >= words * 2;
    return words >= (whole ? 2 : FEWEST_WORDS) && !title;
  }

  private boolean[] claimed() {
    boolean[] claimed = new boolean[regions.size()];
    List<Span> contents = new ArrayList<>();
    for (Draft draft : drafts) {
      contents.addAll(draft.content);
    }
    contents.sort(null);
    int first = 0;
    int reach = -1;
    for (int i = 0; i < regions.size(); i++) {
      Span region = regions.get(i).span();
      while (first < contents.size() && contents.get(first).begin() < region.end()) {
        reach = Math.max(reach, contents.get(first++).end());
      }
      claimed[i] = reach > region.begin();
    }
    return claimed;
  }

  /** For each region its first paragraph, and how many words of its lines are outside. */
  private void locate(int[] paragraphs, int[] outside) {
    Arrays.fill(paragraphs, -1);
    for (Line line : lines) {
      int plain = 0;
      for (int i = 0; i < line.size(); i++) {
        plain += line.region[i] < 0 && !line.tagged(i, "PUNCT") ? 1 : 0;
      }
      int last = -1;
      for (int i = 0; i < line.size(); i++) {
        int region = line.region[i];
        if (region >= 0 && region != last) {
          if (paragraphs[region] < 0) {
            paragraphs[region] = line.paragraph;
          }
          outside[region] += plain;
          last = region;
        }
      }
    }
  }
}
