package io.whosaid.claims.claims;

import io.whosaid.claims.accounts.Role;
import io.whosaid.claims.http.Actor;
import io.whosaid.claims.http.Parameters;
import io.whosaid.claims.sources.Groups;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a dashboard shows. */
@Path("/api/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
@Tag(name = "Claims")
public class StatisticsResource {
  private final Groups groups;
  private final Actor actor;

  StatisticsResource(Groups groups, Actor actor) {
    this.groups = groups;
    this.actor = actor;
  }

  /** Claims by week. */
  @GET
  @Path("/claims")
  @Operation(
      operationId = "claimTrend",
      summary = "Claims over time, among those that all filters fit.")
  public Trend claims(@Context UriInfo uri) {
    return Trend.of(new Parameters(uri), groups);
  }

  /** How fast claims are reviewed. */
  @GET
  @Path("/reviews")
  @Operation(operationId = "reviewPace", summary = "How fast claims are reviewed, day by day.")
  public Pace reviews() {
    return Pace.of(actor.name());
  }
}
