package io.whosaid.server.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as whosaid reads it: written as 2026-01-31, of the years 1000 to 9999. */
final class Day {
  private static final String WRITTEN = "[1-9]\\d{3}-\\d{2}-\\d{2}";

  private Day() {}

  /** The day that {@code text} is; empty if it is none. */
  static Optional<LocalDate> parse(String text) {
    try {
      return text.matches(WRITTEN) ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Reads it from JSON, in no other form. */
  static final class FromJson extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    FromJson() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      Optional<LocalDate> day =
          parser.currentToken() == JsonToken.VALUE_STRING
              ? parse(parser.getText())
              : Optional.empty();
      return day.isPresent()
          ? day.get()
          : (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
    }
  }
}
