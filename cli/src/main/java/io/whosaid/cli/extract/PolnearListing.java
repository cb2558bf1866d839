package io.whosaid.cli.extract;

import com.fasterxml.jackson.core.JsonGenerator;
import io.whosaid.cli.output.Json;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * One line of JSON an article. Offsets count code points, as those of the PolNeAR corpus do, and
 * not UTF-16 units as everywhere else; FORMATS.md says more.
 */
final class PolnearListing implements Listing {
  private final Writer out;

  PolnearListing(Writer out) {
    this.out = out;
  }

  @Override
  public void add(Reading reading) throws IOException {
    int[] codePoints = codePoints(reading.source().text());
    JsonGenerator json = Json.compact(out);
    json.writeStartObject();
    json.writeStringField("article", article(reading.source().path()));
    json.writeArrayFieldStart("attributions");
    for (Quotation quotation : reading.extraction().quotations()) {
      if (!quotation.isFloating()) {
        json.writeStartObject();
        write(json, "source", reading.inSource(quotation.source()), codePoints);
        write(json, "cue", reading.inSource(quotation.cue()), codePoints);
        write(json, "content", reading.inSource(quotation.content()), codePoints);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write("\n");
  }

  private static void write(JsonGenerator json, String field, List<Span> spans, int[] codePoints)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      json.writeArray(new int[] {codePoints[span.begin()], codePoints[span.end()]}, 0, 2);
    }
    json.writeEndArray();
  }

  /** For every UTF-16 offset of {@code text}, how many code points stand before it. */
  private static int[] codePoints(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second =
          Character.isLowSurrogate(text.charAt(i))
              && i > 0
              && Character.isHighSurrogate(text.charAt(i - 1));
      before[i + 1] = before[i] + (second ? 0 : 1);
    }
    return before;
  }

  private static String article(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
