package io.whosaid.quote;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Apache OpenNLP's models for English, from their Maven artefacts on the class path. Immutable and
 * shared by all threads.
 */
record Models(
    SentenceModel sentences, TokenizerModel tokens, POSModel tags, LemmatizerModel lemmas) {

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  /**
   * Reads all models; throws UncheckedIOException, which names the model, when one is unreadable.
   */
  static Models load() {
    return new Models(
        read("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new),
        read("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new),
        read("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new),
        read("opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new));
  }

  private static <T> T read(String name, Reader<T> reader) {
    try (InputStream in = Models.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IOException("not on the class path: add the opennlp-models artefacts");
      }
      return reader.read(new BufferedInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the model " + name + ": " + e.getMessage(), e);
    }
  }
}
