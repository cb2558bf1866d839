package io.whosaid.server.reviews;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.evidence.EvidenceResource;
import io.whosaid.server.http.ETagResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A claim with all that people did to it. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
@Tag(name = "Claims")
public class ClaimHistoryResource {
  private final ObjectMapper json;

  ClaimHistoryResource(ObjectMapper json) {
    this.json = json;
  }

  /** A claim with its reviews. */
  @GET
  @Path("/{id:\\d{1,18}}")
  @Operation(
      operationId = "getClaim",
      summary = "A claim with its reviews, the newest first.",
      description =
          "Its ETag is \"v<version>.<hash>\" and changes with whatever is shown. A change may name"
              + " it in If-Match, where the version alone counts.")
  public RestResponse<Detail> get(long id, @Context HttpHeaders request) {
    Claim claim = Claim.known(id);
    Detail detail = Detail.of(claim);
    return ETagResponses.unlessKnown(
        request, detail, ETagResponses.tag(claim.version, json.valueToTree(detail)));
  }

  /** A claim with its reviews, the newest first. */
  @Schema(name = "ClaimWithReviews")
  public record Detail(
      @JsonUnwrapped ClaimView claim,
      List<ReviewResource.View> reviews,
      @Schema(description = "Of whether it is true, the newest first.")
          List<RatingResource.View> ratings,
      @Schema(description = "Of the attribution, the newest first.")
          List<Correction.View> corrections,
      @Schema(description = "Of where it stands, the newest first.")
          List<SpanCorrection.View> markings,
      @Schema(description = "What it was compared with, the newest first.")
          List<EvidenceResource.View> evidence,
      @Schema(description = "What people say about it, the oldest first.")
          List<CommentResource.View> comments) {
    static Detail of(Claim claim) {
      return new Detail(
          ClaimView.of(claim),
          Review.of(claim.id).stream().map(ReviewResource.View::of).toList(),
          Rating.of(claim.id).stream().map(RatingResource.View::of).toList(),
          Correction.of(claim.id).stream().map(Correction.View::of).toList(),
          SpanCorrection.of(claim.id).stream().map(SpanCorrection.View::of).toList(),
          EvidenceResource.View.all(claim.id),
          Comment.of(claim.id).stream().map(CommentResource.View::of).toList());
    }
  }
}
