package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.internal.crf.Features;
import io.whosaid.quote.internal.passage.QuoteStates;
import io.whosaid.quote.internal.passage.Tag;
import io.whosaid.quote.internal.passage.TokenColumns;
import io.whosaid.quote.internal.passage.TokenContext;

/** The features by which it is decided what a quoted region is that no cue has claimed. */
public final class RegionFeatures {
  private RegionFeatures() {}

  public static void collect(Features out, UnclaimedRegion r) {
    TaggedPassage passage = r.here();
    TokenColumns u = passage.units();
    TokenContext s = passage.surroundings;
    out.clear();
    int words = 0;
    int capitals = 0;
    int verbs = 0;
    for (int t = r.from(); t < r.to(); t++) {
      if (u.shape(t) != 0) {
        words++;
        capitals += u.shape(t) >= 2 && u.shape(t) <= 4 ? 1 : 0;
        verbs += u.tag(t) == Tag.VERB || u.tag(t) == Tag.AUX ? 1 : 0;
      }
    }
    int size = CueFeatures.bin(words);
    int title = words == 0 ? 0 : capitals * 4 / words;
    int first = u.shape(r.from() + 1);
    int stop = u.word(r.to() - 2);
    int alone = r.isAlone() ? 1 : 0;
    int since = r.paragraphsSinceFormer();
    int former = former(r);
    int style = style(r);
    int verb = Math.min(2, verbs);
    out.add(501, 0);
    out.add(502, size, style);
    out.add(503, title, size);
    out.add(504, first, alone);
    out.add(505, stop, alone);
    out.add(506, alone, since, former);
    out.add(507, verb, size, title);
    out.add(508, u.word(r.from() - 1));
    out.add(509, u.word(r.to()));
    out.add(510, u.tag(r.from() - 1), u.tag(r.to()), alone);
    out.add(511, s.prior(r.from() - 1), s.prior(r.to()));
    out.add(512, held(passage, r));
    out.add(513, since, former, size);
    out.add(514, since, former, title, alone);
    out.add(515, u.tag(r.from() - 1), stop);
    out.add(516, u.tag(r.from() - 1), size, first);
    out.add(517, following(r), alone);
    out.add(518, Math.min(3, passage.proposals.size()), alone);
    out.add(519, held(passage, r), size, verb);
    out.add(520, u.tag(r.from() + 1), u.tag(r.from() + 2));
    out.add(521, r.region().closed() ? 1 : 0, Math.min(3, r.region().parts().size()));
    out.add(522, u.word(r.from() + 1));
  }

  /** What the former draft is like: none, indirect, quoted; in this passage or not. */
  private static int former(UnclaimedRegion r) {
    if (r.former() == null) {
      return 0;
    }
    boolean here = r.former().passage == r.passage();
    boolean sourced = !r.former().source.isEmpty();
    TokenColumns u = r.passages().get(r.former().passage).units();
    int last = 0;
    for (int t = 0; t < u.size; t++) {
      if (u.begin[t] < r.former().end() && u.quotes.state(t) != QuoteStates.OUTSIDE) {
        last = 1;
      }
    }
    return 1 + (here ? 1 : 0) + (sourced ? 2 : 0) + 4 * last;
  }

  private static int following(UnclaimedRegion r) {
    return r.following() == null
        ? 0
        : r.following().passage == r.passage()
            ? 1
            : r.following().passage == r.passage() + 1 ? 2 : 3;
  }

  /** The likeliest cue of which a proposal would hold the region. */
  private static int held(TaggedPassage passage, UnclaimedRegion r) {
    double most = 0;
    for (Proposal p : passage.proposals) {
      int in = 0;
      for (int t = r.from(); t < r.to(); t++) {
        in += p.labels()[t] == LabelSchemes.CONTENT ? 1 : 0;
      }
      if (in * 2 >= r.to() - r.from()) {
        most = Math.max(most, p.cueProbability());
      }
    }
    return most == 0 ? 0 : 1 + (int) (most * 4.99);
  }

  private static int style(UnclaimedRegion r) {
    return switch (r.region().style()) {
      case DOUBLE -> 0;
      case SINGLE -> 1;
      case GUILLEMETS -> 2;
      case LOW_HIGH -> 3;
      case BLOCK -> 4;
    };
  }
}
