package io.whosaid.cli;

import io.whosaid.article.Article;
import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import io.whosaid.attribution.Attribution;
import io.whosaid.attribution.Hop;
import io.whosaid.attribution.Outlet;
import io.whosaid.attribution.Speaker;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Analysis;
import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.Problem;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article whose quotations were marked by hand, so that formats are tested without an engine.
 */
public final class Sample {
  private static final String MARKDOWN =
      """
      # Bridge closed 🌉 again

      Tabs:\there. “We will &amp; must pay,” *said* Ines Albrecht,
      the mayor of \\<Ostrau>, the Ostrau Post reports, “but not
      twice.”

      > “It was **never**
      > safe.” &ldquo;Nobody listened to us at all,&rdquo; said a senior official.

      Critics said that it rained. “An end
      """;

  private final Article article;
  private final String prose;

  private Sample(SourceFile source) {
    article = Article.of(source);
    prose = article.prose().text();
  }

  /** The sample under the name {@code news/bridge 1.md}, with carriage returns. */
  public static Reading reading() {
    String text = "\uFEFF" + MARKDOWN.replace("\n", "\r\n");
    return new Sample(new SourceFile("news/bridge 1.md", FileKind.MARKDOWN, text)).read();
  }

  private Reading read() {
    Quotation mayor =
        new Quotation(
            Quotation.Kind.DIRECT,
            spans("“We will & must pay,”", "“but not twice.”"),
            spans("said"),
            spans("Ines Albrecht, the mayor of <Ostrau>"),
            0.95,
            "quote verb X");
    Quotation nobody = direct(spans("“It was never safe.”"), List.of(), List.of());
    Quotation official =
        direct(spans("“Nobody listened to us at all,”"), List.of(), spans("a senior official"));
    Quotation critics =
        new Quotation(
            Quotation.Kind.INDIRECT,
            spans("that it rained"),
            spans("said that").stream().map(it -> new Span(it.begin(), it.begin() + 4)).toList(),
            spans("Critics"),
            0.5,
            "X verb that");
    Outlet post =
        new Outlet("Ostrau Post", List.of(), Outlet.Kind.NEWSPAPER, "CZ", List.of("post.example"));
    Speaker albrecht =
        new Speaker(
            "Ines Albrecht", Speaker.Kind.PERSON, Optional.of("mayor"), Optional.of("Ostrau"));
    List<Attribution> attributions =
        List.of(
            new Attribution.Named(
                mayor,
                albrecht,
                List.of(new Hop(span("the Ostrau Post"), "Ostrau Post", Optional.of(post))),
                "full name"),
            new Attribution.Unattributed(nobody, List.of(), "no source"),
            new Attribution.Unnamed(
                official, "a senior official", Attribution.Grade.ROLE, List.of(), "role"),
            new Attribution.Unnamed(
                critics, "Critics", Attribution.Grade.COLLECTIVE, List.of(), "collective"));
    Problem unclosed =
        new Problem(Problem.Kind.UNCLOSED_QUOTE, span("“An end"), "this quotation is not closed");
    Analysis analysis =
        new Analysis(Document.of(prose), paragraphs(), List.of(), List.of(), List.of(unclosed));
    return new Reading(
        article, new Extraction(analysis, List.of(mayor, nobody, official, critics)), attributions);
  }

  private static Quotation direct(List<Span> content, List<Span> cue, List<Span> source) {
    return new Quotation(Quotation.Kind.DIRECT, content, cue, source, 1, "quote marks");
  }

  private List<Span> spans(String... words) {
    List<Span> spans = new ArrayList<>();
    for (String each : words) {
      spans.add(span(each));
    }
    return spans;
  }

  private Span span(String words) {
    int begin = prose.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("'" + words + "' is not in: " + prose);
    }
    return new Span(begin, begin + words.length());
  }

  private List<Span> paragraphs() {
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    for (String paragraph : prose.split("\n\n", -1)) {
      spans.add(new Span(begin, begin + paragraph.length()));
      begin += paragraph.length() + 2;
    }
    return spans;
  }
}
