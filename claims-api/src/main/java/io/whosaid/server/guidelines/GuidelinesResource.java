package io.whosaid.server.guidelines;

import io.whosaid.server.accounts.Role;
import io.whosaid.server.http.ETagResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The house's guidelines for reviewers. */
@Path("/api/v1/guidelines")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
@Tag(name = "Guidelines")
public class GuidelinesResource {
  private final GuidelinesService guidelines;

  GuidelinesResource(GuidelinesService guidelines) {
    this.guidelines = guidelines;
  }

  /** The guidelines as they are now. */
  @GET
  @Operation(
      operationId = "getGuidelines",
      summary = "The house's guidelines for reviewers; empty until they are written.")
  public RestResponse<View> get() {
    return tagged(Guidelines.newest().map(View::of).orElse(View.NONE));
  }

  /** Replaces the guidelines. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.EDITS)
  @Operation(
      operationId = "changeGuidelines",
      summary = "Replaces the guidelines. Earlier versions are kept in the database.")
  @APIResponseSchema(
      value = View.class,
      responseCode = "200",
      responseDescription = "The guidelines, as they are now.")
  public RestResponse<View> put(
      @HeaderParam("If-Match")
          @Parameter(required = true, description = "The ETag that the guidelines came with.")
          String ifMatch,
      @NotNull @Valid Wanted wanted) {
    return tagged(View.of(guidelines.write(ifMatch, wanted.text())));
  }

  private static RestResponse<View> tagged(View view) {
    return ETagResponses.response(RestResponse.Status.OK, view, view.version());
  }

  /** The text that someone wants. */
  @Schema(name = "GuidelinesWanted")
  public record Wanted(
      @NotNull @Size(max = 50_000) @Schema(description = "Plain text.") String text) {}

  /** The guidelines, as the API gives them. */
  @Schema(name = "Guidelines")
  public record View(
      @Schema(description = "Plain text; empty until it is written.") String text,
      @Schema(description = "0 until it is written; the ETag is \"v<version>\".") int version,
      @Schema(nullable = true) String account,
      @Schema(nullable = true) Instant changedAt) {
    static final View NONE = new View("", 0, null, null);

    static View of(Guidelines guidelines) {
      return new View(
          guidelines.text, guidelines.version, guidelines.account, guidelines.createdAt);
    }
  }
}
