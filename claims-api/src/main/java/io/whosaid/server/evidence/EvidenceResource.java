package io.whosaid.server.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.claims.Claim;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The evidence of a claim: texts that it was compared with. */
@Path("/api/v1/claims/{id:\\d{1,18}}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
@Tag(name = "Evidence")
public class EvidenceResource {
  private final EvidenceService evidenceService;

  EvidenceResource(EvidenceService evidenceService) {
    this.evidenceService = evidenceService;
  }

  /** Compares a claim with a text, and keeps what was found. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWS)
  @Operation(
      operationId = "addEvidence",
      summary = "Compares a claim with a text, and keeps the passage; or keeps a link.",
      description =
          "Of a mixed quotation only what stands in quote marks is compared; 409 for one without"
              + " quote marks, whose words nobody vouches for. The claim's wording becomes what the"
              + " comparison gave; its verdict does not change. With a url alone, nothing is"
              + " compared and the wording stays.")
  @APIResponseSchema(
      value = View.class,
      responseCode = "201",
      responseDescription = "The evidence.")
  public RestResponse<View> add(long id, @NotNull @Valid SourceBody source) {
    return ResponseBuilder.create(RestResponse.Status.CREATED, evidenceService.keep(id, source))
        .build();
  }

  /** Compares a claim with a text, and forgets it. */
  @POST
  @Path("/preview")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "previewEvidence",
      summary = "How a claim compares with a text; nothing is stored.")
  public ComparisonView preview(long id, @NotNull @Valid SourceBody source) {
    return evidenceService.compare(id, source);
  }

  /** What a claim was compared with, the newest first. */
  @GET
  @Operation(
      operationId = "listEvidence",
      summary = "What a claim was compared with, the newest first.")
  public List<View> list(long id) {
    Claim.known(id);
    return Evidence.of(id).stream().map(View::of).toList();
  }

  /** A piece of evidence, as the API gives it. */
  @Schema(name = "Evidence")
  public record View(
      long id,
      String name,
      @Schema(nullable = true) String url,
      @Schema(description = "Where in it to look.", nullable = true) String locator,
      @JsonUnwrapped ComparisonView comparison,
      Instant createdAt) {
    static View of(Evidence evidence) {
      return new View(
          evidence.id,
          evidence.name,
          evidence.url,
          evidence.locator,
          evidence.comparison,
          evidence.createdAt);
    }
  }
}
