package io.whosaid.cli.structure;

import io.whosaid.article.Block;
import java.util.regex.Pattern;

/** Lines that lead in the block, or the series of quotations, that follows: Ines Halvorsen said: */
final class LeadIns {
  /** So many quotations in a row may share a lead-in. */
  private static final int MAX_SERIES = 30;

  private static final int MAX_LABEL_WORDS = 6;
  private static final int MAX_QUESTION_LENGTH = 200;

  /** The paragraph before ends like this when it leads in what follows. */
  private static final Pattern LEAD_IN_END = Pattern.compile("[:：,–—][\\s*_”\"’)\\]\uFFFC]*$");

  /** The last sentence before a list or a block quote is about the document that it is from. */
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?:^|[.!?]\\s+)(?:The|This|That|Its|Their|His|Her|An?)\\s+(?:[\\w’'-]+\\s+){0,2}(?:report|study|paper"
              + "|letter|statement|document|survey|memo|minutes|review|guide|article|post|e?-?mail"
              + "|book|essay|ruling|judg(?:e?)ment|complaint|lawsuit|policy|law|bill|charter)\\b"
              + "[^.!?]*[.!?:]?\\s*$");

  private static final Pattern QUESTION = Pattern.compile("[?？][\\s*_”\"]*$");
  private static final Pattern NAME = Pattern.compile(SpeechPatterns.NAME + "[,:]?");

  private final ArticleBlocks blocks;
  private final Signatures signatures;

  LeadIns(ArticleBlocks blocks, Signatures signatures) {
    this.blocks = blocks;
    this.signatures = signatures;
  }

  static boolean endsInQuestion(String text) {
    return QUESTION.matcher(text).find();
  }

  /** Whether the first cell of the block's row is a label: it is short and no quotation. */
  boolean isLabelled(int index) {
    int first = index;
    int row = blocks.get(index).row();
    while (row > 0 && first > 0 && blocks.get(first - 1).row() == row) {
      first--;
    }
    return first < index
        && blocks.text(first).split("\\s+", -1).length <= MAX_LABEL_WORDS
        && !blocks.beginsWithQuoteMark(first);
  }

  /** Whether the words before the block, or before the series that it is in, lead it in. */
  boolean isLedIn(int index) {
    int before = index - 1;
    while (before >= 0 && index - before <= MAX_SERIES && isOfSeries(before, index)) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    Block block = blocks.get(before);
    String text = blocks.text(before);
    if (block.kind() == Block.Kind.HEADING) {
      return endsInQuestion(text) || isName(text) || text.stripTrailing().endsWith(":");
    }
    boolean isSet = blocks.get(index).list() > 0 || blocks.get(index).quote() > 0;
    return LEAD_IN_END.matcher(text).find()
        || (isSet && DOCUMENT.matcher(text).find())
        || (block.quote() == 0 && isQuestionOfInterview(text));
  }

  /** A question on a line of its own, often in bold or behind "Q:". */
  private static boolean isQuestionOfInterview(String text) {
    return text.length() < MAX_QUESTION_LENGTH
        && endsInQuestion(text)
        && text.indexOf('?') >= text.stripTrailing().length() - 3;
  }

  /** Whether a heading has two to five words that all begin like names. */
  private static boolean isName(String heading) {
    String[] words = heading.strip().split("\\s+", -1);
    if (words.length < 2 || words.length > 5) {
      return false;
    }
    for (String word : words) {
      if (!NAME.matcher(word).matches()) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code other} is a quotation beside that of {@code index}, or stands between two. */
  private boolean isOfSeries(int other, int index) {
    Block block = blocks.get(other);
    Block own = blocks.get(index);
    boolean isSameList = own.list() > 0 && block.list() == own.list();
    boolean isSameTable = own.row() > 0 && block.row() > 0;
    return isSameList
        || isSameTable
        || blocks.areInOneQuote(other, index)
        || blocks.isOnlyQuotation(other)
        || signatures.isSignature(other);
  }
}
