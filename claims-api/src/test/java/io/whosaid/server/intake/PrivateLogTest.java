package io.whosaid.server.intake;

import static io.whosaid.server.Api.json;
import static io.whosaid.server.Api.post;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.Api;
import io.whosaid.server.LogCapture;
import io.whosaid.server.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing that someone sends stands in the log, whatever the libraries think of it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PrivateLogTest {
  private static final String SECRET = "EMBARGOED";
  private static final String FORGED = "\n11:59:59 ERROR %s admin account compromised\n";
  private static final String QUOTE = "“We will %s resign on Monday,” said Ms Ahmed. %s";

  @Test
  void noTextOfAnArticleIsLogged() {
    try (LogCapture log = LogCapture.start()) {
      String text = QUOTE.formatted(SECRET, FORGED.formatted(SECRET)) + Api.unique("x");
      for (String page : pages(text)) {
        post("/articles/page", Map.of("format", "html", "content", page));
        post(
            "/articles/page",
            Map.of("format", "html", "content", page, "url", "https://example.org/" + SECRET));
        post("/articles/page", Map.of("format", "markdown", "content", page));
        post("/analyze", Map.of("text", page));
        post("/articles", Map.of("text", page, "title", SECRET, "outlet", SECRET));
        json("{\"text\": \"" + SECRET).post("/api/v1/articles");
        json("{\"" + SECRET + "\": 1}").post("/api/v1/articles");
      }
      long article = Api.article(text, "outlet", Api.unique(SECRET));
      long claim = Api.get("/articles/{id}", article).extract().jsonPath().getLong("claims[0].id");
      json(Map.of("text", text + " " + SECRET))
          .header("If-Match", "*")
          .post("/api/v1/articles/{id}/versions", article);
      post("/claims/" + claim + "/evidence", Map.of("text", text));
      post("/claims/" + claim + "/evidence/preview", Map.of("text", "> ".repeat(4000) + SECRET));
      Api.review(claim, 1, Map.of("verdict", "verified", "note", FORGED.formatted(SECRET)));
      Api.get("/claims?q={q}&speaker={q}&via={q}", SECRET, SECRET, SECRET);
      Api.get("/claims?" + SECRET + "=" + SECRET);
      assertEquals(
          List.of(), log.messages().stream().filter(line -> line.contains(SECRET)).toList());
    }
  }

  private static List<String> pages(String text) {
    String body = "<p>%s</p><p>%s</p><pre>%s</pre>".formatted(text, text, text);
    return List.of(
        "<html><body><article>" + body + "<a href='relative'>" + SECRET + "</a></article></body>",
        "<html><head><base href=':::'><title>" + SECRET + "</title></head><body>" + body,
        "<img src='" + SECRET + " x'><a href='%zz'>" + SECRET + "</a>" + body,
        "<svg><style>" + SECRET + "</style></svg><table><tr><td>" + body,
        "<div>".repeat(200) + body,
        "> ".repeat(4000) + text,
        "<![CDATA[" + SECRET + "]]><!--" + SECRET + body);
  }
}
