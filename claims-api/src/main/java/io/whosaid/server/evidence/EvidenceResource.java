package io.whosaid.server.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.claims.Claim;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
              + " quote marks, unless `compare` is false. The claim's wording becomes what the"
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
    return View.all(id);
  }

  /** Takes a piece of evidence back. */
  @POST
  @Path("/{evidence:\\d{1,18}}/undo")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWS)
  @Operation(
      operationId = "undoEvidence",
      summary = "Takes a piece of evidence back.",
      description =
          "It stays in the history; the claim's wording becomes what the newest evidence that is left"
              + " says. 409 if it was taken back or replaced already.")
  @APIResponseSchema(
      value = View.class,
      responseCode = "201",
      responseDescription = "The entry that takes it back.")
  public RestResponse<View> undo(
      long id, @PathParam("evidence") long evidence, @NotNull @Valid Undo undo) {
    return ResponseBuilder.create(
            RestResponse.Status.CREATED, evidenceService.undo(id, evidence, undo.note()))
        .build();
  }

  /** Why evidence is taken back. */
  @Schema(name = "EvidenceUndo")
  public record Undo(
      @Size(max = 10_000) @Schema(description = "Why, for those who come after.") String note) {}

  /** A piece of evidence, as the API gives it. */
  @Schema(name = "Evidence")
  public record View(
      long id,
      String name,
      @Schema(nullable = true) String url,
      @Schema(description = "Where in it to look.", nullable = true) String locator,
      @JsonUnwrapped ComparisonView comparison,
      @Schema(description = "Words of the source, kept without a comparison.", nullable = true)
          String kept,
      @Schema(description = "Whether it was neither taken back nor replaced.") boolean inForce,
      @Schema(description = "The piece that this entry takes back.", nullable = true) Long undoes,
      @Schema(description = "The piece that this one replaces.", nullable = true) Long corrects,
      @Schema(nullable = true) String note,
      @Schema(description = "Whose it is; null from before that was kept.", nullable = true)
          String account,
      Instant createdAt) {
    /** All of the claim, the newest first. */
    public static List<View> all(long claim) {
      List<Evidence> all = Evidence.of(claim);
      Set<Evidence> inForce = Evidence.inForce(all);
      return all.stream().map(piece -> of(piece, inForce.contains(piece))).toList();
    }

    static View of(Evidence evidence, boolean inForce) {
      return new View(
          evidence.id,
          evidence.name,
          evidence.url,
          evidence.locator,
          evidence.comparison,
          evidence.passage,
          inForce,
          evidence.undoes,
          evidence.corrects,
          evidence.note,
          evidence.account,
          evidence.createdAt);
    }
  }
}
