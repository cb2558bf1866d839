package io.whosaid.server.searches;

import io.whosaid.server.accounts.Role;
import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.ETagResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Searches for claims that someone keeps; everybody sees their own only. */
@Path("/api/v1/searches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
@Tag(name = "Claims")
public class SavedSearchResource {
  private final SavedSearchService savedSearches;
  private final CurrentUser user;

  SavedSearchResource(SavedSearchService savedSearches, CurrentUser user) {
    this.savedSearches = savedSearches;
    this.user = user;
  }

  /** All of one's own, by name. */
  @GET
  @Operation(operationId = "listSearches", summary = "One's own saved searches, by name.")
  public List<View> list() {
    return SavedSearch.of(user.name()).stream().map(View::of).toList();
  }

  /** Keeps a search. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "saveSearch", summary = "Keeps a search for claims under a name.")
  @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "It is kept.")
  public RestResponse<View> post(@NotNull @Valid Wanted wanted) {
    return tagged(RestResponse.Status.CREATED, savedSearches.keep(wanted));
  }

  /** Changes a search. */
  @PUT
  @Path("/{id:\\d{1,18}}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeSearch",
      summary = "Changes the name or the query of a saved search.")
  public RestResponse<View> put(
      long id,
      @HeaderParam("If-Match")
          @Parameter(required = true, description = "The ETag: \"v<version>\" of the search.")
          String ifMatch,
      @NotNull @Valid Wanted wanted) {
    return tagged(RestResponse.Status.OK, savedSearches.change(id, ifMatch, wanted));
  }

  /** Forgets a search. */
  @DELETE
  @Path("/{id:\\d{1,18}}")
  @Operation(operationId = "deleteSearch", summary = "Deletes a saved search.")
  public void delete(long id) {
    savedSearches.forget(id);
  }

  /** Gives a search a feed. */
  @POST
  @Path("/{id:\\d{1,18}}/feed")
  @Operation(
      operationId = "makeFeed",
      summary = "Creates an Atom feed of a saved search; an earlier address stops working.",
      description =
          "Whoever knows the address can read the feed. It ends with the search, and shows nothing"
              + " while its account is disabled.")
  @APIResponseSchema(
      value = Feed.class,
      responseCode = "201",
      responseDescription = "The address, which is not shown again.")
  public RestResponse<Feed> makeFeed(long id, @Context UriInfo uri) {
    String secret = savedSearches.feed(id);
    String address = uri.getBaseUriBuilder().path("api/v1/feeds").path(secret).build().toString();
    return RestResponse.status(RestResponse.Status.CREATED, new Feed(address));
  }

  /** Ends the feed of a search. */
  @DELETE
  @Path("/{id:\\d{1,18}}/feed")
  @Operation(operationId = "deleteFeed", summary = "Ends the feed of a saved search.")
  public void endFeed(long id) {
    savedSearches.endFeed(id);
  }

  /** The feed of a search. */
  @Schema(name = "Feed")
  public record Feed(@Schema(description = "Where feed readers find it.") String url) {}

  private static RestResponse<View> tagged(RestResponse.Status status, SavedSearch search) {
    return ETagResponses.response(status, View.of(search), search.version);
  }

  /** A search that someone wants to keep. */
  @Schema(name = "SearchWanted")
  public record Wanted(
      @NotBlank @Size(max = 100) @Schema(examples = "Nobody stands behind it") String name,
      @NotNull
          @Size(max = 2000)
          @Schema(
              description =
                  "The query of /claims: its filters and sort, percent-encoded as in an address;"
                      + " without cursor and limit. Empty for all claims.",
              examples = "attribution=unattributed&verdict=unreviewed&sort=priority")
          String query) {}

  /** A saved search. */
  @Schema(name = "SavedSearch")
  public record View(
      long id,
      String name,
      String query,
      @Schema(description = "Whether it has an Atom feed.") boolean feed,
      @Schema(description = "One more with each change; the ETag is \"v<version>\".") int version,
      Instant createdAt) {
    static View of(SavedSearch search) {
      return new View(
          search.id,
          search.name,
          search.query,
          search.feedHash != null,
          search.version,
          search.createdAt);
    }
  }
}
