package io.whosaid.article;

import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text without markup as it is, but for the comments that are meant for whosaid. */
final class PlainReader {
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--(\\s*whosaid-.*?)-->");

  private PlainReader() {}

  static Article read(SourceFile source, MarkupOptions options) {
    MappedText all = MappedText.verbatim(source.text(), 0, source.text().length());
    MappedText written = OpaqueText.without(all, List.of(), options);
    String text = written.text();
    MappedText.Builder prose = new MappedText.Builder(text.length());
    List<MarkupComment> comments = new ArrayList<>();
    Matcher comment = COMMENT.matcher(text);
    int done = 0;
    while (text.contains("<!--") && comment.find()) {
      prose.append(written, done, comment.start());
      Span at = new Span(comment.start(), comment.end());
      comments.add(new MarkupComment(comment.group(1), written.toSource(at), prose.length()));
      done = isAlone(text, at) ? lineBreakEnd(text, comment.end()) : comment.end();
    }
    prose.append(written, done, text.length());
    MappedText built = prose.build();
    return new Article(
        source, built, blocks(built.text()), List.of(), comments, List.of(), Optional.empty());
  }

  /** Paragraphs are parted by empty lines. */
  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = -1;
    int end = 0;
    int line = 0;
    while (line < text.length()) {
      int lineEnd = text.indexOf('\n', line);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      boolean isBlank = text.substring(line, lineEnd).isBlank();
      if (isBlank && begin >= 0) {
        blocks.add(new Block(new Span(begin, end), Block.Kind.PARAGRAPH, 0, 0, 0));
        begin = -1;
      } else if (!isBlank) {
        begin = begin < 0 ? line : begin;
        end = lineEnd;
      }
      line = lineEnd + 1;
    }
    if (begin >= 0) {
      blocks.add(new Block(new Span(begin, end), Block.Kind.PARAGRAPH, 0, 0, 0));
    }
    return blocks;
  }

  private static boolean isAlone(String text, Span comment) {
    return (comment.begin() == 0 || text.charAt(comment.begin() - 1) == '\n')
        && lineBreakEnd(text, comment.end()) > comment.end();
  }

  private static int lineBreakEnd(String text, int at) {
    return text.startsWith("\r\n", at) ? at + 2 : text.startsWith("\n", at) ? at + 1 : at;
  }
}
