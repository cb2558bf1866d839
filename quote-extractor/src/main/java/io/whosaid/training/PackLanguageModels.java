package io.whosaid.training;

import io.whosaid.quote.internal.model.PackWriter;
import io.whosaid.quote.internal.opennlp.CompactModel;
import io.whosaid.quote.internal.opennlp.LanguageModels;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.model.BaseModel;

/** A step of the build: packs Apache OpenNLP's models for {@link LanguageModels}. */
public final class PackLanguageModels {

  private interface Reader {
    BaseModel read(InputStream in) throws IOException;
  }

  private PackLanguageModels() {}

  /** Takes the folder of the classes. */
  public static void main(String[] arguments) throws IOException {
    PackWriter pack = new PackWriter();
    add(pack, "sentence", SentenceModel::new, "sent.model");
    add(pack, "tokens", TokenizerModel::new, "token.model");
    add(pack, "pos", POSModel::new, "pos.model");
    add(pack, "lemmas", LemmatizerModel::new, "lemmatizer.model");
    pack.write(beside(LanguageModels.class, Path.of(arguments[0])).resolve(LanguageModels.PACK));
  }

  /** The folder of {@code type}'s package among {@code classes}, where it looks for its pack. */
  static Path beside(Class<?> type, Path classes) {
    return classes.resolve(type.getPackageName().replace('.', '/'));
  }

  private static void add(PackWriter pack, String name, Reader reader, String part)
      throws IOException {
    String file = "/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin";
    try (InputStream in = PackLanguageModels.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException(file + " is not on the class path: add the opennlp-models artefacts");
      }
      AbstractModel model = reader.read(new BufferedInputStream(in)).getArtifact(part);
      CompactModel.of(model).write(pack);
    }
  }
}
