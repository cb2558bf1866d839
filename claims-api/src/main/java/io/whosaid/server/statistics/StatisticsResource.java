package io.whosaid.server.statistics;

import io.whosaid.server.accounts.Role;
import io.whosaid.server.http.CurrentUser;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a dashboard shows. */
@Path("/api/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
@Tag(name = "Claims")
public class StatisticsResource {
  private final MergeGroups groups;
  private final CurrentUser user;

  StatisticsResource(MergeGroups groups, CurrentUser user) {
    this.groups = groups;
    this.user = user;
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
  public ReviewThroughput reviews() {
    return ReviewThroughput.of(user.name());
  }
}
