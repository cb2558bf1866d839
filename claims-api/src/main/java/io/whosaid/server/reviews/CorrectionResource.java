package io.whosaid.server.reviews;

import io.whosaid.server.accounts.Role;
import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.http.ETagResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Corrections of a claim's attribution. */
@Path("/api/v1/claims/{id:\\d{1,18}}/attribution")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class CorrectionResource {
  private final CorrectionService correctionService;

  CorrectionResource(CorrectionService correctionService) {
    this.correctionService = correctionService;
  }

  /** Says who said it, where the engine is wrong. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWS)
  @Operation(
      operationId = "correctClaim",
      summary = "Corrects who a claim is attributed to.",
      description = "The correction is kept when the article is analyzed again.")
  @APIResponseSchema(
      value = ClaimView.class,
      responseCode = "201",
      responseDescription = "The claim, as it is now.")
  public RestResponse<ClaimView> correct(
      long id,
      @HeaderParam("If-Match")
          @Parameter(required = true, description = "The ETag that the claim came with.")
          String ifMatch,
      @NotNull @Valid Correction.Wanted wanted) {
    ClaimView view = correctionService.correct(id, ifMatch, wanted);
    return ETagResponses.response(RestResponse.Status.CREATED, view, view.version());
  }
}
