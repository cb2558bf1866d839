package io.whosaid.server.sources;

import io.whosaid.server.http.Words;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an editor did to a speaker or an outlet, as the API gives it. */
@Schema(name = "SourceChange")
public record ChangeView(
    long id,
    @Schema(enumeration = {"merge", "unmerge", "split"}) String action,
    @Schema(description = "The number of the source that was changed.") long subject,
    @Schema(description = "The number of the other source.") long other,
    @Schema(description = "Of a split, the claims that went over.") List<Long> claims,
    @Schema(nullable = true) String account,
    Instant createdAt) {
  static List<ChangeView> of(SourceType type, List<Long> ids) {
    return SourceChange.of(type, ids).stream().map(ChangeView::of).toList();
  }

  private static ChangeView of(SourceChange change) {
    return new ChangeView(
        change.id,
        Words.of(change.action),
        change.subject,
        change.other,
        change.claims,
        change.account,
        change.createdAt);
  }
}
