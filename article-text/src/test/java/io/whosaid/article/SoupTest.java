package io.whosaid.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Markup thrown together at random: every character of prose still leads to its own in the file.
 */
class SoupTest {
  private static final int DOCUMENTS = 4_000;
  private static final List<String> HTML =
      List.of(
          "<q>",
          "</q>",
          "<code>",
          "</code>",
          "<table>",
          "<tr>",
          "<td>",
          "</table>",
          "<p>",
          "</p>",
          "<b>",
          "</b>",
          "<i>",
          "</i>",
          "<a href='x'>",
          "</a>",
          "<blockquote>",
          "</blockquote>",
          "<h1>",
          "</h1>",
          "<script>",
          "</script>",
          "<!--",
          "-->",
          "<br>",
          "<div",
          ">",
          "</>",
          "<",
          "<svg>",
          "</svg>",
          "<select>",
          "<option>",
          "<li>",
          "<textarea>",
          "</textarea>",
          "&amp;",
          "&amp",
          "&#x27;",
          "&nosuch;",
          "&",
          "\u0000",
          "\uFFFF",
          "\uD83D",
          "word",
          "you & I",
          " ",
          "\r\n",
          "\t",
          "“",
          "”",
          "\"",
          "{{ ",
          " }}",
          "{% x %}",
          "<![CDATA[",
          "]]>",
          "<?x",
          "<!x",
          "<span hidden>",
          "</span>");
  private static final List<String> MARKDOWN =
      List.of(
          "*",
          "**",
          "_",
          "~~",
          "`",
          "```\n",
          "[",
          "](",
          ")",
          "![",
          "[^1]",
          "[^1]: ",
          "\\",
          "\\\n",
          "&amp;",
          "&#65;",
          "&nosuch;",
          "&",
          "<",
          ">",
          "> ",
          "- ",
          "1. ",
          "# ",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "  \n",
          "\t",
          "    ",
          "| a | b |\n",
          "|---|---|\n",
          "|",
          "\\|",
          "---\n",
          "<div>",
          "</div>",
          "<!-- ",
          " -->",
          "<q>",
          "</q>",
          "<code>",
          "</code>",
          "<pre>",
          "word",
          "you & I",
          " ",
          "\u0000",
          "\uD83D",
          "😀",
          "“",
          "”",
          "\"",
          "[x]: /y\n",
          "{{ ",
          " }}",
          "{{< a \"b\" >}}",
          "{% ",
          " %}",
          "{# ",
          " #}",
          "{",
          "}",
          "{: .a}",
          "<Card a={",
          "import a from 'b'\n",
          "\"\"\"",
          "+++\n",
          "title: 'a'\n");

  @Test
  void html() {
    check(FileKind.HTML, HTML);
  }

  @Test
  void markdown() {
    check(FileKind.MARKDOWN, MARKDOWN);
  }

  @Test
  void mdx() {
    check(FileKind.MDX, MARKDOWN);
  }

  private static void check(FileKind kind, List<String> pieces) {
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      Random random = new Random(seed);
      StringBuilder source = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
      for (int count = random.nextInt(60); count > 0; count--) {
        source.append(pieces.get(random.nextInt(pieces.size())));
      }
      check(new SourceFile("soup", kind, source.toString()), kind + " seed " + seed);
    }
  }

  private static String visible(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= ' ' && c < 0x7F ? String.valueOf(c) : String.format("{%x}", (int) c));
    }
    return out.toString();
  }

  private static void check(SourceFile file, String seed) {
    MappedText prose = Article.of(file).prose();
    String where = seed + "\n" + visible(file.text()) + "\n" + visible(prose.text()) + "\n";
    for (int i = 0; i < prose.text().length(); i++) {
      int begin = prose.begin(i);
      int end = prose.end(i);
      assertTrue(0 <= begin && begin <= end && end <= file.text().length(), where + i);
      String written = file.text().substring(begin, end);
      char shown = prose.text().charAt(i);
      if (written.length() == 1 && shown != ' ' && shown != '\uFFFD') {
        assertEquals(String.valueOf(shown), written, where + i);
      } else if (written.length() > 1 && shown != ' ' && "“”‘’\uFFFC".indexOf(shown) < 0) {
        assertTrue("&\\'".indexOf(written.charAt(0)) >= 0, where + i + ": " + written);
      } else if (written.isEmpty()) {
        assertTrue("\n >”’“‘\uFFFC".indexOf(shown) >= 0, where + i + ": " + shown);
      }
    }
  }
}
