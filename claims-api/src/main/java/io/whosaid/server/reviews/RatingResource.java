package io.whosaid.server.reviews;

import io.whosaid.server.accounts.Role;
import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.http.ETagResponses;
import io.whosaid.server.http.Words;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Whether what was said is true, which no verdict says. */
@Path("/api/v1/claims/{id:\\d{1,18}}/ratings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class RatingResource {
  private final RatingService ratingService;

  RatingResource(RatingService ratingService) {
    this.ratingService = ratingService;
  }

  /** Says how true a claim is, or takes the newest such word back. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWS)
  @Operation(
      operationId = "rateClaim",
      summary = "Says how true a claim is, or takes the newest rating back.",
      description =
          "A verdict says whether the source said it; an exact quotation may be false. Ratings are"
              + " optional and only ever added. With undo, the newest one that was not yet undone"
              + " is taken back, and the one before it holds again; 409 if there is none. The"
              + " export in the vocabulary of schema.org contains a ClaimReview for each rated"
              + " claim.")
  @APIResponseSchema(
      value = ClaimView.class,
      responseCode = "201",
      responseDescription = "The claim, as it is now.")
  public RestResponse<ClaimView> rate(
      long id,
      @HeaderParam("If-Match")
          @Parameter(required = true, description = "The ETag that the claim came with.")
          String ifMatch,
      @NotNull @Valid Wanted wanted) {
    ClaimView view = ratingService.rate(id, ifMatch, wanted);
    return ETagResponses.response(RestResponse.Status.CREATED, view, view.version());
  }

  /** What someone says of a claim. */
  @Schema(
      name = "RatingWanted",
      description = "How true it is, or undo, which takes the newest rating back.")
  public record Wanted(
      @Schema(enumeration = {"false", "mostly_false", "half_true", "mostly_true", "true"})
          String truth,
      @Size(max = 10_000) @Schema(description = "Why, for those who come after.") String note,
      @Schema(description = "Takes the newest rating back.", defaultValue = "false") Boolean undo,
      @Schema(
              description =
                  "With undo, the rating to take back: 409, saying why, if it does not hold, or"
                      + " another came after it.")
          Long undoes) {

    /** Leaves undo out unless it is asked for. */
    public Wanted {
      undo = undo != null && undo;
    }
  }

  /** A rating, as the API gives it. */
  @Schema(name = "Rating")
  public record View(
      long id,
      @Schema(
              description = "Of an undo, what holds again; null where nothing does.",
              nullable = true,
              enumeration = {"false", "mostly_false", "half_true", "mostly_true", "true"})
          String truth,
      @Schema(nullable = true) String note,
      @Schema(description = "Of an undo, the rating that it takes back.", nullable = true)
          Long undoes,
      @Schema(description = "The version of the claim that it made.") int version,
      String account,
      Instant createdAt) {
    static View of(Rating rating) {
      return new View(
          rating.id,
          Words.of(rating.truth),
          rating.note,
          rating.undoes,
          rating.version,
          rating.account,
          rating.createdAt);
    }
  }
}
