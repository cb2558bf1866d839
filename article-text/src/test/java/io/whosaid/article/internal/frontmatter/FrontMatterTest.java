package io.whosaid.article.internal.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.article.Article;
import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles and descriptions of front matter, as headlines. */
class FrontMatterTest {

  private static Article article(String frontMatter, String fence) {
    String text = fence + "\n" + frontMatter + "\n" + fence + "\n\nIt rains.\n";
    return Article.of(new SourceFile("a.md", FileKind.MARKDOWN, text));
  }

  private static String headlines(Article article) {
    String prose = article.prose().text();
    return article.headlines().stream()
        .map(headline -> headline.of(prose).strip())
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: A “b c” d",
        "title: 'A “b c” d'\nauthor: x",
        "title: \"A “b c” d\"",
        "title: >\n  A “b c” d",
        "title: >-\r\n  A “b\r\n  c” d\r\nauthor: x",
        "title: |2\n   A\n   “b c”  \n   d",
        "title: A “b\n  c” d\ndate: 2026-01-01",
        "title: \"A\n  “b c” d\"",
        "author: x\ntitle:\n  A “b c” d",
        "title: \"A “b\nc” d\"",
        "title: \"\\u0041 “b c” d\" # “e f g” h",
        "{author: {title: no}, title: A “b c” d}",
        "a: &a\n  title: no\ntitle: A “b c” d\nb: {<<: *a}",
      })
  void yaml(String frontMatter) {
    Article article = article(frontMatter, "---");
    assertEquals("A “b c” d", headlines(article));
    int quote = article.prose().text().indexOf("“");
    Span source = article.prose().toSource(new Span(quote, quote + 5));
    String text = article.source().text();
    assertEquals("“b c”", source.of(text).replaceAll("\\s+", " "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title = 'A “b c” d'\n[author]\ntitle = 'no'",
        "title = \"A “b c” d\" # “e f g”",
        "title = '''A “b\nc” d'''",
        "title = \"\"\"\\\n   A “b c” d\"\"\"",
        "author = 'x'\n\"title\" = \"\\u0041 “b c” d\"",
      })
  void toml(String frontMatter) {
    assertEquals("A “b c” d", headlines(article(frontMatter, "+++")));
  }

  @Test
  void tomlHasNoLinesThatGoOn() {
    String one = "title = \"A\"\n  date = 2026\n  description = \"C \\\" D\"";
    assertEquals("A|C \" D", headlines(article(one, "+++")));
    assertEquals(List.of(), article("author: x", "---").headlines());
  }

  @Test
  void quoteMarksOfTomlLiteralsAreTheTexts() {
    String literal = "title = '''The ferry's \"Boat\"'''";
    assertEquals("The ferry's \"Boat\"", headlines(article(literal, "+++")));
  }

  @Test
  void whatIsBrokenIsReadUpToTheFault() {
    assertEquals("A b", headlines(article("title: A b\nnext: [\ndescription: C", "---")));
    assertEquals("", headlines(article("\t: {{ x }}\u0000", "---")));
  }

  @Test
  void theLanguageIsTold() {
    assertEquals("de-AT", article("title: A\nlang: de-AT", "---").language().orElseThrow());
    assertEquals("fr", article("language = 'fr'", "+++").language().orElseThrow());
  }
}
