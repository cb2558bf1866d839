package io.whosaid.server.evidence;

import io.whosaid.server.accounts.Role;
import io.whosaid.server.http.problems.Problem;
import io.whosaid.wording.Comparison;
import io.whosaid.wording.Quote;
import io.whosaid.wording.SourceText;
import io.whosaid.wording.SourceTexts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Compares a quotation with sources and forgets both. */
@Path("/api/v1/compare")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
@Tag(name = "Evidence")
public class CompareResource {

  /** How the words of a quotation compare with those of its sources; nothing is stored. */
  @POST
  @Operation(
      operationId = "compare",
      summary = "How the words of a quotation compare with those of its sources.",
      description =
          "Nothing is stored. All `others` are tried before the answer is 'not found', which does not"
              + " mean false.")
  public ComparisonView compare(@NotNull @Valid Request request) {
    Map<String, String> texts = new HashMap<>();
    List<SourceText> sources = read(request.sources(), "/sources", texts);
    List<SourceText> others = read(request.others(), "/others", texts);
    Comparison comparison = new SourceTexts(sources, others).compare(Quote.of(request.quote()));
    return ComparisonView.of(comparison, request.quote(), texts);
  }

  private static List<SourceText> read(
      List<SourceBody> bodies, String pointer, Map<String, String> texts) {
    List<SourceText> sources = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      String at = pointer + "/" + i;
      SourceBody body = bodies.get(i);
      String text = body.read(at);
      if (texts.putIfAbsent(body.name(), text) != null) {
        throw Problem.of(
                400,
                "The sources cannot be told apart.",
                List.of(
                    Problem.Fault.at(at + "/name", "'%s' is taken already".formatted(body.name()))))
            .exception();
      }
      sources.add(SourceText.of(body.name(), text));
    }
    return sources;
  }

  /** What to compare. */
  @Schema(name = "CompareRequest")
  public record Request(
      @NotBlank
          @Size(max = 100_000)
          @Schema(description = "The words as they were printed, with or without quote marks.")
          String quote,
      @Size(max = 20) @Schema(description = "Texts that it is said to come from.")
          List<@Valid @NotNull SourceBody> sources,
      @Size(max = 20) @Schema(description = "Texts to try before it is called not found.")
          List<@Valid @NotNull SourceBody> others) {

    /** A list that is not given is empty. */
    public Request {
      sources = sources == null ? List.of() : sources;
      others = others == null ? List.of() : others;
    }
  }
}
