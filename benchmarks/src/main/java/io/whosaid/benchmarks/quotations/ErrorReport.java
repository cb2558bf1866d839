package io.whosaid.benchmarks.quotations;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.whosaid.benchmarks.corpora.Annotation;
import io.whosaid.benchmarks.corpora.Annotation.Role;
import io.whosaid.benchmarks.corpora.Article;
import io.whosaid.benchmarks.corpora.ContentKind;
import io.whosaid.benchmarks.corpora.SourceKind;
import io.whosaid.benchmarks.quotations.Evaluation.Scored;
import io.whosaid.quote.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One page of everything that an engine got wrong, to look at: annotated and found side by side,
 * with filters. It asks for nothing over the network. It holds the corpus's text, so it belongs
 * where it is neither committed nor published.
 */
final class ErrorReport {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode data = JSON.createObjectNode();
  private final Map<String, Integer> numbers = new HashMap<>();

  ErrorReport(Evaluation evaluation) {
    List<Finding> findings = evaluation.findings();
    Scores total = evaluation.total();
    data.put(
        "about",
        String.format(
            Locale.ROOT,
            "%d articles, %d annotated, %d found, attr F1 %.1f",
            evaluation.articles().size(),
            total.of("attr").gold(),
            total.of("attr").predicted(),
            100 * total.of("attr").f1()));
    ObjectNode kinds = data.putObject("kinds");
    for (ErrorKind kind : ErrorKind.values()) {
      kinds.put(kind.name(), kind.label());
    }
    ArrayNode articles = data.putArray("articles");
    for (Scored scored : evaluation.articles()) {
      numbers.put(scored.article().name(), articles.size());
      addArticle(articles.addObject(), scored);
    }
    ArrayNode wrong = data.putArray("findings");
    findings.forEach(finding -> addFinding(wrong.addObject(), finding));
  }

  /** Writes the page; makes the folder when there is none. */
  void write(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    String page =
        resource("report.html")
            .replace("/*STYLE*/", resource("report.css"))
            .replace("/*SCRIPT*/", resource("report.js"))
            .replace("/*DATA*/", data.toString().replace("<", "\\u003c"));
    Files.writeString(file, page);
  }

  private static void addArticle(ObjectNode node, Scored scored) {
    Article article = scored.article();
    node.put("name", article.name()).put("outlet", article.outlet()).put("text", article.text());
    ArrayNode gold = node.putArray("gold");
    article.gold().forEach(annotation -> addSpans(gold.addObject(), annotation));
    ArrayNode found = node.putArray("found");
    scored.predictions().forEach(p -> addSpans(found.addObject(), p.annotation()));
  }

  private void addFinding(ObjectNode node, Finding finding) {
    String text = finding.article().text();
    Annotation shown = finding.shown();
    node.put("article", numbers.get(finding.article().name()));
    node.put("content", ContentKind.of(text, shown.content()).label());
    node.put(
        "source", shown.source().isEmpty() ? "none" : SourceKind.of(text, shown.source()).label());
    Span cover = finding.cover();
    int end = text.indexOf('\n', cover.end() - 1);
    node.put("from", text.lastIndexOf('\n', cover.begin()) + 1);
    node.put("to", end < 0 ? text.length() : end);
    ArrayNode kinds = node.putArray("kinds");
    finding.kinds().forEach(kind -> kinds.add(kind.name()));
    finding.gold().ifPresent(gold -> addSpans(node.putObject("gold"), gold));
    finding
        .found()
        .ifPresent(
            found -> {
              ObjectNode prediction = addSpans(node.putObject("found"), found.annotation());
              if (!Double.isNaN(found.confidence())) {
                prediction.put("confidence", found.confidence());
              }
            });
  }

  private static ObjectNode addSpans(ObjectNode node, Annotation annotation) {
    for (Role role : Role.values()) {
      ArrayNode spans = node.putArray(role.name().toLowerCase(Locale.ROOT));
      for (Span span : annotation.spans(role)) {
        spans.addArray().add(span.begin()).add(span.end());
      }
    }
    return node;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ErrorReport.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
