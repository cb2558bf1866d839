package io.whosaid.server.reviews;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reviewer decides. */
@Schema(name = "Decision", description = "A verdict, or undo, which takes the newest one back.")
public record Decision(
    @Schema(enumeration = {"unreviewed", "verified", "unverified"}) String verdict,
    @Size(max = 10_000) @Schema(description = "Why, for those who come after.") String note,
    @Schema(description = "Takes the newest verdict back.", defaultValue = "false") Boolean undo) {

  /** Leaves undo out unless it is asked for. */
  public Decision {
    undo = undo != null && undo;
  }
}
