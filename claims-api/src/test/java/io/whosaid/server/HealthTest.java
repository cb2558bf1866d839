package io.whosaid.server;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class HealthTest {
  @Test
  void readyMeansDatabaseAndEngine() {
    given()
        .get("/health/ready")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body(
            "checks.name",
            containsInAnyOrder(
                containsString("Database"), equalTo("Engine"), equalTo("Graceful Shutdown")));
    given()
        .get("/health/live")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("checks.find { it.name == 'Instance' }.data.name", equalTo("tests"));
    given()
        .get("/metrics")
        .then()
        .statusCode(200)
        .body(containsString("whosaid_instance=\"tests\""));
  }

  @Test
  void thePageIsServedWithoutScriptsInside() {
    String page = given().get("/").then().statusCode(200).extract().asString();
    org.junit.jupiter.api.Assertions.assertFalse(
        page.matches("(?s).*<script(?![^>]*\\bsrc=)[^>]*>.*"), page);
  }
}
