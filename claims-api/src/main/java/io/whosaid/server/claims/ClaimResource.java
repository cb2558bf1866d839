package io.whosaid.server.claims;

import io.whosaid.server.accounts.Role;
import io.whosaid.server.http.Page;
import io.whosaid.server.http.Parameters;
import io.whosaid.server.sources.MergeGroups;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Lists of claims, and how many there are. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
@Tag(name = "Claims")
public class ClaimResource {
  private final MergeGroups groups;

  ClaimResource(MergeGroups groups) {
    this.groups = groups;
  }

  /** A page of claims. */
  @GET
  @Operation(operationId = "listClaims", summary = "Claims that all filters fit.")
  @Parameter(
      name = "sort",
      in = ParameterIn.QUERY,
      description = "Among equals, the newest article first, then in the order of the text.",
      schema =
          @Schema(
              enumeration = {"newest", "priority", "confidence"},
              defaultValue = "newest"))
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  public RestResponse<Page<ClaimView>> list(@Context UriInfo uri) {
    ClaimQuery query = new ClaimQuery(new Parameters(uri), groups);
    return Page.of(query.claims(), query.limit(), ClaimView::of, query::cursor, query.total())
        .response(uri);
  }

  /** How many claims there are of each sort. */
  @GET
  @Path("/counts")
  @Operation(
      operationId = "countClaims",
      summary = "How many claims there are of each sort, among those that all filters fit.")
  public ClaimCounts counts(@Context UriInfo uri) {
    return ClaimCounts.of(new Parameters(uri), groups);
  }
}
