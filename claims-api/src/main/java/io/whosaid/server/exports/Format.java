package io.whosaid.server.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;

/** A form in which claims can be had as a file. */
public enum Format {
  /** A table for spreadsheets: RFC 4180, with a byte order mark, and no cell that is a formula. */
  CSV("text/csv;charset=UTF-8", "csv") {
    @Override
    void begin(ExportedClaim.Origin origin, Writer out) throws IOException {
      out.write('\uFEFF');
      Csv.header(out);
    }

    @Override
    void write(
        ExportedClaim claim,
        ExportedClaim.Origin origin,
        boolean first,
        ObjectMapper json,
        Writer out)
        throws IOException {
      Csv.row(claim, out);
    }
  },
  /** One claim a line, as the API gives it. */
  NDJSON("application/x-ndjson", "ndjson") {
    @Override
    void write(
        ExportedClaim claim,
        ExportedClaim.Origin origin,
        boolean first,
        ObjectMapper json,
        Writer out)
        throws IOException {
      out.write(json.writeValueAsString(claim.view()));
      out.write('\n');
    }
  },
  /** W3C Web Annotations: where each claim stands and whose it is. */
  ANNOTATIONS("application/ld+json", "annotations.json") {
    @Override
    void begin(ExportedClaim.Origin origin, Writer out) throws IOException {
      out.write("{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"id\": \"");
      out.write(origin.page().toASCIIString()); // no address holds a quotation mark
      out.write("\", \"type\": \"AnnotationPage\", \"items\": [\n");
    }

    @Override
    void write(
        ExportedClaim claim,
        ExportedClaim.Origin origin,
        boolean first,
        ObjectMapper json,
        Writer out)
        throws IOException {
      item(json.writeValueAsString(LinkedData.annotation(claim)), first, out);
    }

    @Override
    void end(Writer out) throws IOException {
      out.write("\n]}\n");
    }
  },
  /** The words of schema.org: Quotation, Claim and, where someone rated it, ClaimReview. */
  JSONLD("application/ld+json", "jsonld") {
    @Override
    void begin(ExportedClaim.Origin origin, Writer out) throws IOException {
      out.write("{\"@context\": \"https://schema.org\", \"@graph\": [\n");
    }

    @Override
    void write(
        ExportedClaim claim,
        ExportedClaim.Origin origin,
        boolean first,
        ObjectMapper json,
        Writer out)
        throws IOException {
      item(json.writeValueAsString(LinkedData.quotation(claim.view())), first, out);
      if (claim.view().truth() != null) {
        item(json.writeValueAsString(LinkedData.review(claim.view(), origin)), false, out);
      }
    }

    @Override
    void end(Writer out) throws IOException {
      out.write("\n]}\n");
    }
  };

  private final String mediaType;
  private final String ending;

  Format(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  String mediaType() {
    return mediaType;
  }

  /** What the name of a file of it ends in, without the dot. */
  String ending() {
    return ending;
  }

  void begin(ExportedClaim.Origin origin, Writer out) throws IOException {}

  abstract void write(
      ExportedClaim claim,
      ExportedClaim.Origin origin,
      boolean first,
      ObjectMapper json,
      Writer out)
      throws IOException;

  void end(Writer out) throws IOException {}

  private static void item(String json, boolean first, Writer out) throws IOException {
    out.write(first ? json : ",\n" + json);
  }
}
