package io.whosaid.server.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page's types name is what the description of the API gives, of a fitting type. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PageTypesTest {
  private static final Path TYPES = Path.of("../web-ui/src/main/resources/web/app/api/types");
  private static final Pattern INTERFACE =
      Pattern.compile("(?ms)^export interface (\\w+)[^{]*\\{\n(.*?)^\\}");
  private static final Pattern FIELD =
      Pattern.compile("(?m)^  readonly (\\w+)(\\??): ([^;{]*)[;{]");
  private static final Pattern ALIAS = Pattern.compile("(?m)^export type (\\w+) =([^;{]*);");
  private static final Pattern WORD = Pattern.compile("'(\\w+)'");

  /** The schemas of what the page has another word for. */
  private static final Map<String, List<String>> SCHEMAS =
      Map.ofEntries(
          Map.entry("AccountView", List.of("Account")),
          Map.entry("ArticleRef", List.of("ArticleName")),
          Map.entry("BulkItem", List.of("BulkReviewItem")),
          Map.entry("BulkResult", List.of("BulkReviewItemResult")),
          Map.entry("CorrectionView", List.of("Correction")),
          Map.entry("FieldError", List.of("ProblemError")),
          Map.entry("Hop", List.of("Via")),
          Map.entry("MarkingView", List.of("Marking")),
          Map.entry("NewArticle", List.of("Submission")),
          Map.entry("NewEvidence", List.of("SourceText")),
          Map.entry("Places", List.of("ClaimWanted", "MarkingWanted")),
          Map.entry("PresenceView", List.of("Presence")),
          Map.entry("Problem", List.of("TextProblem")),
          Map.entry("ProblemDetails", List.of("Problem")),
          Map.entry("SessionView", List.of("Session")),
          Map.entry("SignalView", List.of("Signal")),
          Map.entry("SourceDetail", List.of("KnownSpeakerDetail", "KnownOutletDetail")),
          Map.entry("TokenView", List.of("Token")));

  /** A list of anything, and what is sent as a query. */
  private static final Set<String> NO_SCHEMA = Set.of("Page", "ClaimFilter", "ArticleFilter");

  private final Map<String, String> aliases = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private JsonNode schemas;
  private int fields;

  @Test
  void everyFieldThatThePageNamesIsDescribed() throws IOException {
    String types = types();
    JsonNode api = new ObjectMapper().readTree(given().get("/api/v1/openapi.json").asString());
    schemas = api.at("/components/schemas");
    Matcher alias = ALIAS.matcher(types);
    while (alias.find()) {
      aliases.put(alias.group(1), alias.group(2).strip());
    }
    Matcher found = INTERFACE.matcher(types);
    while (found.find()) {
      String name = found.group(1);
      if (!NO_SCHEMA.contains(name)) {
        check(name, properties(name), found.group(2));
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(fields > 150, fields + " fields were compared");
  }

  private static String types() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(TYPES)) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  /** Of all schemas that the page takes for this type. */
  private ObjectNode properties(String name) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    for (String schema : SCHEMAS.getOrDefault(name, List.of(name))) {
      JsonNode properties = schemas.path(schema).path("properties");
      if (properties.isMissingNode()) {
        wrong.add(name + ": the description has no schema " + schema);
      } else {
        all.setAll((ObjectNode) properties);
      }
    }
    return all;
  }

  private void check(String name, JsonNode properties, String body) {
    Matcher field = FIELD.matcher(body);
    while (field.find()) {
      fields++;
      String place = name + "." + field.group(1);
      JsonNode property = properties.path(field.group(1));
      if (property.isMissingNode()) {
        wrong.add(place + " is not in the description");
        continue;
      }
      String type = aliases.getOrDefault(field.group(3).strip(), field.group(3).strip());
      List<String> described = described(property);
      String written = written(type);
      if (!described.isEmpty() && !written.isEmpty() && !described.contains(written)) {
        wrong.add("%s is %s here, %s there".formatted(place, type, described));
      }
      boolean mayMiss = type.contains("null") || !field.group(2).isEmpty();
      if (described.contains("null") && !mayMiss) {
        wrong.add(place + " may be null there");
      }
      words(place, type, property);
    }
  }

  /** Each word that the page knows must be one that the server may send, or take. */
  private void words(String place, String type, JsonNode property) {
    if (property.has("enum")) {
      Matcher word = WORD.matcher(type);
      while (word.find()) {
        if (!property.path("enum").toString().contains("\"" + word.group(1) + "\"")) {
          wrong.add(place + " is never '" + word.group(1) + "'");
        }
      }
    }
  }

  /** The JSON types that a schema allows; none where it refers to another that has none. */
  private List<String> described(JsonNode property) {
    List<String> types = new ArrayList<>();
    JsonNode type = property.path("type");
    if (type.isTextual()) {
      types.add(type.asText());
    }
    type.forEach(each -> types.add(each.asText()));
    property.path("anyOf").forEach(each -> types.addAll(described(each)));
    if (property.has("$ref")) {
      String name = property.path("$ref").asText().replaceFirst(".*/", "");
      types.addAll(described(schemas.path(name)));
    }
    if (types.contains("integer")) {
      types.add("number");
    }
    return types;
  }

  /** The JSON type of what TypeScript calls so; empty where that is not known here. */
  private static String written(String type) {
    String plain = type.replaceAll("\\s*\\|\\s*null", "").replace("readonly ", "").strip();
    if (plain.endsWith("[]")) {
      return "array";
    }
    return switch (plain) {
      case "Id", "number" -> "number";
      case "string", "boolean" -> plain;
      default -> plain.startsWith("'") ? "string" : "";
    };
  }
}
