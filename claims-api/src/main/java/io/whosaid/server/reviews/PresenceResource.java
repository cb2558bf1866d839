package io.whosaid.server.reviews;

import io.whosaid.server.accounts.Role;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.http.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who looks at a claim now. */
@Path("/api/v1/claims/{id:\\d{1,18}}/presence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
@Tag(name = "Claims")
public class PresenceResource {
  private final Presence presence;
  private final CurrentUser user;

  PresenceResource(Presence presence, CurrentUser user) {
    this.presence = presence;
    this.user = user;
  }

  /** Who looks at it. */
  @GET
  @Operation(operationId = "listViewers", summary = "Who is viewing a claim now.")
  public List<Presence.View> get(long id) {
    return presence.at(id);
  }

  /** Says that one looks at it. */
  @PUT
  @Operation(
      operationId = "markViewing",
      summary = "Says that you are viewing a claim; returns everyone who is.",
      description = "Holds for 30 seconds.")
  public List<Presence.View> put(long id) {
    if (Claim.count("id", id) == 0) {
      throw Claim.missing(id);
    }
    presence.look(id, user.name());
    return presence.at(id);
  }

  /** Says that one looks at it no more. */
  @DELETE
  @Operation(operationId = "stopViewing", summary = "Says that you have stopped viewing a claim.")
  public void delete(long id) {
    presence.leave(id, user.name());
  }
}
