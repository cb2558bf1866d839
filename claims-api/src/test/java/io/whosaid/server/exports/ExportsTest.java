package io.whosaid.server.exports;

import static io.whosaid.server.Api.article;
import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.rate;
import static io.whosaid.server.Api.review;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.whosaid.server.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ExportsTest {
  private final String outlet = unique("Courier");

  private void twoClaims() {
    article(
        "“Yes, \"yes\".” said Ann Lee via Reuters. “<script>alert(1)</script>”.",
        "outlet",
        outlet,
        "title",
        "=HYPERLINK(\"http://evil.example\")",
        "url",
        "https://courier.example/1");
  }

  @Test
  void aTableHoldsNoFormula() {
    twoClaims();
    String table =
        get("/export?format=csv&outlet={o}", outlet)
            .statusCode(200)
            .contentType("text/csv")
            .header("Content-Disposition", equalTo("attachment; filename=\"claims.csv\""))
            .extract()
            .asString();
    List<String> lines = table.lines().toList();
    assertEquals(3, lines.size(), table);
    assertTrue(lines.get(0).startsWith("\uFEFFid,article,title,"), lines.get(0));
    assertTrue(
        lines.get(1).contains(",\"'=HYPERLINK(\"\"http://evil.example\"\")\","), lines.get(1));
    assertTrue(lines.get(1).contains("\"“Yes, \"\"yes\"\".”\""), lines.get(1));
    assertTrue(lines.get(2).contains("\"“<script>alert(1)</script>”\""), lines.get(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "|calc", "＝1"})
  void whatASpreadsheetWouldCompute(String text) {
    assertEquals("\"'" + text + "\"", Csv.cell(text));
  }

  @Test
  void numbersStayNumbersAndWordsStayWords() {
    assertEquals("-1", Csv.cell(-1));
    assertEquals("\"a=1\"", Csv.cell("a=1"));
    assertEquals("", Csv.cell(null));
  }

  @Test
  void linesOfJsonAreClaims() {
    twoClaims();
    List<String> lines =
        get("/export?format=ndjson&outlet={o}", outlet)
            .contentType("application/x-ndjson")
            .extract()
            .asString()
            .lines()
            .toList();
    assertEquals(2, lines.size());
    JsonPath first = new JsonPath(lines.get(0));
    assertEquals("Ann Lee", first.getString("attribution.speaker.name"));
    assertEquals(
        get("/claims?outlet={o}", outlet).extract().jsonPath().getMap("items[0]"),
        first.getMap(""));
  }

  @Test
  void annotationsSayWhereAndWho() {
    twoClaims();
    get("/export?format=annotations&outlet={o}", outlet)
        .contentType("application/ld+json")
        .body("'@context'", equalTo("http://www.w3.org/ns/anno.jsonld"))
        .body("items", hasSize(2))
        .body("items[0].id", startsWith("urn:whosaid:claim:"))
        .body("items.body.value", contains("Ann Lee", "nobody"))
        .body("items[0].target.source", equalTo("https://courier.example/1"))
        .body(
            "items[0].target.selector.type", contains("TextQuoteSelector", "TextPositionSelector"));
  }

  @Test
  void linkedDataSpeaksTheWordsOfSchemaOrg() {
    twoClaims();
    get("/export?format=jsonld&outlet={o}", outlet)
        .body("'@context'", equalTo("https://schema.org"))
        .body("'@graph'.'@type'", contains("Quotation", "Quotation"))
        .body("'@graph'[0].creator.name", equalTo("Ann Lee"))
        .body("'@graph'[0].isPartOf.publisher.name", equalTo(outlet))
        .body("'@graph'[1].creator", nullValue());
  }

  @Test
  void whatIsRatedIsReviewedInTheWordsOfSchemaOrg() {
    twoClaims();
    int claim = get("/claims?outlet={o}", outlet).extract().path("items[0].id");
    rate(claim, 1, Map.of("truth", "mostly_false")).statusCode(201);
    get("/export?format=jsonld&outlet={o}", outlet)
        .body("'@graph'.'@type'", contains("Quotation", "ClaimReview", "Quotation"))
        .body("'@graph'[1].url", endsWith("/?claim=" + claim))
        .body("'@graph'[1].claimReviewed", equalTo("“Yes, \"yes\".”"))
        .body("'@graph'[1].author.'@type'", equalTo("Person"))
        .body("'@graph'[1].datePublished", notNullValue())
        .body("'@graph'[1].itemReviewed.'@type'", equalTo("Claim"))
        .body("'@graph'[1].itemReviewed.author.name", equalTo("Ann Lee"))
        .body("'@graph'[1].itemReviewed.appearance.'@id'", equalTo("https://courier.example/1"))
        .body(
            "'@graph'[1].reviewRating",
            equalTo(
                Map.of(
                    "@type", "Rating",
                    "ratingValue", 2,
                    "worstRating", 1,
                    "bestRating", 5,
                    "alternateName", "Mostly false")));
    String table = get("/export?format=csv&outlet={o}", outlet).extract().asString();
    assertTrue(table.contains(",\"mostly_false\","), table);
  }

  @Test
  void aTableSaysWhoDecidedAndWhy() {
    twoClaims();
    int claim = get("/claims?outlet={o}", outlet).extract().path("items[0].id");
    review(claim, 1, Map.of("verdict", "unverified", "note", "An older note.")).statusCode(201);
    review(claim, 2, Map.of("verdict", "verified", "note", "Heard \"it\".")).statusCode(201);
    rate(claim, 3, Map.of("truth", "true")).statusCode(201);
    byte[] table = get("/export?format=csv&outlet={o}", outlet).extract().asByteArray();
    assertEquals(0xEF, table[0] & 0xFF); // what spreadsheets know UTF-8 by
    String[] lines = new String(table, StandardCharsets.UTF_8).split("\r\n", -1);
    assertTrue(lines[0].contains(",reviewed_at,reviewer,note,truth,rated_at,rater,"), lines[0]);
    assertTrue(lines[1].contains(",\"admin\",\"Heard \"\"it\"\".\",\"true\","), lines[1]);
    assertTrue(lines[2].contains(",,,,,,"), lines[2]);
  }

  @Test
  void annotationsCountCodePoints() {
    article("😀😀😀 So it goes. “Yes,” said Ann Lee.", "outlet", outlet);
    get("/export?format=annotations&outlet={o}", outlet)
        .body("id", containsString("/api/v1/export?format=annotations"))
        .body("items[0].target.selector[1].start", equalTo(16))
        .body("items[0].target.selector[1].end", equalTo(22));
    get("/claims?outlet={o}", outlet).body("items[0].selectors[1].start", equalTo(19));
  }

  @ParameterizedTest
  @CsvSource({"csv, 1", "ndjson, 0", "annotations, 0", "jsonld, 0"})
  void nothingIsAFileToo(String format, int lines) {
    String file =
        get("/export?format=" + format + "&outlet=" + unique("Nowhere"))
            .statusCode(200)
            .extract()
            .asString();
    if (format.equals("csv") || format.equals("ndjson")) {
      assertEquals(lines, file.lines().count());
    } else {
      new JsonPath(file).getMap("");
    }
  }

  @Test
  void moreThanABatchIsWholeAndInOrder() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1203; i++) {
      text.append("“Number ").append(i).append(".”. ");
    }
    long article = article(text.toString(), "outlet", outlet);
    List<String> lines = get("/export?article={id}", article).extract().asString().lines().toList();
    assertEquals(1203, lines.size());
    assertTrue(lines.get(1202).contains("“Number 1202.”"), lines.get(1202));
  }

  @Test
  void anUnknownFormatIsNamed() {
    get("/export?format=xls")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].parameter", equalTo("format"));
  }
}
