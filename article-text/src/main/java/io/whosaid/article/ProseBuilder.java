package io.whosaid.article;

import io.whosaid.quote.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Collects prose as a reader shows it: runs of white space become one space, none stands at a
 * paragraph's ends, a blank line parts two paragraphs, and those of block quotes begin with {@code
 * "> "}. All offsets that go in are the file's.
 */
final class ProseBuilder {
  private final MappedText.Builder text;
  private final List<Span> headlines = new ArrayList<>();
  private final List<MarkupComment> comments = new ArrayList<>();
  private final List<Pointer> pointers = new ArrayList<>();
  private final Deque<Pointer> openPointers = new ArrayDeque<>();
  private Optional<String> language = Optional.empty();
  private int headlineBegin;
  private boolean atParagraphBegin = true;
  private boolean afterSpace;
  private boolean afterLineBreak;
  private int end;
  private final List<Block> blocks = new ArrayList<>();
  private int blockBegin;
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int blockQuoteDepth;
  private int listDepth;
  private int quotes;
  private int lists;
  private int rows;
  private boolean inRow;
  private int quoteDepth;

  ProseBuilder(int capacity) {
    text = new MappedText.Builder(capacity);
  }

  /** Adds a character that stands for the file's range from {@code begin} to {@code end}. */
  void add(char c, int begin, int end) {
    if (isFolded(c)) {
      space();
      return;
    }
    if (atParagraphBegin) {
      openParagraph(begin);
    } else if (afterSpace) {
      text.append(' ', this.end, Math.max(this.end, begin));
    }
    afterSpace = false;
    afterLineBreak = false;
    this.end = end;
    text.append(c, begin, end);
  }

  /** Adds all of {@code decoded}, each character standing for the whole range. */
  void add(String decoded, int begin, int end) {
    for (int i = 0; i < decoded.length(); i++) {
      add(decoded.charAt(i), begin, end);
    }
  }

  /** Adds a stand-in for something that is no text. */
  void object(int begin, int end) {
    add(OpaqueText.STAND_IN, begin, end);
  }

  /** Adds white space; however much there is in a row, it becomes one space. */
  void space() {
    afterSpace = true;
  }

  /** Adds a line break; two in a row end the paragraph. */
  void lineBreak() {
    if (afterLineBreak) {
      endParagraph();
    }
    afterSpace = true;
    afterLineBreak = !atParagraphBegin;
  }

  /** Ends the paragraph, if one is open. */
  void endParagraph() {
    if (!atParagraphBegin) {
      blocks.add(
          new Block(
              new Span(blockBegin, text.length()),
              kind,
              blockQuoteDepth > 0 ? quotes : 0,
              listDepth > 0 ? lists : 0,
              inRow ? rows : 0));
    }
    atParagraphBegin = true;
    afterSpace = false;
    afterLineBreak = false;
  }

  /** Adds the mark that an opening {@code <q>}, which stands from begin to end, is shown as. */
  void openQuote(int begin, int end) {
    add(quoteDepth++ % 2 == 0 ? '“' : '‘', begin, end);
  }

  /** Adds the mark that the end of a {@code <q>} is shown as. */
  void closeQuote(int begin, int end) {
    quoteDepth = Math.max(0, quoteDepth - 1);
    afterSpace = false;
    add(quoteDepth % 2 == 0 ? '”' : '’', begin, end);
  }

  /** Ends the paragraph; those that follow belong to a block quote, or one that is deeper. */
  void beginBlockQuote() {
    endParagraph();
    quotes += blockQuoteDepth == 0 ? 1 : 0;
    blockQuoteDepth++;
  }

  /** Ends the paragraph and the innermost block quote. */
  void endBlockQuote() {
    endParagraph();
    blockQuoteDepth--;
  }

  /** Ends the paragraph; those that follow belong to a list, or one that is deeper. */
  void beginList() {
    endParagraph();
    lists += listDepth == 0 ? 1 : 0;
    listDepth++;
  }

  /** Ends the paragraph and the innermost list. */
  void endList() {
    endParagraph();
    listDepth--;
  }

  /** Ends the paragraph; those that follow are cells of one row. */
  void beginRow() {
    endParagraph();
    rows++;
    inRow = true;
  }

  /** Ends the paragraph and the row. */
  void endRow() {
    endParagraph();
    inRow = false;
  }

  /** Ends the paragraph; those that follow are of this kind, until it is told again. */
  void kind(Block.Kind next) {
    endParagraph();
    kind = next;
  }

  /** Ends the paragraph; what is added until {@link #endHeadline} is a headline. */
  void beginHeadline() {
    kind(Block.Kind.HEADING);
    headlineBegin = text.length();
  }

  /** Ends the paragraph and the headline. */
  void endHeadline() {
    kind(Block.Kind.PARAGRAPH);
    if (text.length() > headlineBegin) {
      headlines.add(new Span(headlineBegin, text.length()));
    }
  }

  /** Adds a headline that stands outside the body. */
  void headline(MappedText headline) {
    beginHeadline();
    for (int i = 0; i < headline.text().length(); i++) {
      char c = headline.text().charAt(i);
      if (Character.isWhitespace(c)) {
        space();
      } else {
        add(c, headline.begin(i), headline.end(i));
      }
    }
    endHeadline();
  }

  /** Notes the language that the file says it is in; the first that is told counts. */
  void language(String tag) {
    if (language.isEmpty() && !tag.isBlank()) {
      language = Optional.of(tag.strip());
    }
  }

  /** Notes a comment, which stands in the file from {@code begin} to {@code end}. */
  void comment(String words, int begin, int end) {
    if (begin < end) {
      comments.add(new MarkupComment(words, new Span(begin, end), text.length()));
    }
  }

  /** Notes a footnote's number, or something else without words that leads to {@code target}. */
  void point(String target) {
    pointers.add(new Pointer(text.length(), text.length(), target));
  }

  /** What is added until {@link #endPointer} leads to {@code target}. */
  void beginPointer(String target) {
    openPointers.push(new Pointer(text.length(), text.length(), target));
  }

  /** Ends what was begun last, if anything was. */
  void endPointer() {
    if (!openPointers.isEmpty()) {
      Pointer open = openPointers.pop();
      pointers.add(new Pointer(firstWord(open.begin()), text.length(), open.target()));
    }
  }

  /** Where the words that were added at {@code from} begin: after the break of the paragraph. */
  private int firstWord(int from) {
    int at = from;
    while (at < text.length() && " \n>".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** Where in the file the last character of the prose ends. */
  int end() {
    return end;
  }

  Article article(SourceFile source) {
    endParagraph();
    return new Article(source, text.build(), blocks, headlines, comments, pointers, language);
  }

  private void openParagraph(int at) {
    if (text.length() > 0) {
      text.append('\n', at, at);
      text.append('\n', at, at);
    }
    if (blockQuoteDepth > 0) {
      text.append('>', at, at);
      text.append(' ', at, at);
    }
    blockBegin = text.length();
    atParagraphBegin = false;
  }

  private static boolean isFolded(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
