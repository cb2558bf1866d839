package io.whosaid.benchmarks.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.names.FoundName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads the names that Stanford CoreNLP found in a split of PolNeAR: a line of JSON for each
 * article, whose offsets are code points. They have its errors.
 */
final class SilverNames {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SilverNames() {}

  /** The articles of {@code split} ("train", "dev") that are in the folder {@code polnear}. */
  static List<NamedText> read(Path polnear, String split) throws IOException {
    List<NamedText> texts = new ArrayList<>();
    Path file = polnear.resolve("silver-" + split + ".jsonl.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = JSON.readTree(line);
        String name = article.get("article").asText();
        Path text = polnear.resolve(split).resolve("text").resolve(name + ".txt");
        if (Files.exists(text)) {
          texts.add(text(Files.readString(text), article.get("entities")));
        }
      }
    }
    return texts;
  }

  private static NamedText text(String text, JsonNode entities) {
    List<FoundName> names = new ArrayList<>();
    for (JsonNode entity : entities) {
      int begin = text.offsetByCodePoints(0, entity.get(0).asInt());
      int end = text.offsetByCodePoints(0, entity.get(1).asInt());
      names.add(new FoundName(new Span(begin, end), ConllFile.kind(entity.get(2).asText())));
    }
    names.sort(Comparator.comparing(name -> name.span().begin()));
    return new NamedText(text, names);
  }
}
