package io.whosaid.claims.claims;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosaid.claims.accounts.Role;
import io.whosaid.claims.http.Page;
import io.whosaid.claims.http.Parameters;
import io.whosaid.claims.http.Problem;
import io.whosaid.claims.http.ProblemException;
import io.whosaid.claims.http.Tagged;
import io.whosaid.claims.http.Words;
import io.whosaid.claims.reviews.Rating;
import io.whosaid.claims.reviews.Review;
import io.whosaid.claims.sources.Groups;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Claims: lists, one of them, and its review. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
@Tag(name = "Claims")
public class ClaimResource {
  private final Reviewing reviewing;
  private final Correcting correcting;
  private final Assigning assigning;
  private final Groups groups;
  private final ObjectMapper json;

  ClaimResource(
      Reviewing reviewing,
      Correcting correcting,
      Assigning assigning,
      Groups groups,
      ObjectMapper json) {
    this.reviewing = reviewing;
    this.assigning = assigning;
    this.correcting = correcting;
    this.groups = groups;
    this.json = json;
  }

  /** A page of claims. */
  @GET
  @Operation(operationId = "listClaims", summary = "Claims that all filters fit.")
  @Parameter(
      name = "sort",
      in = ParameterIn.QUERY,
      description = "Among equals, the newest article first, then in the order of the text.",
      schema =
          @Schema(
              enumeration = {"newest", "priority", "confidence"},
              defaultValue = "newest"))
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  public RestResponse<Page<ClaimView>> list(@Context UriInfo uri) {
    ClaimQuery query = new ClaimQuery(new Parameters(uri), groups);
    return Page.of(query.claims(), query.limit(), ClaimView::of, query::cursor, query.total())
        .response(uri);
  }

  /** How many claims there are of each sort. */
  @GET
  @Path("/counts")
  @Operation(
      operationId = "countClaims",
      summary = "How many claims there are of each sort, among those that all filters fit.")
  public ClaimCounts counts(@Context UriInfo uri) {
    return ClaimCounts.of(new Parameters(uri), groups);
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
    Claim claim = Claim.<Claim>findByIdOptional(id).orElseThrow(() -> missing(id));
    Detail detail = Detail.of(claim);
    return Tagged.unlessKnown(request, detail, Tagged.tag(claim.version, json.valueToTree(detail)));
  }

  /** Decides about a claim, or takes the newest decision back. */
  @POST
  @Path("/{id:\\d{1,18}}/reviews")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWS)
  @Operation(
      operationId = "reviewClaim",
      summary = "Decides about a claim, or takes the newest decision back.",
      description =
          "Reviews are only ever added. With undo, the newest verdict that was not yet undone is"
              + " taken back, and the one before it holds again; 409 when there is none.")
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
    ClaimView view = reviewing.review(id, ifMatch, decision);
    return Tagged.response(RestResponse.Status.CREATED, view, view.version());
  }

  /** Decides about many claims. */
  @POST
  @Path("/reviews")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWS)
  @Operation(
      operationId = "reviewClaims",
      summary = "Decides about many claims, each of which stands or falls alone.")
  public BulkReview.Results reviewAll(@NotNull @Valid BulkReview bulk) {
    return new BulkReview.Results(bulk.reviews().stream().map(this::review).toList());
  }

  private BulkReview.Result review(BulkReview.Item item) {
    try {
      ClaimView view =
          reviewing.review(item.claim(), "\"v" + item.version() + "\"", item.decision());
      return new BulkReview.Result(item.claim(), 201, view, null);
    } catch (ProblemException e) {
      return new BulkReview.Result(item.claim(), e.problem().status(), null, e.problem());
    }
  }

  /** Says who means to review claims. */
  @POST
  @Path("/assignments")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWS)
  @Operation(
      operationId = "assignClaims",
      summary = "Says who means to review claims, each of which stands or falls alone.",
      description =
          "It locks nothing and makes no version. A claim that somebody else has gives a 409: it"
              + " must be given back first, which anybody may do.")
  public Assignment.Results assign(@NotNull @Valid Assignment assignment) {
    String account = assigning.account(assignment.account());
    return new Assignment.Results(
        assignment.claims().stream().map(claim -> assign(claim, account)).toList());
  }

  private Assignment.Result assign(long claim, String account) {
    try {
      return new Assignment.Result(claim, 200, assigning.assign(claim, account), null);
    } catch (ProblemException e) {
      return new Assignment.Result(claim, e.problem().status(), null, e.problem());
    }
  }

  /** Says who said it, where the engine is wrong. */
  @POST
  @Path("/{id:\\d{1,18}}/attribution")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWS)
  @Operation(
      operationId = "correctClaim",
      summary = "Corrects whom a claim is attributed to.",
      description = "The correction is kept when the article is read anew.")
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
    ClaimView view = correcting.correct(id, ifMatch, wanted);
    return Tagged.response(RestResponse.Status.CREATED, view, view.version());
  }

  /** What is answered where there is no claim {@code id}. */
  public static RuntimeException missing(long id) {
    return Problem.of(404, "There is no claim %d.".formatted(id)).exception();
  }

  /** A claim with its reviews, the newest first. */
  @Schema(name = "ClaimWithReviews")
  public record Detail(
      @JsonUnwrapped ClaimView claim,
      List<ReviewView> reviews,
      @Schema(description = "Of whether it is true, the newest first.")
          List<RatingResource.View> ratings,
      @Schema(description = "Of the attribution, the newest first.")
          List<Correction.View> corrections,
      @Schema(description = "Of where it stands, the newest first.") List<Marking.View> markings) {
    static Detail of(Claim claim) {
      return new Detail(
          ClaimView.of(claim),
          Review.of(claim.id).stream().map(ReviewView::of).toList(),
          Rating.of(claim.id).stream().map(RatingResource.View::of).toList(),
          Correction.of(claim.id).stream().map(Correction.View::of).toList(),
          Marking.of(claim.id).stream().map(Marking.View::of).toList());
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
      @Schema(description = "Whose it is; null from before there were accounts.", nullable = true)
          String account,
      Instant createdAt) {
    static ReviewView of(Review review) {
      return new ReviewView(
          review.id,
          Words.of(review.verdict),
          review.note,
          review.undoes != null,
          review.undoes,
          review.version,
          review.account,
          review.createdAt);
    }
  }
}
