package io.whosaid.claims.claims;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.whosaid.claims.http.Page;
import io.whosaid.claims.http.Parameters;
import io.whosaid.claims.http.Problem;
import io.whosaid.claims.http.Words;
import io.whosaid.claims.reviews.Review;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Claims: lists, one of them, and its review. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimResource {
  private final Reviewing reviewing;

  ClaimResource(Reviewing reviewing) {
    this.reviewing = reviewing;
  }

  /** A page of claims, of the newest article first, then in the order of the text. */
  @GET
  public Response list(@Context UriInfo uri) {
    ClaimQuery query = new ClaimQuery(new Parameters(uri));
    return Page.of(query.claims(), query.limit(), ClaimView::of, Claim::cursor, query.total())
        .response(uri);
  }

  /** A claim with its reviews. */
  @GET
  @Path("/{id:\\d{1,18}}")
  public Response get(long id, @Context Request request) {
    Claim claim = Claim.<Claim>findByIdOptional(id).orElseThrow(() -> missing(id));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag(claim.version));
    return (unchanged == null ? Response.ok(Detail.of(claim)) : unchanged)
        .tag(tag(claim.version))
        .build();
  }

  /** Decides about a claim, or takes the newest decision back. */
  @POST
  @Path("/{id:\\d{1,18}}/reviews")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response review(
      long id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Decision decision) {
    ClaimView view = ClaimView.of(reviewing.review(id, ifMatch, decision));
    return Response.status(Response.Status.CREATED).entity(view).tag(tag(view.version())).build();
  }

  static RuntimeException missing(long id) {
    return Problem.of(404, "There is no claim %d.".formatted(id)).exception();
  }

  private static EntityTag tag(int version) {
    return new EntityTag("v" + version);
  }

  /** A claim with its reviews, the newest first. */
  @Schema(name = "ClaimWithReviews")
  public record Detail(@JsonUnwrapped ClaimView claim, List<ReviewView> reviews) {
    static Detail of(Claim claim) {
      return new Detail(
          ClaimView.of(claim), Review.of(claim.id).stream().map(ReviewView::of).toList());
    }
  }

  /** One decision about a claim. */
  @Schema(name = "Review")
  public record ReviewView(
      long id,
      @Schema(enumeration = {"unreviewed", "verified", "unverified"}) String verdict,
      @Schema(nullable = true) String note,
      boolean undo,
      @Schema(description = "Of an undo, the review that it takes back.", nullable = true)
          Long undoes,
      @Schema(description = "The version of the claim that it made.") int version,
      Instant createdAt) {
    static ReviewView of(Review review) {
      return new ReviewView(
          review.id,
          Words.of(review.verdict),
          review.note,
          review.undoes != null,
          review.undoes,
          review.version,
          review.createdAt);
    }
  }
}
