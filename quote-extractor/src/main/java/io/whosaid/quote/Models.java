package io.whosaid.quote;

import io.whosaid.quote.pack.PackReader;
import java.util.Map;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Apache OpenNLP's models for English, as {@link PackModels} packed them. Immutable and shared by
 * all threads.
 *
 * @param sentences where sentences end
 * @param tokens where words end
 * @param tags parts of speech
 * @param lemmas dictionary forms
 */
record Models(
    SentenceModel sentences, CompactModel tokens, CompactModel tags, CompactModel lemmas) {
  /** The pack, beside this class. */
  static final String PACK = "reading-en.pack";

  /** How the sentence model was trained. */
  private static final char[] ENDS = {'.', '!', '?'};

  /** Reads all models; throws UncheckedIOException, which names the pack, when it is unreadable. */
  static Models load() {
    PackReader pack = PackReader.open(Models.class, PACK);
    SentenceModel sentences =
        new SentenceModel(
            "en",
            CompactModel.read(pack),
            Map.of(),
            new SentenceDetectorFactory("en", true, null, ENDS));
    return new Models(
        sentences, CompactModel.read(pack), CompactModel.read(pack), CompactModel.read(pack));
  }
}
