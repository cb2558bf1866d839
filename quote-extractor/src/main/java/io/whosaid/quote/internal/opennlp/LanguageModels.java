package io.whosaid.quote.internal.opennlp;

import io.whosaid.quote.internal.model.PackReader;
import io.whosaid.training.PackLanguageModels;

/**
 * Apache OpenNLP's models for English, as {@link PackLanguageModels} packed them. Immutable and
 * shared by all threads.
 *
 * @param sentences where sentences end
 * @param tokens where words end
 * @param tags parts of speech
 * @param lemmas dictionary forms
 */
public record LanguageModels(
    CompactModel sentences, CompactModel tokens, CompactModel tags, CompactModel lemmas) {
  /** The pack, beside this class. */
  public static final String PACK = "reading-en.pack";

  /** Reads all models; throws UncheckedIOException, which names the pack, when it is unreadable. */
  public static LanguageModels load() {
    PackReader pack = PackReader.open(LanguageModels.class, PACK);
    return new LanguageModels(
        CompactModel.read(pack),
        CompactModel.read(pack),
        CompactModel.read(pack),
        CompactModel.read(pack));
  }
}
