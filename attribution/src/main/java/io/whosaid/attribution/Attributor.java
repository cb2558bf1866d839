package io.whosaid.attribution;

import io.whosaid.quote.Extraction;
import java.util.List;

/** Makes one attribution for every quotation. Immutable; one instance serves all threads. */
public final class Attributor {
  private Attributor() {}

  /** An attributor with the built-in outlets and lexicons. */
  public static Attributor create() {
    return new Attributor();
  }

  /** One attribution for each quotation of {@code extraction}, in the same order. */
  public List<Attribution> attribute(Extraction extraction) {
    return extraction.quotations().stream()
        .<Attribution>map(
            quotation -> new Attribution.Unattributed(quotation, List.of(), "not attributed yet"))
        .toList();
  }
}
