package io.whosaid.server.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.whosaid.server.http.problems.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/**
 * Adds to the description of the API what holds everywhere: any operation may answer with a
 * problem, and what whosaid sends is never left out; what clients send, only where it must be
 * there.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class OpenApiDescription implements OASFilter {
  private static final Set<String> WITH_OPTIONAL_FIELDS =
      Set.of("Problem", "ProblemError", "Selector", "BulkReviewItemResult");
  private static final String TOKEN = "token";
  private static final String SESSION = "session";
  private static final String PERSON = "person";

  @Override
  public Operation filterOperation(Operation operation) {
    operation.getResponses().addAPIResponse("default", problem("What is wrong with the request."));
    StandardAnswer.of(operation)
        .forEach(answer -> operation.getResponses().addAPIResponse(answer.status(), answer.ref()));
    if (operation.getSecurity() == null) {
      operation.setSecurity(List.of()); // anybody may
    } else {
      operation.setSecurity(
          operation.getSecurity().stream().flatMap(OpenApiDescription::ways).toList());
    }
    return operation;
  }

  static APIResponse problem(String description) {
    Schema schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
    return OASFactory.createAPIResponse()
        .description(description)
        .content(
            OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
  }

  /** A token or a session will do, but a session only where someone must have signed in. */
  private static Stream<SecurityRequirement> ways(SecurityRequirement found) {
    List<String> roles = found.getSchemes().values().stream().flatMap(List::stream).toList();
    SecurityRequirement bySession =
        OASFactory.createSecurityRequirement().addScheme(SESSION, roles);
    return roles.contains(PERSON)
        ? Stream.of(bySession)
        : Stream.of(OASFactory.createSecurityRequirement().addScheme(TOKEN, roles), bySession);
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    for (StandardAnswer answer : StandardAnswer.values()) {
      api.getComponents().addResponse(answer.id(), problem(answer.description()));
    }
    api.setServers(List.of(OASFactory.createServer().url("/").description("This server.")));
    Map<String, Schema> all = api.getComponents().getSchemas();
    all.values().forEach(OpenApiDescription::mendWords);
    Set<String> optional = new HashSet<>(WITH_OPTIONAL_FIELDS);
    for (PathItem path : api.getPaths().getPathItems().values()) {
      for (Operation operation : path.getOperations().values()) {
        if (operation.getRequestBody() != null) {
          operation
              .getRequestBody()
              .getContent()
              .getMediaTypes()
              .values()
              .forEach(type -> reach(type.getSchema(), all, optional));
        }
      }
    }
    all.forEach(
        (name, schema) -> {
          if (schema.getProperties() != null && !optional.contains(name)) {
            List<String> required = new ArrayList<>(schema.getProperties().keySet());
            required.remove("total");
            schema.setRequired(required);
          }
        });
  }

  /** The words of a list are those of its items; what can be null, can be so among words too. */
  private static void mendWords(Schema schema) {
    List<Schema.SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
    List<Object> words = schema.getEnumeration();
    if (words != null && types.contains(Schema.SchemaType.ARRAY) && schema.getItems() != null) {
      schema.getItems().setEnumeration(words);
      schema.setEnumeration(null);
    } else if (words != null && types.contains(Schema.SchemaType.NULL) && !words.contains(null)) {
      List<Object> withNull = new ArrayList<>(words);
      withNull.add(null);
      schema.setEnumeration(withNull);
    }
    if (schema.getItems() != null) {
      mendWords(schema.getItems());
    }
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(OpenApiDescription::mendWords);
    }
  }

  /** Adds the names of all schemas that {@code schema} leads to: what clients send. */
  private static void reach(Schema schema, Map<String, Schema> all, Set<String> names) {
    if (schema == null) {
      return;
    }
    if (schema.getRef() != null) {
      String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
      if (names.add(name)) {
        reach(all.get(name), all, names);
      }
    }
    reach(schema.getItems(), all, names);
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(field -> reach(field, all, names));
    }
  }
}
