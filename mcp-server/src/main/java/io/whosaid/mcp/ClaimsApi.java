package io.whosaid.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A whosaid server's list of claims. Serves all threads. */
final class ClaimsApi {
  private static final int MOST_BYTES = 8 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final URI server;
  private final String token;
  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * The API of {@code server}.
   *
   * @throws IllegalArgumentException when it is no address to send a token to
   */
  ClaimsApi(URI server, String token) {
    String scheme = server.getScheme() == null ? "" : server.getScheme().toLowerCase(Locale.ROOT);
    if (server.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
      throw new IllegalArgumentException("not an address such as https://whosaid.example.org");
    }
    if (scheme.equals("http") && !isLoopback(server.getHost())) {
      throw new IllegalArgumentException("http would send the token unencrypted; use https");
    }
    this.server = URI.create(server.toString().replaceFirst("/+$", ""));
    this.token = token;
  }

  private static boolean isLoopback(String host) {
    try {
      return host.equals("localhost")
          || (host.matches("[0-9.]+|\\[.*\\]") && InetAddress.getByName(host).isLoopbackAddress());
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** The server, for people. */
  String server() {
    return server.toString();
  }

  /** Where a person sees the claim {@code id}. */
  String page(long id) {
    return server + "/?claim=" + id + "&verdict=all";
  }

  /** Parameters of a query, in order. */
  static final class Query {
    private final List<String> pairs = new ArrayList<>();

    /** Adds a parameter. */
    Query with(String name, Object value) {
      String encoded = URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
      pairs.add(name + "=" + encoded.replace("+", "%20"));
      return this;
    }
  }

  /**
   * A page of claims: {@code items} and {@code next}, as the API gives them.
   *
   * @throws ToolFailure when the server gives none
   */
  JsonNode claims(Query query) throws ToolFailure {
    URI address = URI.create(server + "/api/v1/claims?" + String.join("&", query.pairs));
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Accept", "application/json")
            .build();
    try {
      HttpResponse<InputStream> response =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        return read(response.statusCode(), body.readNBytes(MOST_BYTES));
      }
    } catch (IOException e) {
      throw new ToolFailure(
          "the server " + server + " cannot be reached; check that it runs, and its address");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ToolFailure("interrupted");
    }
  }

  private JsonNode read(int status, byte[] body) throws ToolFailure {
    if (status == 401 || status == 403) {
      throw new ToolFailure(
          "the server "
              + server
              + " refuses the token ("
              + status
              + "); create one with the scope"
              + " 'read'");
    }
    JsonNode answer;
    try {
      answer = mapper.readTree(body);
    } catch (IOException e) {
      answer = mapper.missingNode();
    }
    if (status == 200 && answer.path("items").isArray()) {
      return answer;
    }
    String problem = answer.path("detail").asText(answer.path("title").asText(""));
    String detail = answer.path("errors").path(0).path("detail").asText(problem);
    throw new ToolFailure(
        "the server "
            + server
            + " answered with status "
            + status
            + (detail.isEmpty() ? "; check its address" : ": " + detail));
  }
}
