package io.whosaid.server.reviews;

import io.quarkus.security.identity.SecurityIdentity;
import io.whosaid.server.accounts.Account;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.problems.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The comments on a claim: one thread, the oldest first. */
@Path("/api/v1/claims/{id:\\d{1,18}}/comments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
@Tag(name = "Claims")
public class CommentResource {
  private static final int MAX_MENTIONS = 20;
  private static final Pattern MENTION =
      Pattern.compile("(?<![\\p{L}\\p{N}])@([\\p{L}\\p{N}._-]{1,100})");

  private final CurrentUser user;
  private final SecurityIdentity identity;

  CommentResource(CurrentUser user, SecurityIdentity identity) {
    this.user = user;
    this.identity = identity;
  }

  /** The thread of a claim. */
  @GET
  @Operation(operationId = "listComments", summary = "The comments on a claim, the oldest first.")
  public List<View> list(long id) {
    Claim.known(id);
    return Comment.of(id).stream().map(View::of).toList();
  }

  /** Adds a comment. */
  @POST
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWS)
  @Operation(
      operationId = "addComment",
      summary = "Adds a comment on a claim.",
      description = "@name addresses the account of that name: `mentions` lists those that exist.")
  @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The comment.")
  public RestResponse<View> add(long id, @NotNull @Valid Wanted wanted) {
    Claim.known(id);
    Comment comment = new Comment();
    comment.claimId = id;
    comment.text = wanted.text().strip();
    comment.mentions = mentions(comment.text);
    comment.account = user.name();
    comment.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    comment.persist();
    return ResponseBuilder.create(RestResponse.Status.CREATED, View.of(comment)).build();
  }

  /** Deletes a comment. */
  @DELETE
  @Path("/{comment:\\d{1,18}}")
  @Transactional
  @RolesAllowed(Role.REVIEWS)
  @Operation(
      operationId = "deleteComment",
      summary = "Deletes a comment: one's own, or an administrator any.",
      description = "Its place in the thread stays, without its words.")
  @APIResponse(responseCode = "204", description = "It is deleted.")
  public void delete(long id, @PathParam("comment") long number) {
    Claim.known(id);
    Comment comment =
        Comment.<Comment>find("claimId = ?1 and id = ?2", id, number)
            .firstResultOptional()
            .orElseThrow(
                () ->
                    Problem.of(404, "Claim %d has no comment %d.".formatted(id, number))
                        .exception());
    if (!comment.account.equals(user.name()) && !identity.hasRole(Role.ADMINISTERS)) {
      throw Problem.of(
              403,
              "Comment %d is by %s. Only its author or an administrator can delete it."
                  .formatted(number, comment.account))
          .exception();
    }
    if (comment.deletedAt == null) {
      comment.deletedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
      comment.text = "deleted";
      comment.mentions = List.of();
    }
  }

  private static List<String> mentions(String text) {
    return MENTION
        .matcher(text)
        .results()
        .map(match -> match.group(1).replaceAll("[._-]+$", ""))
        .distinct()
        .limit(MAX_MENTIONS)
        .map(Account::named)
        .flatMap(Optional::stream)
        .filter(account -> account.disabledAt == null)
        .map(account -> account.name)
        .distinct()
        .toList();
  }

  /** A comment to add. */
  @Schema(name = "CommentWanted")
  public record Wanted(
      @NotBlank @Size(max = 10_000) @Schema(examples = "@vera, is this in the minutes?")
          String text) {}

  /** A comment, as the API gives it. */
  @Schema(name = "Comment")
  public record View(
      long id,
      @Schema(description = "Null of one that was deleted.", nullable = true) String text,
      @Schema(description = "The names of the accounts that it addresses.") List<String> mentions,
      String account,
      Instant createdAt,
      @Schema(nullable = true) Instant deletedAt) {
    static View of(Comment comment) {
      return new View(
          comment.id,
          comment.deletedAt == null ? comment.text : null,
          comment.mentions,
          comment.account,
          comment.createdAt,
          comment.deletedAt);
    }
  }
}
