package io.whosaid.quote.internal.rules;

import io.whosaid.quote.Span;

/**
 * What says that somebody is the source of a quoted region.
 *
 * @param contentBegin where the content begins, before the region when that is only a part of it
 */
record SpeakerReport(Span cue, Span source, int contentBegin, double confidence, String why) {
  /** The confidence in a source and a verb right behind the region. */
  static final double BESIDE = .85;

  /** The confidence in what stands before the region, or signs it. */
  static final double LED_IN = .7;
}
