package io.whosaid.server.accounts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider that does not answer keeps out only whom it alone knows. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(value = UnreachableProvider.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class UnreachableProviderTest {
  @BeforeEach
  void nobodyYet() {
    TestAccounts.sendNothing();
  }

  @Test
  void aBrowserIsToldToTryAgain() {
    isUnreachable(given().redirects().follow(false).get("/api/v1/session/provider").then());
  }

  @Test
  void aTokenOfItsIsNotRefusedForGood() {
    isUnreachable(
        given().auth().oauth2("eyJhbGciOiJSUzI1NiJ9.e30.c2ln").get("/api/v1/claims").then());
  }

  @Test
  void accountsOfOurOwnWork() {
    TestAccounts.send("Authorization", "Bearer " + TestAccounts.token(Role.READER));
    Api.get("/claims").statusCode(200);
  }

  private static void isUnreachable(ValidatableResponse answer) {
    answer
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "10")
        .body("status", equalTo(503))
        .body("detail", containsString("provider"));
  }
}
