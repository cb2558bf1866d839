package io.whosaid.quote.internal.tagging;

import io.whosaid.quote.internal.crf.Features;
import io.whosaid.quote.internal.passage.QuoteStates;
import io.whosaid.quote.internal.passage.Tag;
import io.whosaid.quote.internal.passage.TokenColumns;
import io.whosaid.quote.internal.passage.WordHashes;

/** The features by which a proposal is believed or not. */
public final class ProposalFeatures {
  private static final int THAT = WordHashes.of("that");

  private ProposalFeatures() {}

  public static void collect(Features out, TaggedPassage passage, Proposal p) {
    CueContext cue = p.cue();
    TokenColumns u = cue.s.units;
    out.clear();
    int certain = logit(p.cueProbability());
    int likely = (int) Math.max(-16, Math.round(p.likelihood() * 2));
    int source = source(u, p);
    int content = content(u, p);
    int size = CueFeatures.bin(p.count(LabelSchemes.CONTENT));
    int quoted = quoted(u, p);
    int held = held(passage, p, true);
    int holds = held(passage, p, false);
    out.add(401, 0);
    out.add(402, certain);
    out.add(403, likely);
    out.add(404, source);
    out.add(405, content);
    out.add(406, size);
    out.add(407, quoted);
    out.add(408, held);
    out.add(409, holds);
    out.add(410, held, certain);
    out.add(411, source == 0 ? 0 : 1, content == 0 ? 0 : 1, certain);
    out.add(412, source, content, quoted);
    out.add(413, certain, likely);
    out.add(414, cue.lemma);
    out.add(415, cue.lemma, content);
    out.add(416, cue.lemma, source == 0 ? 0 : 1, content == 0 ? 0 : 1);
    out.add(417, cue.shape, source == 0 ? 0 : 1, content == 0 ? 0 : 1);
    out.add(418, cue.shape, certain);
    out.add(419, cue.s.prior(cue.head), certain);
    out.add(420, cue.s.prior(cue.head), content, size);
    out.add(421, u.quotes.state(cue.from) == 0 ? 0 : 1, certain, held);
    out.add(422, Math.min(4, passage.proposals.size()), certain);
    out.add(423, size, quoted, certain);
    out.add(424, cue.lemma, held);
    out.add(425, cue.words);
    out.add(426, cue.s.prior(cue.head), source, content);
    out.add(427, order(p), quoted, content);
    int head = head(u, p);
    if (head >= 0) {
      out.add(428, u.lemma(head), u.tag(head));
      out.add(429, u.lemma(head), cue.lemma);
    }
    for (int t = cue.from - 1; t <= cue.to; t += cue.to - cue.from + 1) {
      out.add(430, t < cue.from ? 0 : 1, u.word(t), cue.s.prior(cue.head));
    }
    out.add(432, cue.sense, content, source == 0 ? 0 : 1);
    out.add(433, cue.sense, certain);
    out.add(434, cue.sense, cue.next, quoted);
    out.add(431, CueFeatures.bin(u.size), size);
  }

  private static int logit(double p) {
    double bounded = Math.min(.9995, Math.max(.0005, p));
    return (int) Math.round(1.5 * StrictMath.log(bounded / (1 - bounded)));
  }

  private static int head(TokenColumns u, Proposal p) {
    int head = -1;
    for (int t = 0; t < p.labels().length; t++) {
      if (p.labels()[t] == LabelSchemes.SOURCE && (head < 0 || Tag.isNominal(u.tag(t)))) {
        if (head >= 0 && u.tag(t - 1) == Tag.ADP) {
          break;
        }
        head = t;
      }
    }
    return head;
  }

  private static int source(TokenColumns u, Proposal p) {
    int first = p.first(LabelSchemes.SOURCE);
    if (first < 0) {
      return 0;
    }
    return 1 + u.tag(first) * 2 + (first < p.cue().from ? 0 : 1);
  }

  private static int content(TokenColumns u, Proposal p) {
    int first = p.first(LabelSchemes.CONTENT);
    if (first < 0) {
      return 0;
    }
    int side = first < p.cue().from ? 0 : 1;
    int kind = u.word(first) == THAT ? 30 : p.cue().s.kind(first);
    return 1 + kind * 2 + side;
  }

  /** How much of the content is quoted: nothing, some, all. */
  private static int quoted(TokenColumns u, Proposal p) {
    int in = 0;
    int all = 0;
    for (int t = 0; t < p.labels().length; t++) {
      if (p.labels()[t] == LabelSchemes.CONTENT) {
        all++;
        in += u.quotes.state(t) != QuoteStates.OUTSIDE ? 1 : 0;
      }
    }
    return in == 0 ? 0 : in == all ? 2 : 1;
  }

  /** In which order source, cue and content come. */
  private static int order(Proposal p) {
    int source = p.first(LabelSchemes.SOURCE);
    int content = p.first(LabelSchemes.CONTENT);
    int cue = p.cue().from;
    return (source < 0 ? 0 : source < cue ? 1 : 2) * 9
        + (content < 0 ? 0 : content < cue ? 1 : 2) * 3
        + (source < content ? 1 : 2);
  }

  /** The likeliest cue whose content holds this cue (or that this one's content holds). */
  private static int held(TaggedPassage passage, Proposal p, boolean within) {
    double most = 0;
    for (Proposal other : passage.proposals) {
      if (other.cue().from != p.cue().from) {
        boolean in = other.holds(p);
        boolean out = p.holds(other);
        if (within ? in && !out : out && !in) {
          most = Math.max(most, other.cueProbability());
        }
      }
    }
    return most == 0 ? 0 : 1 + (int) (most * 4.99);
  }
}
