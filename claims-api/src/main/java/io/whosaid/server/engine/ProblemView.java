package io.whosaid.server.engine;

import io.whosaid.quote.Problem;
import io.whosaid.server.http.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something odd in an article's text, as the API gives it. */
@Schema(name = "TextProblem")
public record ProblemView(
    @Schema(enumeration = {"unclosed_quote", "stray_mark"}) String kind,
    int begin,
    int end,
    String message) {

  public static ProblemView of(Problem problem) {
    return new ProblemView(
        Words.of(problem.kind()), problem.at().begin(), problem.at().end(), problem.message());
  }
}
