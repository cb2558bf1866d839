package io.whosaid.server.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.http.problems.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who means to review some claims. */
@Schema(name = "Assignment")
public record Assignment(
    @NotNull @Size(min = 1, max = 200) List<@NotNull Long> claims,
    @Size(min = 1, max = 100)
        @Schema(
            description = "The name of an account, `me`, or null to give them back.",
            nullable = true)
        String account,
    @Size(max = 100)
        @Schema(
            description =
                "The account that has them now, or `nobody`: 409 for a claim that someone else has"
                    + " now. With it, a claim is taken over; without it, only a free one is"
                    + " assigned.",
            examples = "vera")
        String from) {

  /** What became of each, in the order in which they came. */
  @Schema(name = "AssignmentResult")
  public record Results(List<Result> results) {}

  /** What became of one. */
  @Schema(name = "AssignmentItemResult")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Result(
      long claim,
      @Schema(description = "200, or the status of the problem.") int status,
      @Schema(
              description =
                  "Who had it before, null if it was not assigned; what `account` must be to undo"
                      + " this.",
              nullable = true)
          String previous,
      @Schema(description = "The claim, as it is now.") ClaimView result,
      Problem problem) {}
}
