package io.whosaid.quote.tagger;

import io.whosaid.quote.pack.PackWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A step of the build: packs the model file of {@link TaggerEngine}. */
public final class PackModel {
  private PackModel() {}

  /** Takes the model file and the folder of the classes. */
  public static void main(String[] arguments) throws IOException {
    PackWriter pack = new PackWriter();
    try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
      TaggerModel.read(in).pack(pack);
    }
    pack.write(Path.of(arguments[1], "io", "whosaid", "quote", "tagger", TaggerModel.PACK));
  }
}
