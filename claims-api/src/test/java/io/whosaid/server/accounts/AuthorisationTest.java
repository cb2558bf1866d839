package io.whosaid.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.whosaid.server.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may call which operation: the whole matrix, by the API's own description. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class AuthorisationTest {
  private static final Set<String> OPEN =
      Set.of("getSession", "signIn", "signInWithProvider", "makeFirstAccount", "readFeed");
  private static final Set<String> PERSONS =
      Set.of("signOut", "changePassword", "listTokens", "makeToken", "revokeToken");
  private static final Set<String> REVIEWERS =
      Set.of(
          "reviewClaim",
          "correctClaim",
          "rateClaim",
          "reviewClaims",
          "markClaim",
          "assignClaims",
          "addClaim",
          "lookAtClaim",
          "addEvidence",
          "undoEvidence",
          "addComment",
          "deleteComment");
  private static final Set<String> EDITORS =
      Set.of(
          "addArticle",
          "addArticleVersion",
          "changeArticle",
          "deleteArticle",
          "reanalyzeArticle",
          "fetchArticle",
          "addPage",
          "mergeSpeaker",
          "unmergeSpeaker",
          "splitSpeaker",
          "mergeOutlet",
          "unmergeOutlet",
          "changeGuidelines");
  private static final Set<String> ADMINS =
      Set.of(
          "listAccounts",
          "getAccount",
          "makeAccount",
          "changeAccount",
          "listWebhooks",
          "addWebhook",
          "deleteWebhook",
          "listDeliveries",
          "listDeletedArticles",
          "restoreArticle",
          "listTokensOfAccount",
          "revokeTokenOfAccount",
          "listSessionsOfAccount",
          "endSessionOfAccount");

  @TestHTTPResource URI server;
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void eachOperationIsForItsRolesOnly() throws Exception {
    Map<String, Map<String, Map<String, Object>>> paths =
        RestAssured.get("/api/v1/openapi.json").jsonPath().getMap("paths");
    List<String> wrong = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (var path : paths.entrySet()) {
      for (var method : path.getValue().entrySet()) {
        if (!Set.of("get", "post", "put", "patch", "delete").contains(method.getKey())) {
          continue;
        }
        String operation = String.valueOf(method.getValue().get("operationId"));
        seen.add(operation);
        String place = path.getKey().replaceAll("\\{[^}]*\\}", "987654321");
        check(operation, method.getKey(), place, wrong);
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(seen.size() > 20, seen.toString());
    assertTrue(seen.containsAll(ADMINS) && seen.containsAll(PERSONS), seen.toString());
  }

  private void check(String operation, String method, String path, List<String> wrong)
      throws IOException, InterruptedException {
    int nobody = call(method, path, null, null);
    if ((nobody == 401) == OPEN.contains(operation) && !operation.equals("signIn")) {
      wrong.add(operation + " answers nobody with " + nobody);
    }
    for (Role role : Role.values()) {
      int status = call(method, path, "Authorization", "Bearer " + TestAccounts.token(role));
      boolean let = status != 403 && status != 401;
      if (let != mayByToken(operation, role) && !OPEN.contains(operation)) {
        wrong.add(operation + " answers the token of " + role + " with " + status);
      }
      // Without the header that shows that the page is ours, no cookie changes anything.
      status = call(method, path, "Cookie", SessionCookie.NAME + "=" + TestAccounts.session(role));
      boolean expected = method.equals("get") && may(operation, role);
      if ((status != 403 && status != 401) != expected && !OPEN.contains(operation)) {
        wrong.add(operation + " answers the session of " + role + " with " + status);
      }
    }
  }

  private static boolean mayByToken(String operation, Role role) {
    return !PERSONS.contains(operation) && may(operation, role);
  }

  private static boolean may(String operation, Role role) {
    Role least =
        ADMINS.contains(operation)
            ? Role.ADMIN
            : EDITORS.contains(operation)
                ? Role.EDITOR
                : REVIEWERS.contains(operation) ? Role.REVIEWER : Role.READER;
    return role.compareTo(least) >= 0;
  }

  private int call(String method, String path, String header, String value)
      throws IOException, InterruptedException {
    boolean bodied = Set.of("post", "put", "patch").contains(method);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", "application/json")
            .header("If-Match", "\"v0\"")
            .method(
                method.toUpperCase(Locale.ROOT),
                bodied ? BodyPublishers.ofString("{\"wrong\": 1}") : BodyPublishers.noBody());
    if (header != null) {
      request.header(header, value);
    }
    var answer = http.sendAsync(request.build(), BodyHandlers.ofInputStream()).join();
    answer.body().close(); // a stream of events would go on without an end
    return answer.statusCode();
  }
}
