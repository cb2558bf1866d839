package io.whosaid.server.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Gives each operation an example: the bodies of {@code examples.json}, number 1, version 1. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class OpenApiExamples implements OASFilter {
  private final JsonNode bodies = read();

  @Override
  public Operation filterOperation(Operation operation) {
    if (operation.getRequestBody() != null) {
      Object example = new ObjectMapper().convertValue(body(operation), Object.class);
      for (MediaType type : operation.getRequestBody().getContent().getMediaTypes().values()) {
        type.setExample(example);
      }
    }
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(OpenApiExamples::add);
    }
    return operation;
  }

  private JsonNode body(Operation operation) {
    JsonNode body = bodies.get(operation.getOperationId());
    if (body == null) {
      throw new IllegalStateException(
          "examples.json has no body for the operation " + operation.getOperationId());
    }
    return body;
  }

  private static void add(Parameter parameter) {
    if (parameter.getIn() == Parameter.In.PATH) {
      List<SchemaType> types = parameter.getSchema().getType();
      parameter.setExample(types.contains(SchemaType.STRING) ? "TheSecretOfTheFeed" : 1);
    } else if ("If-Match".equals(parameter.getName())) {
      parameter.setExample("\"v1\"");
    }
  }

  private static JsonNode read() {
    try (InputStream in = OpenApiExamples.class.getResourceAsStream("/examples.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
