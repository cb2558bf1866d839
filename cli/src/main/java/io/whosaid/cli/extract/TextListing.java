package io.whosaid.cli.extract;

import io.whosaid.article.Position;
import io.whosaid.attribution.Attribution;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Problem;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.ReportKind;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** For people: one block of lines a quotation. */
final class TextListing implements Listing {
  private final Writer out;
  private boolean first = true;

  TextListing(Writer out) {
    this.out = out;
  }

  @Override
  public void add(Reading reading) throws IOException {
    int count = reading.attributions().size();
    out.write(first ? "" : "\n");
    first = false;
    out.write(reading.source().path() + ": " + count + (count == 1 ? " quotation" : " quotations"));
    out.write("\n");
    for (Attribution attribution : reading.attributions()) {
      write(attribution, reading);
    }
    for (Problem problem : reading.extraction().problems()) {
      out.write("\n" + position(problem.at(), reading) + "  problem: " + problem.message() + "\n");
    }
  }

  private void write(Attribution attribution, Reading reading) throws IOException {
    Quotation quotation = attribution.quotation();
    out.write("\n" + position(quotation.content().get(0), reading) + "  ");
    out.write(Description.word(quotation.kind()));
    boolean speech = quotation.report() == ReportKind.SPEECH;
    out.write((speech ? "" : ", " + Description.word(quotation.report())) + "\n");
    line("content", words(quotation.content(), reading));
    line("cue", words(quotation.cue(), reading));
    line("source", words(quotation.source(), reading));
    line("who", Description.of(attribution));
    line("via", Description.via(attribution));
    line("why", quotation.why() + "; " + attribution.why());
  }

  private static Position position(Span span, Reading reading) {
    return reading.source().position(reading.article().prose().toSource(span).begin());
  }

  private static String words(List<Span> spans, Reading reading) {
    return reading.words(spans).replaceAll("\\s+", " ");
  }

  private void line(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.write("  " + name + " ".repeat(9 - name.length()) + value + "\n");
    }
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
