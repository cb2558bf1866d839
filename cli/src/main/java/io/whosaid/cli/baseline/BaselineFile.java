package io.whosaid.cli.baseline;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.whosaid.cli.output.Json;
import io.whosaid.cli.output.OutputFile;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Reads and writes baselines: JSON, sorted, so that a change of it is easily reviewed. */
public final class BaselineFile {
  private static final int VERSION = 1;
  private static final int LONGEST_WORDS = 80;

  private BaselineFile() {}

  /**
   * Reads {@code file}.
   *
   * @param shown what to call it in messages
   * @throws UnusableBaseline when it is not there or no baseline of this version
   */
  public static Baseline read(Path file, String shown) throws IOException {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        JsonParser json = Json.parser(in)) {
      return new Baseline(file, entries(json, shown));
    } catch (NoSuchFileException e) {
      throw new UnusableBaseline(shown, "no such file; make it with --update-baseline");
    } catch (JsonProcessingException e) {
      throw new UnusableBaseline(
          shown + ":" + e.getLocation().getLineNr(),
          "not valid JSON ("
              + e.getOriginalMessage().replaceFirst("(?s)\\s*\\(for \\w+ starting at.*", "")
              + "); delete it and run --update-baseline");
    }
  }

  private static Map<Baseline.Entry, String> entries(JsonParser json, String shown)
      throws IOException {
    Map<Baseline.Entry, String> entries = new TreeMap<>();
    int version = 0;
    Map<String, String> entry = new HashMap<>();
    while (json.nextToken() != null) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        entry.clear();
      } else if (json.currentToken() == JsonToken.END_OBJECT && entry.containsKey("fingerprint")) {
        entries.put(entry(entry), entry.getOrDefault("words", ""));
        entry.clear();
      } else if (json.currentToken() == JsonToken.VALUE_STRING && json.currentName() != null) {
        entry.put(json.currentName(), json.getText());
      } else if (json.currentToken() == JsonToken.VALUE_NUMBER_INT
          && "version".equals(json.currentName())) {
        version = json.getIntValue();
      }
    }
    if (version != VERSION) {
      throw new UnusableBaseline(
          shown,
          "is a baseline of version "
              + version
              + ", and this whosaid reads version "
              + VERSION
              + "; use the whosaid that wrote it, or delete it and run --update-baseline");
    }
    return entries;
  }

  private static Baseline.Entry entry(Map<String, String> fields) {
    return new Baseline.Entry(
        fields.getOrDefault("path", ""),
        fields.getOrDefault("rule", ""),
        fields.get("fingerprint"));
  }

  /** Writes {@code baseline} to its file. */
  public static void write(Baseline baseline) throws IOException {
    try (OutputFile file = new OutputFile(baseline.file(), baseline.file().toString())) {
      write(baseline, file.writer());
      file.complete();
    }
  }

  private static void write(Baseline baseline, Writer out) throws IOException {
    try (JsonGenerator json = Json.pretty(out)) {
      json.writeStartObject();
      json.writeNumberField("version", VERSION);
      json.writeArrayFieldStart("findings");
      for (Map.Entry<Baseline.Entry, String> entry : baseline.entries().entrySet()) {
        json.writeStartObject();
        json.writeStringField("path", entry.getKey().path());
        json.writeStringField("rule", entry.getKey().rule());
        json.writeStringField("fingerprint", entry.getKey().fingerprint());
        json.writeStringField("words", shortened(entry.getValue()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST_WORDS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS / 2)) + "…";
  }
}
