package io.whosaid.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes requests that are nearly right, or not at all. */
final class Nonsense {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "a\u0000b",
          "\ud800",
          "\udc00\ud800",
          "😀",
          "\u202Eright to left\u200F\uFEFF",
          "Z\u0351\u036B\u0343algo",
          "'; drop table claim; --",
          "<script>alert(1)</script>",
          "%s%n%x",
          "${7*7}",
          "../../etc/passwd",
          "(((((((",
          "\\",
          "null",
          "-1",
          "1e400",
          "2026-13-45",
          "+1000000-01-01",
          "9223372036854775808",
          "\"unclosed",
          "named",
          "verified",
          "en-GB",
          "https://example.invalid/a",
          "http://127.0.0.1:1/",
          "x".repeat(30_000),
          "“No,” said A. ".repeat(60));
  private static final List<String> HEADERS =
      List.of("*", "\"v1\"", "W/\"v1\"", "v1", "\"", "\"v1\", \"v2\"", "a".repeat(300), "1-1", "é");
  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/json; charset=utf-16",
          "application/json;",
          "a/b",
          "*/*");

  private final Random random;

  Nonsense(Random random) {
    this.random = random;
  }

  boolean sometimes(int outOf) {
    return random.nextInt(outOf) == 0;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  String value() {
    return one(TEXTS);
  }

  String header() {
    return one(HEADERS);
  }

  String type() {
    return sometimes(15) ? one(TYPES) : TYPES.get(0);
  }

  /** The number of a claim, or what is none. */
  String id(long claim) {
    return one(List.of(
            "" + claim,
            "" + claim,
            "0",
            "-1",
            "1e3",
            "999999999999999999",
            "9".repeat(40),
            "%00",
            "a%2Fb",
            "é".repeat(20)))
        .replace("é", "%C3%A9");
  }

  /** A body where none is expected. */
  byte[] extra() {
    return sometimes(10) ? "{\"a\": 1}".getBytes(StandardCharsets.UTF_8) : new byte[0];
  }

  /** A body that is like what {@code schema} asks for. */
  byte[] body(JsonNode api, JsonNode schema) {
    byte[] body =
        switch (random.nextInt(12)) {
          case 0 -> "[".repeat(5000).getBytes(StandardCharsets.UTF_8);
          case 1 -> "{\"a\":".repeat(5000).getBytes(StandardCharsets.UTF_8);
          case 2 -> like(api, schema, 0).toString().getBytes(StandardCharsets.UTF_16);
          case 3 -> any(3).toString().getBytes(StandardCharsets.UTF_8);
          default -> like(api, schema, 0).toString().getBytes(StandardCharsets.UTF_8);
        };
    if (sometimes(12)) {
      body = Arrays.copyOf(body, random.nextInt(body.length + 1));
    }
    if (sometimes(12) && body.length > 0) {
      body[random.nextInt(body.length)] = (byte) random.nextInt(256);
    }
    return body;
  }

  private JsonNode like(JsonNode api, JsonNode schema, int depth) {
    if (sometimes(8) || depth > 6) {
      return any(2);
    }
    String reference = schema.path("$ref").asText();
    if (!reference.isEmpty() && !schema.has("type")) {
      return like(api, api.at(reference.substring(1)), depth + 1);
    }
    if (schema.has("enum") && !sometimes(4)) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
    }
    return switch (schema.path("type").asText()) {
      case "object" -> object(api, schema, depth);
      case "array" -> array(api, schema, depth);
      case "integer" -> JSON.numberNode(one(List.of(0L, 1L, -1L, 987654321L, Long.MAX_VALUE)));
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      default -> JSON.textNode(value());
    };
  }

  private ObjectNode object(JsonNode api, JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
      if (!sometimes(5)) {
        object.set(field.getKey(), like(api, field.getValue(), depth + 1));
      }
    }
    if (sometimes(10)) {
      object.set(value(), any(1));
    }
    return object;
  }

  private ArrayNode array(JsonNode api, JsonNode schema, int depth) {
    ArrayNode array = JSON.arrayNode();
    for (int i = random.nextInt(4); i > 0; i--) {
      array.add(like(api, schema.path("items"), depth + 1));
    }
    return array;
  }

  private JsonNode any(int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 6)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(true);
      case 2 -> JSON.numberNode(one(List.of(0, -1, 1, Integer.MAX_VALUE)));
      case 3 -> JSON.numberNode(1e300);
      case 4, 5 -> JSON.textNode(value());
      case 6 -> JSON.arrayNode().add(any(depth - 1)).add(any(depth - 1));
      default -> JSON.objectNode().set(value(), any(depth - 1));
    };
  }
}
