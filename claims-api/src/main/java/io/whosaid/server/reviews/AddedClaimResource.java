package io.whosaid.server.reviews;

import io.whosaid.server.accounts.Role;
import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.http.ETagResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Claims that the engine missed. */
@Path("/api/v1/articles/{id:\\d{1,18}}/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class AddedClaimResource {
  private final SpanCorrectionService spanCorrectionService;

  AddedClaimResource(SpanCorrectionService spanCorrectionService) {
    this.spanCorrectionService = spanCorrectionService;
  }

  /** Adds a claim that the engine missed. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWS)
  @Operation(
      operationId = "addClaim",
      summary = "Adds a claim that the engine missed.",
      description =
          "It is attributed as the engine does it, and taken back by the `undo` of `markClaim`. 409,"
              + " with the claim, when the same words are a claim already.")
  @APIResponseSchema(
      value = ClaimView.class,
      responseCode = "201",
      responseDescription = "The new claim.")
  public RestResponse<ClaimView> add(long id, @NotNull @Valid SpanCorrectionRequest.New wanted) {
    ClaimView view = spanCorrectionService.add(id, wanted);
    return ETagResponses.response(RestResponse.Status.CREATED, view, view.version());
  }
}
