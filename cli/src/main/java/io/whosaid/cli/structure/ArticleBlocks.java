package io.whosaid.cli.structure;

import io.whosaid.article.Block;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.regex.Pattern;

/** The blocks of one article in their order, and what stands in them beside a span. */
final class ArticleBlocks {
  private static final Pattern OPENING = Pattern.compile("^[\\s>*_\\p{So}]*[\"“‘«„']");
  private static final String CLOSING = "\"”’»“'.*_";

  private final String prose;
  private final List<Block> blocks;

  ArticleBlocks(String prose, List<Block> blocks) {
    this.prose = prose;
    this.blocks = List.copyOf(blocks);
  }

  int size() {
    return blocks.size();
  }

  Block get(int index) {
    return blocks.get(index);
  }

  String text(int index) {
    return get(index).span().of(prose);
  }

  /** The index of the block that {@code offset} stands in, or -1. */
  int indexAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = blocks.get(middle).span();
      if (span.end() <= offset) {
        low = middle + 1;
      } else if (span.begin() > offset) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /** What stands in the block before {@code span}. */
  String before(Span span, int index) {
    Span block = get(index).span();
    return prose.substring(block.begin(), Math.max(span.begin(), block.begin()));
  }

  /** What stands in the block after {@code span}. */
  String after(Span span, int index) {
    Span block = get(index).span();
    return prose.substring(Math.min(span.end(), block.end()), block.end());
  }

  /** Whether no word of the block stands before {@code span}. */
  boolean isOpenedBy(Span span, int index) {
    return hasNoWord(before(span, index));
  }

  /** Whether no other word stands in the block. */
  boolean isFilledBy(Span span, int index) {
    return isOpenedBy(span, index) && hasNoWord(after(span, index));
  }

  /** Whether the block begins with a quote mark, perhaps behind an emoji or markup. */
  boolean beginsWithQuoteMark(int index) {
    return OPENING.matcher(text(index)).lookingAt();
  }

  /** Whether the block begins with a quote mark and ends with one, or with a full stop. */
  boolean isOnlyQuotation(int index) {
    String text = text(index).strip();
    return text.length() > 1
        && beginsWithQuoteMark(index)
        && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether both stand in the same block quote. */
  boolean areInOneQuote(int first, int second) {
    return get(first).quote() > 0 && get(first).quote() == get(second).quote();
  }

  private static boolean hasNoWord(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }
}
