package io.whosaid.cli.structure;

import io.whosaid.article.Block;
import io.whosaid.article.Pointer;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Names that stand after words as under a letter: in their block, or in one that follows. */
final class Signatures {
  private static final int MAX_LENGTH = 160;

  /** So many blocks of one quotation may stand before its signature. */
  private static final int MAX_BLOCKS = 30;

  /** A name after a dash or in brackets, or something that a template puts there. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "^[\\s>*_~.]*(?:(?:[—–―~]|--?)\\s*[\\p{Lu}\\p{N}@\uFFFC*_\\[]|[(\\[]\\s*(?:"
              + SpeechPatterns.NAME
              + "[,\\s]+){1,8}[^)\\]]{0,60}[)\\]]|[(\\[]\uFFFC[)\\]])");

  /** A name, and what it is known by, that are no sentence: Ines Albrecht, Class 9 (Tarn). */
  private static final Pattern BARE_SIGNATURE =
      Pattern.compile(
          "\\s+\\p{Lu}[\\p{L}.'’-]+"
              + "(?:[,\\s]+[(@]?\\s*(?:\\p{Lu}[\\p{L}.'’-]*|\\p{N}+|of|the|at|in|from|and|de|@)[)]?){1,12}"
              + "(?<![.!?])\\s*");

  private final ArticleBlocks blocks;
  private final List<Pointer> links;

  /**
   * @param blocks the blocks of an article
   * @param links where it has links and footnotes
   */
  Signatures(ArticleBlocks blocks, List<Pointer> links) {
    this.blocks = blocks;
    this.links = links;
  }

  /** Whether the block is nothing but a signature. */
  boolean isSignature(int index) {
    String text = blocks.text(index);
    return text.length() < MAX_LENGTH && SIGNATURE.matcher(text).lookingAt();
  }

  /** Whether {@code span}, which begins in the block, is signed. */
  boolean isSigned(Span span, int first) {
    int last = Math.max(first, blocks.indexAt(span.end() - 1));
    String after = blocks.after(span, last);
    if (SIGNATURE.matcher(after).lookingAt()
        || (blocks.isOpenedBy(span, last) && BARE_SIGNATURE.matcher(after).matches())) {
      return true;
    }
    for (int next = last + 1; next < blocks.size(); next++) {
      Block follower = blocks.get(next);
      if (follower.kind() == Block.Kind.CAPTION) {
        return after.isBlank();
      }
      boolean isSameQuote = blocks.areInOneQuote(last, next);
      if (isSignature(next) || (isSameQuote && beginsWithLink(follower))) {
        return true;
      }
      if (!(isSameQuote || follower.row() > 0) || next > first + MAX_BLOCKS) {
        return false;
      }
    }
    return false;
  }

  private boolean beginsWithLink(Block block) {
    int begin = block.span().begin();
    return links.stream().anyMatch(link -> link.begin() <= begin + 1 && link.end() > begin);
  }
}
