package io.whosaid.server.revisions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.articles.Article;
import io.whosaid.server.articles.ArticleVersion;
import io.whosaid.server.http.ETagResponses;
import io.whosaid.server.http.problems.Problem;
import io.whosaid.server.intake.ArticleResource;
import io.whosaid.server.intake.IntakeService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The texts of an article, one after another, and their reading. */
@Path("/api/v1/articles/{id:\\d{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
@Tag(name = "Articles")
public class ArticleVersionResource {
  private final RevisionService revisionService;

  ArticleVersionResource(RevisionService revisionService) {
    this.revisionService = revisionService;
  }

  /** Gives an article its next text. */
  @POST
  @Path("/versions")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.EDITS)
  @Operation(
      operationId = "addArticleVersion",
      summary = "Stores the next text of an article, and carries its claims over.",
      description =
          "A claim is carried over, with its number, reviews and corrections, where the same words"
              + " of the same source stand in the new text, wherever that is. One that is not found"
              + " any more is kept as withdrawn: lists leave it out, and its offsets point into the"
              + " text that it was found in. 409 if another article has this text.")
  @APIResponse(
      responseCode = "201",
      description = "The article with its next text.",
      content = @Content(schema = @Schema(implementation = ArticleResource.View.class)))
  @APIResponse(
      responseCode = "200",
      description = "The article, which has this text already.",
      content = @Content(schema = @Schema(implementation = ArticleResource.View.class)))
  public RestResponse<ArticleResource.View> add(
      long id,
      @HeaderParam("If-Match")
          @Parameter(required = true, description = "The ETag that the article came with.")
          String ifMatch,
      @NotNull @Valid Revision revision) {
    IntakeService.Taken taken = revisionService.revise(id, ifMatch, revision);
    return tagged(
        taken.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, taken.article());
  }

  /** Lets the engine read an article again. */
  @POST
  @Path("/reading")
  @RolesAllowed(Role.EDITS)
  @Operation(
      operationId = "reanalyzeArticle",
      summary = "Analyzes the article's text again, with the engine as it is now.",
      description =
          "What reviewers decided or corrected stays, with its attribution; what the engine does"
              + " not find any more, and that was not reviewed or corrected, is withdrawn.")
  @APIResponseSchema(
      value = ArticleResource.View.class,
      responseCode = "200",
      responseDescription = "The article with its claims.")
  public RestResponse<ArticleResource.View> read(
      long id,
      @HeaderParam("If-Match")
          @Parameter(required = true, description = "The ETag that the article came with.")
          String ifMatch) {
    return tagged(RestResponse.Status.OK, revisionService.readAnew(id, ifMatch));
  }

  /** The texts that an article had and has, without the texts themselves. */
  @GET
  @Path("/versions")
  @Operation(
      operationId = "listArticleVersions",
      summary = "The versions of an article, without their texts, the newest first.")
  public List<Summary> list(long id) {
    List<Summary> all = new ArrayList<>();
    all.add(Summary.of(known(id)));
    ArticleVersion.of(id).forEach(version -> all.add(Summary.of(version)));
    return all;
  }

  /** One text of an article. */
  @GET
  @Path("/versions/{version:\\d{1,9}}")
  @Operation(
      operationId = "getArticleVersion",
      summary = "A version of an article, which claims of that textVersion point into.")
  public View get(long id, int version) {
    Article article = known(id);
    return article.version == version
        ? View.of(article)
        : ArticleVersion.of(id, version)
            .map(View::of)
            .orElseThrow(
                () ->
                    Problem.of(404, "Article %d has no version %d.".formatted(id, version))
                        .exception());
  }

  private static Article known(long id) {
    return Article.known(id);
  }

  private static RestResponse<ArticleResource.View> tagged(
      RestResponse.Status status, Article article) {
    return ETagResponses.response(status, ArticleResource.View.of(article), article.version);
  }

  /** A version of an article in a list. */
  @Schema(name = "ArticleVersionSummary")
  public record Summary(
      int version,
      @Schema(nullable = true) String title,
      @Schema(nullable = true) String url,
      @Schema(nullable = true) String byline,
      @Schema(description = "Who brought it; null of the first.", nullable = true) String account,
      Instant createdAt,
      @Schema(description = "When the next one came; null of the newest.", nullable = true)
          Instant replacedAt) {
    static Summary of(ArticleVersion version) {
      return new Summary(
          version.version,
          version.title,
          version.url,
          version.byline,
          version.account,
          version.createdAt,
          version.replacedAt);
    }

    static Summary of(Article article) {
      return new Summary(
          article.version,
          article.title,
          article.url,
          article.byline,
          article.textBy,
          article.textSince == null ? article.createdAt : article.textSince,
          null);
    }
  }

  /** A version of an article. */
  @Schema(name = "ArticleVersion")
  public record View(
      @JsonUnwrapped Summary summary, @Schema(description = "The whole text.") String text) {
    static View of(ArticleVersion version) {
      return new View(Summary.of(version), version.text);
    }

    static View of(Article article) {
      return new View(Summary.of(article), article.text);
    }
  }
}
