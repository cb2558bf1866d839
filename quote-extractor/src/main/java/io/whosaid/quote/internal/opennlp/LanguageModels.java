package io.whosaid.quote.internal.opennlp;

import io.whosaid.quote.internal.model.PackReader;

/**
 * Apache OpenNLP's models for English, from the pack in {@code models-en}. Immutable and shared by
 * all threads.
 *
 * @param sentences where sentences end
 * @param tokens where words end
 * @param tags parts of speech
 * @param lemmas dictionary forms
 */
public record LanguageModels(
    CompactModel sentences, CompactModel tokens, CompactModel tags, CompactModel lemmas) {
  private static final String PACK = "reading.pack";

  /** Reads all models; throws UncheckedIOException, which names the pack, when it is unreadable. */
  public static LanguageModels load() {
    PackReader pack = PackReader.open(PACK);
    return new LanguageModels(
        CompactModel.read(pack),
        CompactModel.read(pack),
        CompactModel.read(pack),
        CompactModel.read(pack));
  }
}
