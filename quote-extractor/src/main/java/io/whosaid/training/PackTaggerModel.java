package io.whosaid.training;

import io.whosaid.quote.internal.model.PackWriter;
import io.whosaid.quote.internal.tagging.TaggerEngine;
import io.whosaid.quote.internal.tagging.TaggerModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A step of the build: packs the model file of {@link TaggerEngine}. */
public final class PackTaggerModel {
  private PackTaggerModel() {}

  /** Takes the model file and the folder of the classes. */
  public static void main(String[] arguments) throws IOException {
    PackWriter pack = new PackWriter();
    try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
      ModelFile.read(in).pack(pack);
    }
    Path classes = Path.of(arguments[1]);
    pack.write(PackLanguageModels.beside(TaggerModel.class, classes).resolve(TaggerModel.PACK));
  }
}
