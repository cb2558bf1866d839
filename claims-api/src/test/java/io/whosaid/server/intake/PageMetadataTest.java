package io.whosaid.server.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageMetadataTest {
  private static PageMetadata of(String html) {
    return PageMetadata.of(Jsoup.parse(html), null);
  }

  @Test
  void openGraphAndMetaSayWhatAPageIs() {
    PageMetadata page =
        of(
            """
            <html lang="en_GB"><head><title>Harbour to close - Tarn Valley Courier</title>
            <meta property="og:title" content="Harbour to close">
            <meta property="og:site_name" content="Tarn Valley Courier">
            <meta property="og:url" content="https://courier.example/harbour">
            <meta property="article:published_time" content="2026-01-31 23:53:00 -0400">
            <meta name="author" content="By Li Ahmed"></head><body><p>x</p></body></html>
            """);
    assertEquals(
        new PageMetadata(
            "Harbour to close",
            "https://courier.example/harbour",
            "Tarn Valley Courier",
            "Li Ahmed",
            LocalDate.of(2026, 1, 31),
            "en-GB"),
        page);
  }

  @Test
  void jsonLdCountsBeforeOpenGraph() {
    PageMetadata page =
        of(
            """
            <head><meta property="og:title" content="The Courier on the web">
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
              {"@type": "WebSite", "name": "Courier"},
              {"@type": ["NewsArticle", "Thing"], "headline": "Boats &amp; hay", "datePublished": "2026-02-01T06:00:00Z",
               "author": [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Person", "name": "Tom Reed"}],
               "publisher": {"@type": "Organization", "name": "Tarn Valley Courier"}}]}</script>
            <script type="application/ld+json">{ broken </script></head>
            """);
    assertEquals("Boats & hay", page.title());
    assertEquals("Ann Lee, Tom Reed", page.byline());
    assertEquals("Tarn Valley Courier", page.outlet());
    assertEquals(LocalDate.of(2026, 2, 1), page.published());
  }

  @Test
  void aTitleThatIsTheSitesGivesWayToTheHeading() {
    PageMetadata page =
        of(
            "<head><title>The Courier</title><meta property='og:title' content='The Courier'>"
                + "<meta property='og:site_name' content='The Courier'></head><h1>Boats for sale</h1>");
    assertEquals("Boats for sale", page.title());
    assertEquals(
        "Boats for sale",
        of("<title>Boats for sale | The Courier</title><meta property='og:site_name' content='The Courier'>")
            .title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Li Ahmed; Li Ahmed",
        "by: Li Ahmed and Tom Reed; Li Ahmed and Tom Reed",
        "Written by Li Ahmed; Li Ahmed",
        "By Li Ahmed November 6, 2018 45 comments; Li Ahmed",
        "Li Ahmed | 12:30; Li Ahmed",
        "Li Ahmed Published 3 May; Li Ahmed",
        "Li Ahmed, Updated Monday; Li Ahmed",
        "Li Ahmed · 5 min read; Li Ahmed",
        "Li Ahmed @li_ahmed; Li Ahmed",
        "Byron May-Lee; Byron May-Lee",
        "April Mayer; April Mayer",
        "Jean-Luc d'Arc, Reuters; Jean-Luc d'Arc, Reuters"
      })
  void aBylineIsNamesAlone(String written, String names) {
    assertEquals(names, PageMetadata.byline(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/people/7", "  ", "2026-01-01", "By"})
  void whatIsNoBylineIsNone(String written) {
    String byline = PageMetadata.byline(written);
    assertEquals(written.equals("By") ? "By" : null, byline);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "0001-01-01", "9999-01-01", "2026-02-31", "20261"})
  void whatIsNoDayIsNone(String written) {
    assertNull(
        of("<meta property='article:published_time' content='" + written + "'>").published());
  }

  @Test
  void frontMatterIsNotText() {
    Prose yaml =
        Prose.ofMarkdown(
            """
            ---
            title: "Ferry to stop: in winter"
            date: 2026-01-31T08:00:00+01:00
            author:
              - name: Li Ahmed
              - Tom Reed
            tags: [boats]
            ---
            # Another heading

            It rained.
            """);
    assertEquals("Another heading\n\nIt rained.", yaml.text());
    assertEquals("Ferry to stop: in winter", yaml.metadata().title());
    assertEquals(LocalDate.of(2026, 1, 31), yaml.metadata().published());
    assertEquals("Li Ahmed, Tom Reed", yaml.metadata().byline());
    Prose toml = Prose.ofMarkdown("+++\ntitle = \"Ferry\"\ndate = 2026-01-31\n+++\nIt rained.\n");
    assertEquals("It rained.", toml.text());
    assertEquals("Ferry", toml.metadata().title());
    assertEquals(LocalDate.of(2026, 1, 31), toml.metadata().published());
    assertEquals("No harbour", Prose.ofMarkdown("# No *harbour*\n\nIt rained.").metadata().title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nIt rained.\n---\nMore.",
        "---\n: [\n---\nIt rained.",
        "+++\n= 1\n+++\nIt rained."
      })
  void whatIsNoFrontMatterStays(String markdown) {
    assertEquals(PageMetadata.NONE, Prose.ofMarkdown(markdown).metadata());
    org.junit.jupiter.api.Assertions.assertTrue(
        Prose.ofMarkdown(markdown).text().contains("It rained."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Harbour to close in May|The council decided on Monday to close it.; Harbour to close in May",
        "# Harbour to close|The council decided on Monday to close it.; Harbour to close",
        "It rained all night.|The council decided on Monday.; ",
        "“We will not go,” she said|The council decided on Monday to close it.; ",
        "REED: Good morning|The council decided on Monday to close it.; ",
        "Monday|The council decided on Monday.; ",
        "The harbour of the town will close|soon.; ",
        "Only one line; "
      })
  void theFirstLineIsTheTitleWhenItIsAHeadline(String text, String title) {
    assertEquals(Optional.ofNullable(title), Headline.of(text.replace('|', '\n')));
  }
}
