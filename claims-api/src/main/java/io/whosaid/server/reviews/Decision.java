package io.whosaid.server.reviews;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reviewer decides. */
@Schema(name = "Decision", description = "A verdict, or undo, which takes the newest one back.")
public record Decision(
    @Schema(enumeration = {"unreviewed", "verified", "unverified"}) String verdict,
    @Size(max = 10_000) @Schema(description = "Why, for those who come after.") String note,
    @Schema(description = "Takes the newest verdict back.", defaultValue = "false") Boolean undo,
    @Schema(
            description =
                "With undo, the review to take back: 409, saying why, if it does not hold, or another"
                    + " came after it.")
        Long undoes,
    @Size(max = 3)
        @Schema(
            description = "With unverified: why.",
            enumeration = {"not_found", "says_something_else", "nobody_could_be_asked"})
        List<@NotNull String> reasons) {

  /** Leaves undo out unless it is asked for. */
  public Decision {
    undo = undo != null && undo;
    reasons = reasons == null ? List.of() : reasons;
  }
}
