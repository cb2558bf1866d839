package io.whosaid.server.reviews;

import io.whosaid.server.accounts.Role;
import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.claims.UnverifiedReason;
import io.whosaid.server.http.ETagResponses;
import io.whosaid.server.http.Words;
import io.whosaid.server.http.problems.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Reviews of claims, one at a time or many. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class ReviewResource {
  private final ReviewService reviewService;

  ReviewResource(ReviewService reviewService) {
    this.reviewService = reviewService;
  }

  /** Decides about a claim, or takes the newest decision back. */
  @POST
  @Path("/{id:\\d{1,18}}/reviews")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWS)
  @Operation(
      operationId = "reviewClaim",
      summary = "Gives a claim a verdict, or undoes the newest one.",
      description =
          "Reviews are only ever added. With undo, the newest verdict that was not yet undone is"
              + " taken back, and the one before it holds again; 409 if there is none.")
  @APIResponseSchema(
      value = ClaimView.class,
      responseCode = "201",
      responseDescription = "The claim, as it is now.")
  public RestResponse<ClaimView> review(
      long id,
      @HeaderParam("If-Match")
          @Parameter(required = true, description = "The ETag that the claim came with.")
          String ifMatch,
      @NotNull @Valid Decision decision) {
    ClaimView view = reviewService.review(id, ifMatch, decision);
    return ETagResponses.response(RestResponse.Status.CREATED, view, view.version());
  }

  /** Decides about many claims. */
  @POST
  @Path("/reviews")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWS)
  @Operation(
      operationId = "reviewClaims",
      summary = "Gives many claims a verdict. Each is handled independently.")
  public BulkReview.Results reviewAll(@NotNull @Valid BulkReview bulk) {
    return new BulkReview.Results(bulk.reviews().stream().map(this::review).toList());
  }

  private BulkReview.Result review(BulkReview.Item item) {
    try {
      ClaimView view =
          reviewService.review(item.claim(), "\"v" + item.version() + "\"", item.decision());
      return new BulkReview.Result(item.claim(), 201, view, null);
    } catch (ProblemException e) {
      return new BulkReview.Result(item.claim(), e.problem().status(), null, e.problem());
    }
  }

  /** One decision about a claim. */
  @Schema(name = "Review")
  public record View(
      long id,
      @Schema(enumeration = {"unreviewed", "verified", "unverified"}) String verdict,
      @Schema(
              description = "Why it is unverified.",
              enumeration = {"not_found", "says_something_else", "nobody_could_be_asked"})
          List<String> reasons,
      @Schema(nullable = true) String note,
      boolean undo,
      @Schema(description = "Of an undo, the review that it takes back.", nullable = true)
          Long undoes,
      @Schema(description = "The version of the claim that it made.") int version,
      @Schema(description = "Whose it is; null from before there were accounts.", nullable = true)
          String account,
      Instant createdAt) {
    static View of(Review review) {
      return new View(
          review.id,
          Words.of(review.verdict),
          review.reasons.stream().map(UnverifiedReason::valueOf).map(Words::of).toList(),
          review.note,
          review.undoes != null,
          review.undoes,
          review.version,
          review.account,
          review.createdAt);
    }
  }
}
