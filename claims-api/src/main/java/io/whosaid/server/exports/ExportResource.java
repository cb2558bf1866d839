package io.whosaid.server.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.claims.ClaimFilter;
import io.whosaid.server.claims.ClaimStream;
import io.whosaid.server.http.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Claims as a file, which is written while it is sent. */
@Path("/api/v1/export")
@RolesAllowed(Role.READS)
@Tag(name = "Claims")
public class ExportResource {
  private final ClaimStream claims;
  private final ObjectMapper json;

  ExportResource(ClaimStream claims, ObjectMapper json) {
    this.claims = claims;
    this.json = json;
  }

  /** All claims that all filters fit. */
  @GET
  @Operation(
      operationId = "exportClaims",
      summary = "All claims that all filters fit, as a file.",
      description =
          "In the order of the list, newest article first. Offsets are UTF-16 units, but those of"
              + " the selectors of Web Annotations, which are code points.")
  @Parameter(
      name = "format",
      in = ParameterIn.QUERY,
      description =
          "A table, lines of JSON, W3C Web Annotations, or schema.org's Quotation, Claim"
              + " and, of what is rated, ClaimReview.",
      schema =
          @Schema(
              enumeration = {"csv", "ndjson", "annotations", "jsonld"},
              defaultValue = "ndjson"))
  @APIResponse(
      responseCode = "200",
      description = "The file.",
      content = {
        @Content(mediaType = "text/csv"),
        @Content(mediaType = "application/x-ndjson"),
        @Content(mediaType = "application/ld+json")
      })
  public Response export(@Context UriInfo uri) {
    Parameters parameters = new Parameters(uri);
    Format format = parameters.word("format", Format.class).orElse(Format.NDJSON);
    ClaimFilter filter = claims.filter(parameters);
    ExportedClaim.Origin origin = new ExportedClaim.Origin(uri.getRequestUri(), uri.getBaseUri());
    StreamingOutput file = out -> write(format, filter, origin, out);
    return Response.ok(file)
        .header("Content-Type", format.mediaType())
        .header("Content-Disposition", "attachment; filename=\"claims." + format.ending() + "\"")
        .build();
  }

  private void write(
      Format format, ClaimFilter filter, ExportedClaim.Origin origin, OutputStream out)
      throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    boolean[] first = {true};
    format.begin(origin, writer);
    claims.walk(
        filter,
        batch -> ExportedClaim.of(batch, format == Format.ANNOTATIONS),
        claim -> {
          format.write(claim, origin, first[0], json, writer);
          first[0] = false;
        });
    format.end(writer);
    writer.flush();
  }
}
