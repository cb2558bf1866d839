package io.whosaid.benchmarks.quotations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.whosaid.benchmarks.corpora.Annotation;
import io.whosaid.benchmarks.corpora.Annotation.Role;
import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Files of predictions: one article a line, offsets in code points, {@code {"article": "x",
 * "attributions": [{"source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 20]], "confidence":
 * 0.9}]}}; the confidence may be missing.
 */
final class Predictions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Predictions() {}

  /**
   * The predictions of {@code file} for {@code articles}; an article that is not there has none.
   */
  static Map<String, List<Prediction>> read(Path file, List<Article> articles) throws IOException {
    Map<String, Article> byName = new HashMap<>();
    articles.forEach(article -> byName.put(article.name(), article));
    Map<String, List<Prediction>> found = new HashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        JsonNode object = JSON.readTree(line);
        Article article = byName.get(object.path("article").asText());
        if (article != null) {
          found.put(article.name(), predictions(object.path("attributions"), article.text()));
        }
      } catch (IOException | RuntimeException e) {
        throw new IOException(file + ":" + number + ": not a line of predictions: " + e, e);
      }
    }
    return found;
  }

  private static List<Prediction> predictions(JsonNode attributions, String text) {
    List<Prediction> found = new ArrayList<>();
    for (JsonNode attribution : attributions) {
      Annotation annotation =
          new Annotation(
              spans(attribution.path("source"), text),
              spans(attribution.path("cue"), text),
              spans(attribution.path("content"), text));
      found.add(new Prediction(annotation, attribution.path("confidence").asDouble(Double.NaN)));
    }
    return found;
  }

  private static List<Span> spans(JsonNode ends, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : ends) {
      spans.add(
          new Span(
              text.offsetByCodePoints(0, span.path(0).intValue()),
              text.offsetByCodePoints(0, span.path(1).intValue())));
    }
    return spans;
  }

  /** One article as a line. */
  static String line(Article article, List<Prediction> found) {
    ObjectNode object = JSON.createObjectNode();
    object.put("article", article.name());
    ArrayNode attributions = object.putArray("attributions");
    for (Prediction prediction : found) {
      ObjectNode attribution = attributions.addObject();
      for (Role role : Role.values()) {
        ArrayNode spans = attribution.putArray(role.name().toLowerCase(Locale.ROOT));
        for (Span span : prediction.annotation().spans(role)) {
          spans.addArray().add(points(article, span.begin())).add(points(article, span.end()));
        }
      }
      if (!Double.isNaN(prediction.confidence())) {
        attribution.put("confidence", prediction.confidence());
      }
    }
    return object.toString();
  }

  private static int points(Article article, int offset) {
    return article.text().codePointCount(0, offset);
  }
}
