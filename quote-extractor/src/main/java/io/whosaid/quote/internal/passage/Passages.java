package io.whosaid.quote.internal.passage;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.Sentence;
import io.whosaid.quote.Span;
import io.whosaid.quote.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of text that are tagged at once: sentences, joined where quote marks hold them
 * together: a sentence's end inside a quoted region, or a region that follows one ({@code “A,” she
 * said. “B.”}).
 */
public final class Passages {
  /** Longer passages are not joined any further, so that no step need fear their length. */
  private static final int MAX_TOKENS = 300;

  private Passages() {}

  public static List<TokenColumns> of(Analysis analysis, RegionIndex regions) {
    List<TokenColumns> passages = new ArrayList<>();
    List<Sentence> group = new ArrayList<>();
    int size = 0;
    int paragraph = 0;
    List<Span> paragraphs = analysis.paragraphs();
    for (Sentence sentence : analysis.sentences()) {
      int begin = sentence.span().begin();
      boolean newParagraph = false;
      while (paragraph < paragraphs.size() && paragraphs.get(paragraph).end() <= begin) {
        paragraph++;
        newParagraph = true;
      }
      int tokens = sentence.tokens().size();
      if (!group.isEmpty()
          && (newParagraph
              || size + tokens > MAX_TOKENS
              || !joins(regions, group.get(group.size() - 1), sentence))) {
        passages.add(new TokenColumns(group, regions));
        group.clear();
        size = 0;
      }
      group.add(sentence);
      size += tokens;
    }
    if (!group.isEmpty()) {
      passages.add(new TokenColumns(group, regions));
    }
    return passages;
  }

  private static boolean joins(RegionIndex regions, Sentence last, Sentence next) {
    List<Token> words = last.tokens();
    int before = regions.partAt(words.get(words.size() - 1).span().begin());
    int after = regions.partAt(next.span().begin());
    if (after < 0) {
      return false;
    }
    boolean inside = before == after && before >= 0;
    boolean follows =
        regions.part(after).begin() == next.span().begin()
            && after > 0
            && regions.part(after - 1).end() > last.span().begin();
    return inside || follows;
  }
}
