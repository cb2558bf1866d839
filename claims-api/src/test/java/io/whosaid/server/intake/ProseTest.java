package io.whosaid.server.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
  private static final String ARTICLE =
      """
      <html><head><title>Harbour to close</title><script>var said = "“No,” said Eve.";</script></head>
      <body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
      <article><h1>Harbour to close</h1>
      <p>The harbour of Tarn Valley will close in spring, the council decided on Monday,
      after years of quarrels about money, about the dredging, and about who has to pay for both.</p>
      <p>“It is a <b>disaster</b>,” said Mira&nbsp;Tolland, a skipper, who has worked there for thirty years,
      and whose father and grandfather had worked there before her.</p>
      <p>“Nobody asked us.” The council did not answer questions about the plan, about its costs, or about the
      people who will lose their work in the harbour when the last ship has left.</p>
      </article><footer>Copyright, imprint, cookies</footer></body></html>
      """;

  @Test
  void anArticleIsFoundInItsPage() {
    Prose prose = Prose.ofPage(ARTICLE, "https://courier.example/1");
    assertEquals("Harbour to close", prose.metadata().title());
    assertTrue(prose.text().contains("“It is a disaster,” said Mira\u00a0Tolland"), prose.text());
    assertTrue(prose.text().contains("before her.\n\n“Nobody asked us.”"), prose.text());
    assertFalse(prose.text().contains("Eve"), prose.text());
    assertFalse(prose.text().contains("cookies"), prose.text());
  }

  @Test
  void markdownLosesItsMarksAndKeepsItsParagraphs() {
    String text =
        Prose.ofMarkdown(
                "# No harbour\n\nA *long* [story](http://x.example).\n\n> “Never,” said\n> Ann & Bea.\n\n- one\n- two")
            .text();
    assertEquals("No harbour\n\nA long story.\n\n“Never,” said Ann & Bea.\n\none\n\ntwo", text);
  }

  @Test
  void templatesAreNoProseAndCodeIsRead() {
    String text =
        Prose.ofMarkdown(
                "Say `go` now {{< figure src=\"a.png\" >}} to her.\n\n{% include a.html %}\n\n![x](a.png)")
            .text();
    assertEquals("Say go now to her.", text);
    String page = Prose.ofPage("<p>Say <code>go</code> <q>at once</q> &amp; leave.</p>", "").text();
    assertEquals("Say go “at once” & leave.", page);
  }

  @Test
  void theTitleOfMarkdownIsItsHeadingOfTheFirstLevel() {
    assertEquals("A", Prose.ofMarkdown("## B\n\n# A\n\nText.").metadata().title());
    assertEquals("A", Prose.ofMarkdown("A\n=\n\nText.").metadata().title());
    assertEquals(null, Prose.ofMarkdown("## B\n\nText.").metadata().title());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<ul><li>", "<blockquote><b>"})
  void aPageThatIsNestedVeryDeeplyIsReadAsItStands(String tag) {
    String html = tag.repeat(3000) + "“It is a disaster,” said Mira Tolland.";
    assertTimeout(
        Duration.ofSeconds(10),
        () ->
            assertEquals(
                "“It is a disaster,” said Mira Tolland.", Prose.ofPage(html, null).text()));
  }

  @Test
  void aPageOfVeryManyElementsIsReadAsItStands() {
    String html = "<p>Nobody asked us.</p>".repeat(60_000);
    assertTimeout(
        Duration.ofSeconds(10),
        () -> assertTrue(Prose.ofPage(html, null).text().startsWith("Nobody asked us.\n\n")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<", "<p", "<script>", "\uD800", "<!--", "<svg><p>x", "&#0;&#xD800;"})
  void oddPagesDoNoHarm(String html) {
    Prose.ofPage(html, "");
    Prose.ofMarkdown(html);
  }

  @Test
  void aDeepPageIsReadInTime() {
    String deep = "<div>".repeat(20_000) + "deep" + "</div>".repeat(20_000);
    assertTimeout(Duration.ofSeconds(30), () -> Prose.ofPage(deep, ""));
  }
}
