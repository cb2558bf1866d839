package io.whosaid.benchmarks.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosaid.benchmarks.corpora.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorReportTest {
  private static final Article ARTICLE =
      Marked.article("Rain.\n\n{s:Ann} {c:said} {q:“</script><b>No</b>”}.\n\nThe end.");

  @TempDir private Path folder;

  @Test
  void thePageHoldsTheErrorsAndAsksForNothing() throws IOException {
    Path file = folder.resolve("deep/errors.html");
    new ErrorReport(Evaluation.of(List.of(ARTICLE), article -> List.of())).write(file);
    String page = Files.readString(file);
    Matcher data =
        Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>")
            .matcher(page);
    assertTrue(data.find());
    JsonNode read = new ObjectMapper().readTree(data.group(1));
    JsonNode finding = read.path("findings").path(0);
    assertEquals(ARTICLE.text(), read.path("articles").path(0).path("text").asText());
    assertEquals("[\"MISSED\"]", finding.path("kinds").toString());
    assertEquals("[7,10]", finding.path("gold").path("source").path(0).toString());
    assertEquals(7, finding.path("from").asInt());
    assertEquals(ARTICLE.text().indexOf("\n\nThe"), finding.path("to").asInt());
    assertFalse(page.contains("://"), "no addresses");
  }
}
