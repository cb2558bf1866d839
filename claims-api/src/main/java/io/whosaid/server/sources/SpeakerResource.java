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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Speakers over all articles, and what editors say of who is who. */
@Path("/api/v1/speakers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
@Tag(name = "Sources")
public class SpeakerResource {
  private final MergeGroups groups;
  private final Speakers speakers;

  SpeakerResource(MergeGroups groups, Speakers speakers) {
    this.groups = groups;
    this.speakers = speakers;
  }

  /** A page of speakers, those seen last first; of a group, the one that stands for it. */
  @GET
  @Operation(operationId = "listSpeakers", summary = "Lists speakers, newest first.")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description = "Words of the name, in any case. One of one or two letters must begin a word.",
      schema = @Schema(implementation = String.class))
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  public RestResponse<Page<Summary>> list(@Context UriInfo uri) {
    Parameters parameters = new Parameters(uri);
    String words = parameters.text("q").orElse("");
    IdPage asked = IdPage.of("speakers", parameters);
    List<KnownSpeaker> found = speakers.named(words, asked.before(), asked.wanted());
    Map<Long, Long> claims =
        speakers.claimsByGroup(found.stream().map(speaker -> speaker.id).toList());
    return asked.page(found, speaker -> Summary.of(speaker, claims), speaker -> speaker.id, uri);
  }

  /** A speaker with all that are the same. */
  @GET
  @Path("/{id:\\d{1,18}}")
  @Operation(
      operationId = "getSpeaker",
      summary = "Reads the main record of merged speakers, with the others.")
  public Detail get(long id) {
    MergeGroups.Group<KnownSpeaker> group =
        groups.group(SourceType.SPEAKER, KnownSpeaker.class, id);
    KnownSpeaker speaker = group.root();
    Map<Long, Long> claims = speakers.claimsBySpeaker(group.ids());
    return new Detail(
        speaker.id,
        speaker.name,
        Words.of(speaker.kind),
        speaker.role,
        speaker.affiliation,
        claims.values().stream().mapToLong(Long::longValue).sum(),
        group.others().stream().map(other -> Summary.of(other, claims)).toList(),
        group.changes());
  }

  /** Declares that two speakers are one. */
  @POST
  @Path("/{id:\\d{1,18}}/merge")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.EDITS)
  @Operation(
      operationId = "mergeSpeaker",
      summary = "Merges a speaker into another.",
      description = "Undone by unmerge; the history keeps both.")
  public Detail merge(long id, @NotNull @Valid Merge merge) {
    groups.merge(SourceType.SPEAKER, id, merge.into());
    return get(id);
  }

  /** Takes a speaker out of its group again. */
  @POST
  @Path("/{id:\\d{1,18}}/unmerge")
  @RolesAllowed(Role.EDITS)
  @Operation(operationId = "unmergeSpeaker", summary = "Undoes the merging of a speaker.")
  public Detail unmerge(long id) {
    groups.unmerge(SourceType.SPEAKER, id);
    return get(id);
  }

  /** Makes a new speaker of some claims. */
  @POST
  @Path("/{id:\\d{1,18}}/split")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.EDITS)
  @Operation(
      operationId = "splitSpeaker",
      summary = "Splits some claims off to a new speaker of the same name.",
      description = "Undone by merging the new one.")
  public Detail split(long id, @NotNull @Valid Split split) {
    return get(speakers.split(id, split.claims()));
  }

  /** A speaker in a list. */
  @Schema(name = "KnownSpeaker")
  public record Summary(
      long id,
      String name,
      @Schema(enumeration = {"person", "organization", "government", "document"}) String kind,
      @Schema(nullable = true) String role,
      @Schema(nullable = true) String affiliation,
      @Schema(description = "How many claims are theirs, in a list with those of their group.")
          long claims,
      Instant createdAt) {
    static Summary of(KnownSpeaker speaker, Map<Long, Long> claims) {
      return new Summary(
          speaker.id,
          speaker.name,
          Words.of(speaker.kind),
          speaker.role,
          speaker.affiliation,
          claims.getOrDefault(speaker.id, 0L),
          speaker.createdAt);
    }
  }

  /** A speaker with all that are the same. */
  @Schema(name = "KnownSpeakerDetail")
  public record Detail(
      long id,
      String name,
      @Schema(enumeration = {"person", "organization", "government", "document"}) String kind,
      @Schema(nullable = true) String role,
      @Schema(nullable = true) String affiliation,
      @Schema(description = "How many claims are theirs.") long claims,
      @Schema(description = "Who was merged into this one.") List<Summary> members,
      @Schema(description = "What editors did, the newest first.") List<ChangeView> changes) {}
}
