package io.whosaid.server.guidelines;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The guidelines are one text, which nobody overwrites unseen. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class GuidelinesTest {
  @Test
  void aTextReplacesTheOneThatWasSeenAndNoOther() {
    int before = Api.get("/guidelines").statusCode(200).extract().jsonPath().getInt("version");
    put(before, "Call back before you verify.")
        .statusCode(200)
        .body("version", equalTo(before + 1))
        .body("account", notNullValue());
    put(before, "Never call.").statusCode(412);
    Api.get("/guidelines").body("text", equalTo("Call back before you verify."));
    put(before + 1, "").statusCode(200).body("text", equalTo(""));
    put(before + 2, "x".repeat(50_001)).statusCode(400);
    Api.json(Map.of("text", "")).put("/api/v1/guidelines").then().statusCode(428);
  }

  private static ValidatableResponse put(int version, String text) {
    return given()
        .contentType("application/json")
        .body(Map.of("text", text))
        .header("If-Match", "\"v" + version + "\"")
        .put("/api/v1/guidelines")
        .then();
  }
}
