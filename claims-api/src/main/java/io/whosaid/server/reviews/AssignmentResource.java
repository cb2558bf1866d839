package io.whosaid.server.reviews;

import io.whosaid.server.accounts.Role;
import io.whosaid.server.http.problems.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who means to review which claims. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class AssignmentResource {
  private final AssignmentService assignmentService;

  AssignmentResource(AssignmentService assignmentService) {
    this.assignmentService = assignmentService;
  }

  /** Says who means to review claims. */
  @POST
  @Path("/assignments")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWS)
  @Operation(
      operationId = "assignClaims",
      summary = "Assigns claims to an account, or to nobody. Each is handled independently.",
      description =
          "It locks nothing and makes no version. For a claim that someone else has, the answer is"
              + " 409: it must be unassigned first, which anyone may do, or taken over with"
              + " `from`.")
  public Assignment.Results assign(@NotNull @Valid Assignment assignment) {
    String account = assignmentService.account(assignment.account());
    return new Assignment.Results(
        assignment.claims().stream()
            .map(claim -> assign(claim, account, assignment.from()))
            .toList());
  }

  private Assignment.Result assign(long claim, String account, String from) {
    try {
      AssignmentService.Assigned assigned = assignmentService.assign(claim, account, from);
      return new Assignment.Result(claim, 200, assigned.previous(), assigned.claim(), null);
    } catch (ProblemException e) {
      return new Assignment.Result(claim, e.problem().status(), null, null, e.problem());
    }
  }
}
