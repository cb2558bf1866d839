package io.whosaid.quote.tagger;

import java.util.ArrayList;
import java.util.List;

/** A passage and what the taggers propose for it. */
final class Passage {
  final Surroundings surroundings;
  final List<Proposal> proposals = new ArrayList<>();

  Passage(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Units units() {
    return surroundings.units;
  }
}
