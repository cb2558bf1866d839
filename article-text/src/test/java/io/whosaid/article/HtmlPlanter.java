package io.whosaid.article;

import java.util.List;
import java.util.Random;

/** Writes random HTML, some of it malformed, with planted quotations. */
final class HtmlPlanter {
  private static final List<String> OPENING =
      List.of("“", "&ldquo;", "&#8220;", "&#x201C;", "&OpenCurlyDoubleQuote;", "&#147;");
  private static final List<String> CLOSING =
      List.of("”", "&rdquo;", "&#8221", "&#x201D;", "&CloseCurlyDoubleQuote;", "&#148;");
  private static final List<String> STRAIGHT = List.of("\"", "&quot;", "&quot", "&#34;", "&QUOT;");

  private final Random random;
  private final Plants plants = new Plants();
  private final String lineEnd;

  HtmlPlanter(long seed) {
    random = new Random(seed);
    lineEnd = pick(List.of("\n", "\r\n", "\r"));
  }

  Plants write() {
    boolean page = random.nextBoolean();
    if (random.nextInt(4) == 0) {
      plants.add("\uFEFF");
    }
    if (page) {
      plants.add("<!DOCTYPE html>" + lineEnd + "<html><head><title>" + plants.decoy());
      plants.add("</title><style>“" + plants.decoy() + "”</style></head>" + lineEnd + "<body>");
    }
    for (int blocks = 1 + random.nextInt(6); blocks > 0; blocks--) {
      block(0);
      plants.add(pick(List.of("", lineEnd, lineEnd + "\t")));
    }
    plants.add(page && random.nextBoolean() ? "</body></html>" + lineEnd : "");
    return plants;
  }

  private void block(int depth) {
    switch (random.nextInt(depth > 2 ? 6 : 10)) {
      case 0, 1 -> around("<p>", "</p>");
      case 2 -> around("<p class='“" + plants.decoy() + "”'>", "");
      case 3 -> around("<h" + (1 + random.nextInt(3)) + ">", "</h" + 1 + ">");
      case 4 -> skipped();
      case 5 -> table();
      case 6 -> nested(depth, "<div>", "</div>");
      case 7 -> nested(depth, "<blockquote cite=\"“x”\">", "</blockquote>");
      case 8 -> nested(depth, "<ul><li>", "</ul>");
      default -> nested(depth, "<!-- “" + plants.decoy() + "” --><section>", "</section>");
    }
  }

  private void around(String open, String close) {
    plants.add(open);
    inlines();
    plants.add(close);
  }

  private void nested(int depth, String open, String close) {
    plants.add(open);
    for (int blocks = 1 + random.nextInt(2); blocks > 0; blocks--) {
      block(depth + 1);
    }
    plants.add(close);
  }

  private void skipped() {
    String name =
        pick(List.of("script", "style", "pre", "nav", "noscript", "template", "textarea"));
    plants.add("<" + name + ">“" + plants.decoy() + "”</" + name + ">");
  }

  private void table() {
    plants.add("<table>" + pick(List.of("", lineEnd, "<tbody>")));
    for (int rows = 1 + random.nextInt(2); rows > 0; rows--) {
      plants.add("<tr><td>");
      inlines();
      plants.add(pick(List.of("<td>", "</td>" + lineEnd + "<th>")));
      inlines();
      plants.add(pick(List.of("", "</tr>")));
      if (random.nextInt(4) == 0) {
        String word = plants.word();
        plants.add("</tr>");
        plants.plant(
            word + " & me", word + " &amp; me"); // what a table cannot hold moves before it
      }
    }
    plants.add("</table>");
  }

  private void inlines() {
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      plants.add(filler());
      space();
      quotation();
      space();
    }
    plants.add(plants.word() + ".");
  }

  private void quotation() {
    StringBuilder shown = new StringBuilder();
    int begin = plants.length();
    int style = random.nextInt(5);
    if (style == 0) {
      piece(shown, "“", pick(List.of("<q>", "<Q cite='x > y'>")));
    } else {
      piece(shown, style < 3 ? "\"" : "“", pick(style < 3 ? STRAIGHT : OPENING));
    }
    String word = plants.word();
    piece(shown, word, word);
    for (int words = random.nextInt(6); words > 0; words--) {
      shown.append(' ');
      space();
      ornate(shown);
    }
    if (style == 0) {
      piece(shown, "”", pick(List.of("</q>", "</q >")));
    } else {
      piece(shown, style < 3 ? "\"" : "”", pick(style < 3 ? STRAIGHT : CLOSING));
    }
    plants.plant(shown.toString(), begin);
  }

  private void ornate(StringBuilder shown) {
    String word = plants.word();
    switch (random.nextInt(12)) {
      case 0 -> piece(shown, word, "<em>" + word + "</em>");
      case 1 -> piece(shown, word, "<a title=\"“>\" href=x>" + word + "</a >");
      case 2 -> piece(shown, "AT&T", pick(List.of("AT&T", "AT&amp;T", "AT&ampT", "AT&#38;T")));
      case 3 -> piece(shown, "1 < 2", pick(List.of("1 < 2", "1 &lt; 2", "1 &LT 2")));
      case 4 ->
          piece(shown, "😀x", pick(List.of("😀x", "&#128512;x", "&#x1F600x", "😀<!-- \" -->x")));
      case 5 -> piece(shown, "≂̸&unknown;", "&NotEqualTilde;&unknown;");
      case 6 -> piece(shown, "a\u00A0b", pick(List.of("a\u00A0b", "a&nbsp;b", "a&nbspb")));
      case 7 -> piece(shown, "½ab", pick(List.of("&frac12ab", "&frac12;ab", "½ab")));
      case 8 -> piece(shown, "\uFFFC", "<code>" + plants.decoy() + "”</code>");
      case 9 -> piece(shown, word, word + "<script>\"" + plants.decoy() + "\"</script>");
      case 10 -> piece(shown, word + "!", word + "</>!");
      default -> piece(shown, word, "<span>" + word + "</span>");
    }
  }

  private void piece(StringBuilder shown, String text, String written) {
    shown.append(text);
    plants.add(written);
  }

  private String filler() {
    return pick(
        List.of(
            "He",
            "<b>It",
            "<img alt='“" + plants.decoy() + "”'>So",
            "&copy &lt;p&gt;",
            "😀",
            "<kbd>“" + plants.decoy() + "</kbd> or",
            "é<br>",
            "<span hidden>" + plants.decoy() + "</span>"));
  }

  private void space() {
    plants.add(
        pick(List.of(" ", " ", "  ", "\t", lineEnd, lineEnd + "  ", "<br>", " <br/>" + lineEnd)));
  }

  private <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }
}
