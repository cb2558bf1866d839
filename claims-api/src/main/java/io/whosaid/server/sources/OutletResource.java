package io.whosaid.server.sources;

import io.whosaid.server.accounts.Role;
import io.whosaid.server.http.IdPage;
import io.whosaid.server.http.Page;
import io.whosaid.server.http.Parameters;
import io.whosaid.server.http.Words;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Outlets whose articles are stored, and what editors say of which is which. */
@Path("/api/v1/outlets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
@Tag(name = "Sources")
public class OutletResource {
  private static final int MOST_NAMES = 20;

  private final MergeGroups groups;

  OutletResource(MergeGroups groups) {
    this.groups = groups;
  }

  /** A page of outlets; of a group, the one that stands for it. */
  @GET
  @Operation(operationId = "listOutlets", summary = "Lists outlets, newest first.")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  public RestResponse<Page<Summary>> list(@Context UriInfo uri) {
    IdPage asked = IdPage.of("outlets", new Parameters(uri));
    List<KnownOutlet> found =
        KnownOutlet.<KnownOutlet>find(
                "mergedInto is null and id < ?1 order by id desc", asked.before())
            .page(0, asked.wanted())
            .list();
    return asked.page(found, Summary::of, outlet -> outlet.id, uri);
  }

  /** Names to choose from, while someone types one. */
  @GET
  @Path("/names")
  @Operation(
      operationId = "completeOutlet",
      summary = "Suggests names of known outlets that contain some words, at most 20.",
      description = "Outlets whose articles are stored, and those that the engine knows.")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description = "Part of a name or of an alias, in any case.",
      schema = @Schema(implementation = String.class))
  public List<String> names(@Context UriInfo uri) {
    Parameters parameters = new Parameters(uri);
    String words = parameters.text("q").orElse("").strip();
    parameters.check();
    return KnownOutlet.names(words, MOST_NAMES);
  }

  /** An outlet with all that are the same. */
  @GET
  @Path("/{id:\\d{1,18}}")
  @Operation(
      operationId = "getOutlet",
      summary = "Reads the main record of merged outlets, with the others.")
  public Detail get(long id) {
    MergeGroups.Group<KnownOutlet> group = groups.group(SourceType.OUTLET, KnownOutlet.class, id);
    KnownOutlet outlet = group.root();
    return new Detail(
        outlet.id,
        outlet.name,
        Words.of(outlet.kind),
        outlet.country,
        group.others().stream().map(Summary::of).toList(),
        group.changes());
  }

  /** Declares that two outlets are one. */
  @POST
  @Path("/{id:\\d{1,18}}/merge")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.EDITS)
  @Operation(
      operationId = "mergeOutlet",
      summary = "Merges an outlet into another.",
      description = "Undone by unmerge; the history keeps both.")
  public Detail merge(long id, @NotNull @Valid Merge merge) {
    groups.merge(SourceType.OUTLET, id, merge.into());
    return get(id);
  }

  /** Takes an outlet out of its group again. */
  @POST
  @Path("/{id:\\d{1,18}}/unmerge")
  @RolesAllowed(Role.EDITS)
  @Operation(operationId = "unmergeOutlet", summary = "Undoes the merging of an outlet.")
  public Detail unmerge(long id) {
    groups.unmerge(SourceType.OUTLET, id);
    return get(id);
  }

  /** An outlet in a list. */
  @Schema(name = "KnownOutlet")
  public record Summary(
      long id,
      String name,
      @Schema(
              nullable = true,
              enumeration = {"agency", "newspaper", "magazine", "broadcaster", "online"})
          String kind,
      @Schema(nullable = true, description = "ISO 3166-1 alpha-2.") String country,
      Instant createdAt) {
    static Summary of(KnownOutlet outlet) {
      return new Summary(
          outlet.id, outlet.name, Words.of(outlet.kind), outlet.country, outlet.createdAt);
    }
  }

  /** An outlet with all that are the same. */
  @Schema(name = "KnownOutletDetail")
  public record Detail(
      long id,
      String name,
      @Schema(
              nullable = true,
              enumeration = {"agency", "newspaper", "magazine", "broadcaster", "online"})
          String kind,
      @Schema(nullable = true) String country,
      @Schema(description = "Which were merged into this one.") List<Summary> members,
      @Schema(description = "What editors did, the newest first.") List<ChangeView> changes) {}
}
