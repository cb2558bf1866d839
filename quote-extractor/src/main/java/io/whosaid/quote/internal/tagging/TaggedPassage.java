package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.internal.passage.TokenColumns;
import io.whosaid.quote.internal.passage.TokenContext;
import java.util.ArrayList;
import java.util.List;

/** A passage and what the taggers propose for it. */
public final class TaggedPassage {
  final TokenContext surroundings;
  public final List<Proposal> proposals = new ArrayList<>();

  TaggedPassage(TokenContext surroundings) {
    this.surroundings = surroundings;
  }

  public TokenColumns units() {
    return surroundings.units;
  }
}
