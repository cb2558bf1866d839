package io.whosaid.models;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.model.BaseModel;

/**
 * Writes the packs: Apache OpenNLP's models for English, and the models of quotations, which are
 * OpenNLP models too.
 */
public final class PackModels {
  private static final List<String> PARTS =
      List.of("levels", "cues", "arguments", "belief", "regions", "calibration");

  private interface Reader {
    BaseModel read(InputStream in) throws IOException;
  }

  private PackModels() {}

  /** Takes the file with the models of quotations, and the folder to write to. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    PackWriter language = new PackWriter();
    MaxentPack.add(language, openNlp("sentence", SentenceModel::new, "sent.model"));
    MaxentPack.add(language, openNlp("tokens", TokenizerModel::new, "token.model"));
    MaxentPack.add(language, openNlp("pos", POSModel::new, "pos.model"));
    MaxentPack.add(language, openNlp("lemmas", LemmatizerModel::new, "lemmatizer.model"));
    language.write(folder.resolve("reading.pack"));

    PackWriter quotations = new PackWriter();
    Map<String, AbstractModel> parts = parts(Path.of(arguments[0]));
    for (String part : PARTS) {
      if (!parts.containsKey(part + ".bin")) {
        throw new IOException(arguments[0] + " has no part " + part + ".bin");
      }
      WeightsPack.add(quotations, parts.get(part + ".bin"));
    }
    quotations.write(folder.resolve("quotations.pack"));
  }

  private static AbstractModel openNlp(String name, Reader reader, String part) throws IOException {
    String file = "/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin";
    try (InputStream in = PackModels.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException(file + " is not on the class path: add the opennlp-models artefacts");
      }
      return reader.read(new BufferedInputStream(in)).getArtifact(part);
    }
  }

  private static Map<String, AbstractModel> parts(Path file) throws IOException {
    Map<String, AbstractModel> parts = new HashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        DataInputStream data = new DataInputStream(new BufferedInputStream(zip));
        parts.put(entry.getName(), new BinaryGISModelReader(data).getModel());
      }
    }
    return parts;
  }
}
