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

/** Corrections of where a claim stands. */
@Path("/api/v1/claims/{id:\\d{1,18}}/markings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class SpanCorrectionResource {
  private final SpanCorrectionService spanCorrectionService;

  SpanCorrectionResource(SpanCorrectionService spanCorrectionService) {
    this.spanCorrectionService = spanCorrectionService;
  }

  /** Says where a claim stands or that it is not a claim, or undoes the newest correction. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWS)
  @Operation(
      operationId = "markClaim",
      summary = "Corrects where a claim stands, removes it, or takes that back.",
      description =
          "Markings are only ever added; `exportTraining` returns them as training data. A"
              + " quotation that was moved is attributed again, unless its attribution was"
              + " corrected; its verdict stays. One that was removed is left out of lists, counts"
              + " and its article. Undo takes the newest marking back that was not yet undone; 409"
              + " when there is none.")
  @APIResponseSchema(
      value = ClaimView.class,
      responseCode = "201",
      responseDescription = "The claim, as it is now.")
  public RestResponse<ClaimView> mark(
      long id,
      @HeaderParam("If-Match")
          @Parameter(required = true, description = "The ETag that the claim came with.")
          String ifMatch,
      @NotNull @Valid SpanCorrectionRequest wanted) {
    ClaimView view = spanCorrectionService.mark(id, ifMatch, wanted);
    return ETagResponses.response(RestResponse.Status.CREATED, view, view.version());
  }
}
