package io.whosaid.cli.extract;

import com.fasterxml.jackson.core.JsonGenerator;
import io.whosaid.attribution.Attribution;
import io.whosaid.attribution.Hop;
import io.whosaid.attribution.Outlet;
import io.whosaid.attribution.Speaker;
import io.whosaid.cli.output.Json;
import io.whosaid.cli.output.Version;
import io.whosaid.cli.reading.Reading;
import io.whosaid.quote.Problem;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** For programs; FORMATS.md says what each field means. */
final class JsonListing implements Listing {
  private static final int VERSION = 1;

  private final Writer out;
  private final JsonGenerator json;

  JsonListing(Writer out) throws IOException {
    this.out = out;
    json = Json.pretty(out);
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    json.writeStringField("tool", "whosaid " + Version.NUMBER);
    json.writeArrayFieldStart("articles");
  }

  @Override
  public void add(Reading reading) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", reading.source().path());
    json.writeArrayFieldStart("quotations");
    for (Attribution attribution : reading.attributions()) {
      quotation(attribution, reading);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    for (Problem problem : reading.extraction().problems()) {
      json.writeStartObject();
      json.writeStringField("kind", word(problem.kind()));
      place(problem.at(), reading);
      json.writeStringField("message", problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void quotation(Attribution attribution, Reading reading) throws IOException {
    Quotation quotation = attribution.quotation();
    json.writeStartObject();
    json.writeStringField("kind", word(quotation.kind()));
    json.writeStringField("reports", word(quotation.report()));
    spans("content", quotation.content(), reading);
    spans("cue", quotation.cue(), reading);
    spans("source", quotation.source(), reading);
    json.writeNumberField("confidence", quotation.confidence());
    json.writeStringField("why", quotation.why());
    json.writeObjectFieldStart("attribution");
    if (attribution instanceof Attribution.Named named) {
      json.writeStringField("status", "named");
      speaker(named.speaker());
    } else if (attribution instanceof Attribution.Unnamed unnamed) {
      json.writeStringField("status", "unnamed");
      json.writeStringField("description", unnamed.description());
      json.writeStringField("grade", word(unnamed.grade()));
    } else {
      json.writeStringField("status", "unattributed");
    }
    json.writeArrayFieldStart("via");
    for (Hop hop : attribution.via()) {
      hop(hop, reading);
    }
    json.writeEndArray();
    json.writeStringField("why", attribution.why());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void speaker(Speaker speaker) throws IOException {
    json.writeObjectFieldStart("speaker");
    json.writeStringField("name", speaker.name());
    json.writeStringField("kind", word(speaker.kind()));
    optional("role", speaker.role());
    optional("affiliation", speaker.affiliation());
    json.writeEndObject();
  }

  private void hop(Hop hop, Reading reading) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", hop.name());
    place(hop.span(), reading);
    if (hop.outlet().isPresent()) {
      Outlet outlet = hop.outlet().get();
      json.writeObjectFieldStart("outlet");
      json.writeStringField("name", outlet.name());
      json.writeStringField("kind", word(outlet.kind()));
      json.writeStringField("country", outlet.country());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void spans(String field, List<Span> spans, Reading reading) throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      json.writeStartObject();
      place(span, reading);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Span span, Reading reading) throws IOException {
    Span inSource = reading.article().prose().toSource(span);
    json.writeNumberField("begin", inSource.begin());
    json.writeNumberField("end", inSource.end());
    json.writeStringField("text", span.of(reading.prose()));
  }

  private void optional(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
    out.write("\n");
    out.flush();
  }
}
