package io.whosaid.server.revisions;

import io.whosaid.attribution.Hop;
import io.whosaid.quote.Span;
import io.whosaid.server.claims.ClaimInText;
import io.whosaid.server.claims.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Where a stretch of one text stands in another, word for word.
 *
 * @param before the text that spans point into
 * @param window the stretch of it
 * @param after the other text
 * @param shift how far the stretch has moved, in UTF-16 units
 */
record Relocation(String before, Span window, String after, int shift) {
  private static final int MOST = 100;

  /**
   * Where a claim's content, with its cue and its source, stands in {@code after}, at a place where
   * {@code free} lets the content begin.
   */
  static Optional<Relocation> of(ClaimInText claim, String after, IntPredicate free) {
    String before = claim.text();
    Span window = claim.window();
    String words = window.of(before);
    int at = before.startsWith(words, window.begin()) ? after.indexOf(words) : -1;
    for (int i = 0; at >= 0 && i < MOST; i++) {
      int shift = at - window.begin();
      if (free.test(claim.quoted().content().get(0).begin() + shift)) {
        return Optional.of(new Relocation(before, window, after, shift));
      }
      at = after.indexOf(words, at + 1);
    }
    return Optional.empty();
  }

  /** The same words where they stand now. */
  Quoted quoted(Quoted quoted) {
    return quoted.at(moved(quoted.content()), moved(quoted.cue()), moved(quoted.source()), after);
  }

  /** The steps that stand within the stretch, where they stand now; others are left out. */
  List<Hop> via(List<Hop> via) {
    return via.stream()
        .filter(hop -> window.covers(hop.span()))
        .map(hop -> new Hop(moved(hop.span()), hop.name(), hop.outlet()))
        .toList();
  }

  private List<Span> moved(List<Span> spans) {
    return spans.stream().map(this::moved).toList();
  }

  private Span moved(Span span) {
    return new Span(span.begin() + shift, span.end() + shift);
  }
}
