package io.whosaid.cli.extract;

import io.whosaid.attribution.Attribution;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One page that needs nothing else: articles with their quotations highlighted, and a list. */
final class HtmlListing implements Listing {
  private final Writer out;
  private int articles;

  HtmlListing(Writer out) throws IOException {
    this.out = out;
    out.write(head());
  }

  @Override
  public void add(Reading reading) throws IOException {
    articles++;
    out.write("<article>\n<h2>" + escaped(reading.source().path()) + "</h2>\n");
    out.write("<div class=\"columns\">\n<div class=\"prose\">\n");
    prose(reading);
    out.write("</div>\n<ol class=\"quotations\">\n");
    int number = 1;
    for (Attribution attribution : reading.attributions()) {
      item(attribution, number++, reading);
    }
    out.write("</ol>\n</div>\n</article>\n");
  }

  private void prose(Reading reading) throws IOException {
    Highlights highlights = new Highlights(reading);
    for (Span paragraph : reading.extraction().analysis().paragraphs()) {
      out.write("<p>");
      for (Highlights.Piece piece : highlights.pieces(paragraph)) {
        write(piece, reading.prose());
      }
      out.write("</p>\n");
    }
  }

  private void write(Highlights.Piece piece, String prose) throws IOException {
    for (Highlights.Highlight begin : piece.begin()) {
      String target = id(begin.number());
      out.write("<a class=\"number\" href=\"#" + target + "\">" + begin.number() + "</a>");
    }
    String words = escaped(piece.span().of(prose));
    String classes =
        piece.highlights().stream()
            .map(highlight -> highlight.part().name().toLowerCase(Locale.ROOT))
            .distinct()
            .collect(Collectors.joining(" "));
    out.write(classes.isEmpty() ? words : "<span class=\"" + classes + "\">" + words + "</span>");
  }

  private void item(Attribution attribution, int number, Reading reading) throws IOException {
    Quotation quotation = attribution.quotation();
    String status = attribution instanceof Attribution.Unattributed ? " class=\"nobody\"" : "";
    out.write("<li id=\"" + id(number) + "\"" + status + ">");
    out.write("<strong>" + escaped(Description.of(attribution)) + "</strong>");
    String via = Description.via(attribution);
    out.write(via.isEmpty() ? "" : " via " + escaped(via));
    out.write("<br>" + escaped(reading.words(quotation.content())));
    out.write("<br><small>" + Description.word(quotation.kind()));
    out.write(cue(quotation.cue(), reading));
    out.write("; " + escaped(quotation.why() + "; " + attribution.why()) + "</small></li>\n");
  }

  private static String cue(List<Span> cue, Reading reading) {
    return cue.isEmpty() ? ", no cue" : ", cue “" + escaped(reading.words(cue)) + "”";
  }

  private String id(int number) {
    return "a" + articles + "q" + number;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String head() throws IOException {
    try (InputStream in = HtmlListing.class.getResourceAsStream("listing-head.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void end() throws IOException {
    out.write("</main>\n</html>\n");
    out.flush();
  }
}
