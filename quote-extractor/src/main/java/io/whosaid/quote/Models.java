package io.whosaid.quote;

import io.whosaid.quote.pack.PackReader;

/**
 * Apache OpenNLP's models for English, as {@link PackModels} packed them. Immutable and shared by
 * all threads.
 *
 * @param sentences where sentences end
 * @param tokens where words end
 * @param tags parts of speech
 * @param lemmas dictionary forms
 */
record Models(CompactModel sentences, CompactModel tokens, CompactModel tags, CompactModel lemmas) {
  /** The pack, beside this class. */
  static final String PACK = "reading-en.pack";

  /** Reads all models; throws UncheckedIOException, which names the pack, when it is unreadable. */
  static Models load() {
    PackReader pack = PackReader.open(Models.class, PACK);
    return new Models(
        CompactModel.read(pack),
        CompactModel.read(pack),
        CompactModel.read(pack),
        CompactModel.read(pack));
  }
}
