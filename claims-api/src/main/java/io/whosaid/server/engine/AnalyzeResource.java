package io.whosaid.server.engine;

import io.whosaid.server.accounts.Role;
import io.whosaid.server.claims.FindingView;
import io.whosaid.server.http.problems.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads an article and forgets it. */
@Path("/api/v1/analyze")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
@Tag(name = "Articles")
public class AnalyzeResource {
  private static final int LONGEST = 1_000_000;

  private final ArticleReader reader;
  private final EnginePermits permits;

  AnalyzeResource(ArticleReader reader, EnginePermits permits) {
    this.reader = reader;
    this.permits = permits;
  }

  /** What stands in an article, of which nothing is stored. */
  @POST
  @Operation(
      operationId = "analyze",
      summary = "What stands in an article, of which nothing is stored.",
      description = "Of at most 1,000,000 characters; one at a time for each account.")
  public View analyze(@NotNull @Valid Submission submission) {
    int length = submission.text().length();
    if (length > LONGEST) {
      throw Problem.of(
              413,
              "The text is too long to be read without being stored.",
              List.of(
                  Problem.Fault.at(
                      "/text", "has %,d characters; it may have %,d".formatted(length, LONGEST))))
          .exception();
    }
    return View.of(permits.takeAside(() -> reader.read(submission.document())));
  }

  /** What was found. */
  @Schema(name = "Analysis")
  public record View(
      @Schema(description = "Its quotations.") List<FindingView> claims,
      @Schema(description = "Check-worthy sentences in its own voice.")
          List<FindingView> statements,
      List<ProblemView> problems) {
    static View of(ArticleReader.Reading reading) {
      return new View(
          views(reading, false),
          views(reading, true),
          reading.problems().stream().map(ProblemView::of).toList());
    }

    private static List<FindingView> views(ArticleReader.Reading reading, boolean statements) {
      return reading.claims().stream()
          .filter(found -> found.quoted().isStatement() == statements)
          .map(found -> FindingView.of(found.quoted(), found.attributed()))
          .toList();
    }
  }
}
