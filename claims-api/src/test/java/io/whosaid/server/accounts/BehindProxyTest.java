package io.whosaid.server.accounts;

import static io.whosaid.server.Api.unique;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind a proxy that is trusted: whose addresses count, and what https changes. */
@QuarkusTest
@TestProfile(BehindProxyTest.Trusting.class)
@WithTestResource(TestDatabase.class)
class BehindProxyTest {
  private static final String PASSWORD = "correct horse battery";

  /** As {@code whosaid serve --trusted-proxy 127.0.0.1 --name whosaid.example.org} sets it. */
  public static final class Trusting implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "whosaid.trusted-proxies", "127.0.0.1,10.0.0.0/8",
          "quarkus.http.proxy.proxy-address-forwarding", "true",
          "quarkus.http.proxy.allow-x-forwarded", "true",
          "quarkus.http.proxy.enable-forwarded-host", "true",
          "quarkus.http.proxy.trusted-proxies", "127.0.0.1,10.0.0.0/8",
          "whosaid.names", "whosaid.example.org",
          "whosaid.hsts-seconds", "31536000");
    }
  }

  @TestHTTPResource URI server;
  @TempDir Path folder;

  @Test
  void aClientCannotMakeUpItsAddress() {
    String name = account();
    for (int i = 0; i < 5; i++) {
      signIn("203.0.113.%d, 192.0.2.66".formatted(i), name, "wrong").statusCode(401);
    }
    signIn("203.0.113.99, 192.0.2.66", name, "wrong").statusCode(429);
    signIn("192.0.2.66, 10.1.2.3", name, "wrong").statusCode(429);
  }

  @Test
  void anotherAddressOfTheSameNetworkIsTheSameClient() {
    String name = account();
    for (int i = 0; i < 5; i++) {
      signIn("2001:db8:7:7::" + i, name, "wrong").statusCode(401);
    }
    signIn("2001:db8:7:7:ffff::1", name, "wrong").statusCode(429);
    signIn("[2001:db8:7:7::9]:4711", name, "wrong").statusCode(429);
    signIn("2001:db8:7:8::1", name, "wrong").statusCode(401);
    String other = account();
    for (int i = 0; i < 5; i++) {
      signIn(i % 2 == 0 ? "192.0.2.99" : "::ffff:192.0.2.99", other, "wrong").statusCode(401);
    }
    signIn("::ffff:c000:263", other, "wrong").statusCode(429);
  }

  @Test
  void nobodyKeepsAnOwnerOutFromElsewhere() {
    String name = account();
    for (int i = 0; i < 8; i++) {
      signIn("198.51.100.66", name, "wrong");
    }
    signIn("198.51.100.66", name, PASSWORD).statusCode(429);
    signIn("198.51.100.7", name, PASSWORD).statusCode(201);
  }

  @Test
  void overHttpsTheCookieIsSecureAndLinksAreHttps() {
    String name = account();
    Response entry =
        https()
            .contentType(ContentType.JSON)
            .body(Map.of("name", name, "password", PASSWORD))
            .post("/api/v1/session");
    entry
        .then()
        .statusCode(201)
        .header("Set-Cookie", containsString("Secure"))
        .header("Strict-Transport-Security", equalTo("max-age=31536000"));
    https()
        .header("Authorization", "Bearer " + TestAccounts.token(Role.ADMIN))
        .contentType(ContentType.JSON)
        .body(Map.of("text", "“%s,” said Ann.".formatted(unique("Yes"))))
        .post("/api/v1/articles")
        .then()
        .statusCode(201)
        .header("Location", startsWith("https://whosaid.example.org/api/v1/articles/"));
    anybody()
        .contentType(ContentType.JSON)
        .body(Map.of("name", name, "password", PASSWORD))
        .post("/api/v1/session")
        .then()
        .header("Set-Cookie", not(containsString("Secure")))
        .header("Strict-Transport-Security", nullValue());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "whosaid.example.org:8443, -, -, https://whosaid.example.org:8443, 200",
        "whosaid.example.org, -, -, https://whosaid.example.org:8443, 200",
        "whosaid.example.org, -, 8443, https://whosaid.example.org:8443, 200",
        "whosaid.example.org, -, 8443, https://whosaid.example.org:9443, 403",
        "127.0.0.1:18080, whosaid.example.org:8443, -, https://whosaid.example.org:8443, 200",
        "127.0.0.1:18080, whosaid.example.org:8443, -, https://whosaid.example.org:9443, 403",
        "whosaid.example.org, -, -, http://whosaid.example.org:8443, 403",
        "whosaid.example.org, -, -, https://evil.example.org:8443, 403",
        "whosaid.example.org, evil.example.org, -, https://evil.example.org, 421",
      })
  void thePortThatPeopleSeeIsTheProxys(
      String host, String forwardedHost, String forwardedPort, String origin, int status) {
    RequestSpecification request =
        anybody()
            .header("Host", host)
            .header("X-Forwarded-Proto", "https")
            .header("Origin", origin);
    if (forwardedHost != null) {
      request.header("X-Forwarded-Host", forwardedHost);
    }
    if (forwardedPort != null) {
      request.header("X-Forwarded-Port", forwardedPort);
    }
    request.get("/api/v1/session").then().statusCode(status);
  }

  /** The example of docs/operations.md, in the nginx that is installed here. */
  @Test
  void nginxAsTheManualSaysItWorks() throws Exception {
    Path nginx = Path.of("/usr/sbin/nginx");
    Assumptions.assumeTrue(Files.isExecutable(nginx), "nginx is not installed");
    int port = freePort();
    Path configuration = folder.resolve("nginx.conf");
    Files.writeString(configuration, configuration(port));
    Process process =
        new ProcessBuilder(
                nginx.toString(), "-c", configuration.toString(), "-p", folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    try {
      URI proxy = URI.create("http://127.0.0.1:" + port);
      awaitAnswer(proxy);
      String name = account();
      for (int i = 0; i < 6; i++) {
        assertEquals(i < 5 ? 401 : 429, signInFromElsewhere(port, "203.0.113." + i, name));
      }
      String other = account();
      anybody()
          .contentType(ContentType.JSON)
          .header("Host", "whosaid.example.org")
          .body(Map.of("name", other, "password", PASSWORD))
          .post(proxy + "/api/v1/session")
          .then()
          .statusCode(201)
          .header("Set-Cookie", containsString("Secure"));
      // The port that people see is not the usual one.
      String host = "whosaid.example.org:" + port;
      anybody()
          .contentType(ContentType.JSON)
          .header("Host", host)
          .header("Origin", "https://" + host)
          .header("Authorization", "Bearer " + TestAccounts.token(Role.ADMIN))
          .body(Map.of("text", "“%s,” said Ann.".formatted(unique("Port"))))
          .post(proxy + "/api/v1/articles")
          .then()
          .statusCode(201)
          .header("Location", startsWith("https://" + host + "/api/v1/articles/"));
      anybody()
          .header("Host", host)
          .header("Origin", "https://other.example.org:" + port)
          .get(proxy + "/api/v1/session")
          .then()
          .statusCode(403);
      assertStreamsAtOnce(proxy);
    } finally {
      process.destroy();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    }
  }

  /** Not from the address of the proxy, which is trusted. */
  private static int signInFromElsewhere(int port, String forwarded, String name)
      throws IOException {
    String body = "{\"name\": \"" + name + "\", \"password\": \"wrong\"}";
    try (Socket socket = new Socket("127.0.0.1", port, InetAddress.getByName("127.0.0.77"), 0)) {
      socket
          .getOutputStream()
          .write(
              "POST /api/v1/session HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nX-Forwarded-For: %s\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                  .formatted(port, forwarded, body.length(), body)
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return Integer.parseInt(answer.substring(9, 12));
    }
  }

  private static void assertStreamsAtOnce(URI proxy) throws IOException {
    URL events = proxy.resolve("/api/v1/events").toURL();
    HttpURLConnection stream = (HttpURLConnection) events.openConnection();
    stream.setReadTimeout(20_000);
    stream.setRequestProperty("Authorization", "Bearer " + TestAccounts.token(Role.READER));
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8))) {
      String first = lines.readLine();
      assertTrue(first.startsWith(":"), first);
    } finally {
      stream.disconnect();
    }
  }

  /** The example without its certificate: nginx says https, as the one of the manual does. */
  private String configuration(int port) throws IOException {
    String manual = Files.readString(Path.of("..", "docs", "operations.md"));
    int begin = manual.indexOf("```nginx\n") + 9;
    String example = manual.substring(begin, manual.indexOf("```", begin));
    String here =
        example
            .replace("listen 443 ssl;", "listen 127.0.0.1:%d;".formatted(port))
            .replaceAll("(?m)^\\s*ssl_\\w+ .*$", "")
            .replace("$scheme", "https")
            .replace("127.0.0.1:8080", "127.0.0.1:" + server.getPort());
    return """
    daemon off;
    pid %1$s/pid;
    error_log %1$s/error.log;
    events {}
    http {
      access_log off;
      client_body_temp_path %1$s/body;
      proxy_temp_path %1$s/proxy;
      fastcgi_temp_path %1$s/fastcgi;
      uwsgi_temp_path %1$s/uwsgi;
      scgi_temp_path %1$s/scgi;
    %2$s
    }
    """
        .formatted(folder, here);
  }

  private static void awaitAnswer(URI proxy) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (System.nanoTime() < end) {
      try {
        assertEquals(200, anybody().get(proxy + "/health/live").statusCode());
        return;
      } catch (Exception e) {
        Thread.sleep(100); // nobody listens yet
      }
    }
    throw new AssertionError("nginx does not answer");
  }

  private static int freePort() throws IOException {
    try (var socket = new java.net.ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static String account() {
    new TestAccounts().beforeEach(null);
    String name = unique("Ann");
    Api.post("/accounts", Map.of("name", name, "role", "reader", "password", PASSWORD))
        .statusCode(201);
    return name;
  }

  private static RequestSpecification anybody() {
    TestAccounts.sendNothing();
    return RestAssured.given();
  }

  private static RequestSpecification https() {
    return anybody().header("X-Forwarded-Proto", "https").header("Host", "whosaid.example.org");
  }

  private static io.restassured.response.ValidatableResponse signIn(
      String forwarded, String name, String password) {
    return anybody()
        .header("X-Forwarded-For", forwarded)
        .contentType(ContentType.JSON)
        .body(Map.of("name", name, "password", password))
        .post("/api/v1/session")
        .then();
  }
}
