package io.whosaid.article;

import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text without markup as it is, but for the comments that are meant for whosaid. */
final class PlainReader {
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--(\\s*whosaid-.*?)-->");

  private PlainReader() {}

  static Article read(SourceFile source) {
    String text = source.text();
    MappedText.Builder prose = new MappedText.Builder(text.length());
    List<Comment> comments = new ArrayList<>();
    Matcher comment = COMMENT.matcher(text);
    int done = 0;
    while (text.contains("<!--") && comment.find()) {
      prose.append(text, done, comment.start());
      Span inSource = new Span(comment.start(), comment.end());
      comments.add(new Comment(comment.group(1), inSource, prose.length()));
      done = isAlone(text, inSource) ? lineBreakEnd(text, comment.end()) : comment.end();
    }
    prose.append(text, done, text.length());
    return new Article(source, prose.build(), List.of(), comments, List.of());
  }

  private static boolean isAlone(String text, Span comment) {
    return (comment.begin() == 0 || text.charAt(comment.begin() - 1) == '\n')
        && lineBreakEnd(text, comment.end()) > comment.end();
  }

  private static int lineBreakEnd(String text, int at) {
    return text.startsWith("\r\n", at) ? at + 2 : text.startsWith("\n", at) ? at + 1 : at;
  }
}
