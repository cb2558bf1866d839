package io.whosaid.server.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.http.problems.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Decisions about many claims, each of which stands or falls alone. */
@Schema(name = "BulkReview")
public record BulkReview(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Item> reviews) {

  /** A decision about one claim. */
  @Schema(name = "BulkReviewItem")
  public record Item(
      @NotNull @Schema(description = "The number of the claim.") Long claim,
      @NotNull @Schema(description = "The version of it that was seen.") Integer version,
      @NotNull @Valid Decision decision) {}

  /** What became of each, in the order in which they came. */
  @Schema(name = "BulkReviewResult")
  public record Results(List<Result> results) {}

  /** What became of one. */
  @Schema(name = "BulkReviewItemResult")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Result(
      long claim,
      @Schema(description = "201, or the status of the problem.") int status,
      @Schema(description = "The claim, as it is now.") ClaimView result,
      Problem problem) {}
}
