package io.whosaid.claims.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Adds to the description of the API what holds everywhere: any operation may answer with a
 * problem, and what whosaid sends is never left out.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class Description implements OASFilter {
  private static final Set<String> WITH_OPTIONAL_FIELDS =
      Set.of(
          "Submission",
          "Decision",
          "Problem",
          "ProblemError",
          "Selector",
          "CorrectedSource",
          "CorrectedSpeaker",
          "CorrectionWanted",
          "Merge",
          "BulkReview",
          "BulkReviewItem",
          "BulkReviewItemResult",
          "Key",
          "FirstAccount",
          "NewPassword",
          "TokenWanted",
          "AccountWanted",
          "AccountChange",
          "SearchWanted",
          "PageSubmission",
          "ArticleAddress",
          "Split");

  @Override
  public Operation filterOperation(Operation operation) {
    operation
        .getResponses()
        .addAPIResponse(
            "default",
            OASFactory.createAPIResponse()
                .description("What is wrong with the request.")
                .content(
                    OASFactory.createContent()
                        .addMediaType(
                            Problem.MEDIA_TYPE,
                            OASFactory.createMediaType()
                                .schema(
                                    OASFactory.createSchema()
                                        .ref("#/components/schemas/Problem")))));
    return operation;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    for (Map.Entry<String, Schema> schema : api.getComponents().getSchemas().entrySet()) {
      Map<String, Schema> fields = schema.getValue().getProperties();
      if (fields != null && !WITH_OPTIONAL_FIELDS.contains(schema.getKey())) {
        List<String> required = new ArrayList<>(fields.keySet());
        required.remove("total");
        schema.getValue().setRequired(required);
      }
    }
  }
}
