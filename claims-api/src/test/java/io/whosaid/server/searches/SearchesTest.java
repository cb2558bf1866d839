package io.whosaid.server.searches;

import static io.whosaid.server.Api.get;
import static io.whosaid.server.Api.json;
import static io.whosaid.server.Api.post;
import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.accounts.TestAccounts;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SearchesTest {
  private static final String QUERY =
      "attribution=unattributed&q=h%C3%A4fen+%22zu%22&sort=priority";

  @Test
  void aSearchIsKeptRenamedAndDeleted() {
    String name = unique("Harbours ");
    int id =
        save(name, "?" + QUERY)
            .statusCode(201)
            .header("ETag", equalTo("\"v1\""))
            .body("name", equalTo(name))
            .body("query", equalTo(QUERY))
            .extract()
            .path("id");
    get("/claims?" + get("/searches").extract().path("find { it.id == " + id + " }.query"))
        .statusCode(200);
    change(id, "\"v1\"", name + " too", "").statusCode(200).header("ETag", equalTo("\"v2\""));
    change(id, "\"v1\"", name, "").statusCode(412);
    change(id, null, name, "").statusCode(428);
    get("/searches").body("name", hasItem(name + " too")).body("query", hasItem(""));
    delete(id).statusCode(204);
    delete(id).statusCode(404);
    get("/searches").body("id", not(hasItem(id)));
  }

  @Test
  void aNameIsGivenOnce() {
    String name = unique("Once ");
    save(name, "").statusCode(201);
    save(" " + name, "kind=direct").statusCode(409).body("errors[0].pointer", equalTo("/name"));
    int other = save(name + "2", "").statusCode(201).extract().path("id");
    change(other, "*", name, "").statusCode(409);
  }

  @Test
  void nobodySeesAnothersSearches() {
    int id = save(unique("Mine "), "").statusCode(201).extract().path("id");
    TestAccounts.send("Authorization", "Bearer " + TestAccounts.token(Role.READER));
    get("/searches").statusCode(200).body("id", not(hasItem(id)));
    change(id, "*", "Taken", "").statusCode(404);
    delete(id).statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verdict=maybe | verdict: 'maybe' is not one of unreviewed, verified, unverified",
        "sort=oldest | sort: 'oldest' is not one of",
        "colour=red | colour: is not a parameter of this list",
        "cursor=abc | cursor: is not a parameter of this list",
        "limit=5 | limit: is not a parameter of this list",
        "q=%zz | q: 'q=%zz' has a % without two hexadecimal digits",
        "speaker=%00 | speaker: holds the character U+0000",
        "q=a&q=b | q: is given more than once"
      })
  void aQueryThatTheListRefusesIsNotKept(String query, String complaint) {
    save(unique("Wrong "), query)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo("/query"))
        .body("errors[0].detail", containsString(complaint));
  }

  private static ValidatableResponse save(String name, String query) {
    return post("/searches", Map.of("name", name, "query", query));
  }

  private static ValidatableResponse change(int id, String ifMatch, String name, String query) {
    var request = json(Map.of("name", name, "query", query));
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .put("/api/v1/searches/{id}", id)
        .then();
  }

  private static ValidatableResponse delete(int id) {
    return RestAssured.delete("/api/v1/searches/{id}", id).then();
  }
}
