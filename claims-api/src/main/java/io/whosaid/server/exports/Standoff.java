package io.whosaid.server.exports;

import io.whosaid.quote.Span;
import io.whosaid.server.claims.ClaimInText;
import io.whosaid.server.claims.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Quotations as lines of brat's stand-off format, whose offsets are code points. */
final class Standoff {
  private final String text;
  private final StringBuilder lines = new StringBuilder();
  private int spans;
  private int events;
  private int unit;
  private int point;

  private Standoff(String text) {
    this.text = text;
  }

  /** The lines for quotations of {@code text}. */
  static String of(String text, List<ClaimInText> quotations) {
    Standoff standoff = new Standoff(text);
    for (ClaimInText quotation : quotations) {
      if (!quotation.text().equals(text)) {
        throw new IllegalArgumentException("a quotation of another text");
      }
      standoff.add(quotation.quoted());
    }
    return standoff.lines.toString();
  }

  private void add(Quoted quoted) {
    List<String> roles = new ArrayList<>();
    role("Content", quoted.content(), roles);
    role("Cue", quoted.cue(), roles);
    role("Source", quoted.source(), roles);
    // The anchor that brat needs.
    Span anchor = (quoted.cue().isEmpty() ? quoted.content() : quoted.cue()).get(0);
    int number = span("Attribution", List.of(anchor));
    lines.append("E%d\tAttribution:T%d %s\n".formatted(++events, number, String.join(" ", roles)));
  }

  private void role(String label, List<Span> places, List<String> roles) {
    if (!places.isEmpty()) {
      roles.add(label + ":T" + span(label, places));
    }
  }

  private int span(String label, List<Span> places) {
    String offsets =
        places.stream()
            .map(place -> points(place.begin()) + " " + points(place.end()))
            .collect(Collectors.joining(";"));
    String words =
        places.stream()
            .map(place -> place.of(text).replaceAll("\\s+", " "))
            .collect(Collectors.joining(" "));
    lines.append("T%d\t%s %s\t%s\n".formatted(++spans, label, offsets, words));
    return spans;
  }

  /** The code points before {@code offset}; counts on from where it was asked last. */
  private int points(int offset) {
    if (offset < unit) {
      unit = 0;
      point = 0;
    }
    point += text.codePointCount(unit, offset);
    unit = offset;
    return point;
  }
}
