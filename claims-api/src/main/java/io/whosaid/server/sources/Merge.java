package io.whosaid.server.sources;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an editor declares to be the same. */
@Schema(name = "Merge")
public record Merge(@NotNull @Schema(description = "The number of the other one.") Long into) {}
