package io.whosaid.server.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ReadOnlyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/metrics",
        "/health",
        "/health/live",
        "/health/ready",
        "/api/v1/openapi",
        "/api/v1/openapi.json"
      })
  void whatIsToldCannotBeChanged(String path) {
    for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
      given()
          .contentType("application/json")
          .request(method, path)
          .then()
          .statusCode(405)
          .header("Allow", equalTo("GET, HEAD, OPTIONS"))
          .contentType("application/problem+json")
          .body("status", equalTo(405));
    }
    given().get(path).then().statusCode(200);
  }
}
