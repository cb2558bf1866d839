package io.whosaid.wording;

import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The words of a quotation, where they stand in the text that quotes them.
 *
 * <p>Example: {@code Quote.of("“We will not go,”")}.
 *
 * @param text the untouched text
 * @param parts what of it is quoted, in order; more than one where the quotation is interrupted.
 *     Quote marks and punctuation at the ends of a part do not matter
 */
public record Quote(String text, List<Span> parts) {
  private static final String MARKS = "\"“”„‟«»＂";

  /** Copies the list and checks that the parts are in order and within the text. */
  public Quote {
    Objects.requireNonNull(text, "text");
    parts = List.copyOf(parts);
    int end = 0;
    for (Span part : parts) {
      if (part.begin() < end || part.end() > text.length()) {
        throw new IllegalArgumentException(
            "parts " + parts + " are out of order or beyond " + text.length());
      }
      end = part.end();
    }
  }

  /** All of {@code words}. */
  public static Quote of(String words) {
    return new Quote(words, words.isEmpty() ? List.of() : List.of(new Span(0, words.length())));
  }

  /**
   * What stands in quote marks in {@code quotation}'s content: all of a direct one, some of a mixed
   * one. Empty for an indirect one, which does not claim to be verbatim.
   */
  public static Optional<Quote> of(String text, Quotation quotation) {
    return switch (quotation.kind()) {
      case DIRECT -> Optional.of(new Quote(text, quotation.content()));
      case MIXED ->
          Optional.of(new Quote(text, marked(text, quotation.content())))
              .filter(quote -> !quote.parts.isEmpty());
      case INDIRECT -> Optional.empty();
    };
  }

  /** The stretches between double quote marks; an unclosed one ends with its span. */
  private static List<Span> marked(String text, List<Span> spans) {
    List<Span> parts = new ArrayList<>();
    for (Span span : spans) {
      int open = -1;
      for (int at = span.begin(); at < span.end(); at++) {
        if (MARKS.indexOf(text.charAt(at)) < 0) {
          continue;
        }
        if (open < 0) {
          open = at;
        } else {
          parts.add(new Span(open, at + 1));
          open = -1;
        }
      }
      if (open >= 0) {
        parts.add(new Span(open, span.end()));
      }
    }
    return parts;
  }
}
