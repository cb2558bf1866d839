package io.whosaid.server.sources;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which claims are someone else's. */
@Schema(name = "Split")
public record Split(
    @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "Numbers of claims of the speaker that go to a new one.")
        List<@NotNull Long> claims) {}
