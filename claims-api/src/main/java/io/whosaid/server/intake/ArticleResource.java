package io.whosaid.server.intake;

import io.whosaid.server.accounts.Role;
import io.whosaid.server.articles.Article;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.engine.ProblemView;
import io.whosaid.server.engine.Submission;
import io.whosaid.server.http.ETagResponses;
import io.whosaid.server.http.IdPage;
import io.whosaid.server.http.Page;
import io.whosaid.server.http.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Articles: handing one in, which gives its claims, and getting them back. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
@Tag(name = "Articles")
public class ArticleResource {
  private final IntakeService intakeService;
  private final ArticleService articleService;
  private final ArticleList articleList;

  ArticleResource(
      IntakeService intakeService, ArticleService articleService, ArticleList articleList) {
    this.intakeService = intakeService;
    this.articleService = articleService;
    this.articleList = articleList;
  }

  /** Reads and stores an article. The same text by the same outlet again gives the same article. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.EDITS)
  @Operation(
      operationId = "addArticle",
      summary = "Analyzes and stores an article, and returns its claims.",
      description = "The same text by the same outlet again returns the same article, with 200.")
  @APIResponse(
      responseCode = "201",
      description = "The new article.",
      content = @Content(schema = @Schema(implementation = View.class)))
  @APIResponse(
      responseCode = "200",
      description = "The article was there already.",
      content = @Content(schema = @Schema(implementation = View.class)))
  public RestResponse<View> post(
      @HeaderParam(Idempotency.HEADER) @Parameter(description = Idempotency.DESCRIPTION) String key,
      @NotNull @Valid Submission submission,
      @Context UriInfo uri) {
    Idempotency.check(key);
    return taken(intakeService.take(submission, key, submission), uri.getAbsolutePathBuilder());
  }

  /** The answer to an article that was handed in; articles are {@code below}. */
  public static RestResponse<View> taken(IntakeService.Taken taken, UriBuilder below) {
    URI place = below.path(taken.article().id.toString()).build();
    View view = View.of(taken.article());
    return taken.isNew()
        ? ResponseBuilder.<View>created(place)
            .entity(view)
            .tag(ETagResponses.tag(view.version))
            .build()
        : ResponseBuilder.ok(view)
            .contentLocation(place)
            .tag(ETagResponses.tag(view.version))
            .build();
  }

  /** An article with its claims, in the order of the text. */
  @GET
  @Path("/{id:\\d{1,18}}")
  @Operation(
      operationId = "getArticle",
      summary = "An article with its claims, in the order of the text.")
  public RestResponse<View> get(long id) {
    Article article = Article.known(id);
    return ETagResponses.response(RestResponse.Status.OK, View.of(article), article.version);
  }

  /** A page of articles without their texts, the newest first. */
  @GET
  @Operation(
      operationId = "listArticles",
      summary = "Articles that all filters fit, without their texts, the newest first.")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description =
          "Words or parts of words that the title has. One of one or two letters must begin a word.",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "outlet",
      in = ParameterIn.QUERY,
      description = "The name of the outlet, also of one that was merged into it.",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "outletId",
      in = ParameterIn.QUERY,
      description = "The number of the outlet.",
      schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"))
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      description = "Published on this day or later.",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      description = "Published on this day or earlier.",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  @Parameter(
      name = "undated",
      in = ParameterIn.QUERY,
      description = "True for articles without a day of publication, false for those with one.",
      schema = @Schema(type = SchemaType.BOOLEAN))
  @Parameter(
      name = "addedFrom",
      in = ParameterIn.QUERY,
      description = "Added on this day (UTC) or later.",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  @Parameter(
      name = "addedTo",
      in = ParameterIn.QUERY,
      description = "Added on this day (UTC) or earlier.",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  @Parameter(
      name = "progress",
      in = ParameterIn.QUERY,
      description =
          "open: some quotations are unreviewed. done: all are reviewed. empty: there are none.",
      schema = @Schema(enumeration = {"open", "done", "empty"}))
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  public RestResponse<Page<ArticleSummary>> list(@Context UriInfo uri) {
    return articleList.page(uri);
  }

  /** Corrects what is known of an article. */
  @PATCH
  @Path("/{id:\\d{1,18}}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.EDITS)
  @Operation(
      operationId = "changeArticle",
      summary = "Corrects title, address, outlet, byline or date of an article.",
      description =
          "What is left out stays; null clears (JSON Merge Patch). The text and the claims stay,"
              + " also what the engine made of the former outlet and byline. 409 if another article"
              + " has this text under this outlet.")
  @APIResponseSchema(
      value = View.class,
      responseCode = "200",
      responseDescription = "The article, as it is now.")
  public RestResponse<View> change(
      long id,
      @HeaderParam("If-Match")
          @Parameter(required = true, description = "The ETag that the article came with.")
          String ifMatch,
      @NotNull @Valid ArticleChange change) {
    articleService.change(id, ifMatch, change);
    return get(id);
  }

  /** Deletes an article with its claims, so that it can still be restored for a while. */
  @DELETE
  @Path("/{id:\\d{1,18}}")
  @RolesAllowed(Role.EDITS)
  @Operation(
      operationId = "deleteArticle",
      summary = "Deletes an article, with its claims and their reviews.",
      description =
          "Lists, counts and exports leave them out at once. An administrator can restore them for"
              + " 30 days; then they are gone for good.")
  @APIResponse(responseCode = "204", description = "It is deleted.")
  public void delete(
      long id,
      @HeaderParam("If-Match")
          @Parameter(required = true, description = "The ETag that the article came with.")
          String ifMatch) {
    articleService.delete(id, ifMatch);
  }

  /** Articles that can be restored. */
  @GET
  @Path("/deleted")
  @RolesAllowed(Role.ADMINISTERS)
  @Operation(
      operationId = "listDeletedArticles",
      summary = "Articles that were deleted and can be restored, the newest first.")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  public RestResponse<Page<DeletedArticle>> deleted(@Context UriInfo uri) {
    IdPage asked = IdPage.of("deleted", new Parameters(uri));
    List<Article> found =
        Article.<Article>find("deletedAt is not null and id < ?1 order by id desc", asked.before())
            .page(0, asked.wanted())
            .list();
    return asked.page(found, DeletedArticle::of, article -> article.id, uri);
  }

  /** Restores a deleted article. */
  @POST
  @Path("/{id:\\d{1,18}}/restore")
  @RolesAllowed(Role.ADMINISTERS)
  @Operation(
      operationId = "restoreArticle",
      summary = "Restores a deleted article, with its claims and their reviews.",
      description = "409 if it was not deleted.")
  @APIResponseSchema(
      value = View.class,
      responseCode = "200",
      responseDescription = "The article, as it is now.")
  public RestResponse<View> restore(long id) {
    articleService.restore(id);
    return get(id);
  }

  /** An article, as the API gives it. */
  @Schema(name = "Article")
  public record View(
      long id,
      @Schema(nullable = true) String title,
      @Schema(nullable = true) String url,
      @Schema(nullable = true) String outlet,
      @Schema(nullable = true) String byline,
      @Schema(nullable = true) LocalDate published,
      @Schema(nullable = true) String language,
      Instant createdAt,
      String text,
      @Schema(description = "Its quotations, in the order of the text.") List<ClaimView> claims,
      @Schema(description = "Check-worthy sentences in its own voice, in the order of the text.")
          List<ClaimView> statements,
      @Schema(description = "Claims that are not found in its text any more.")
          List<ClaimView> withdrawn,
      List<ProblemView> problems,
      @Schema(description = "The number of its text; the ETag is \"v<version>\".") int version) {

    public static View of(Article article) {
      List<Claim> all = new ArrayList<>(Claim.list("article = ?1", article));
      all.sort(Comparator.comparing(claim -> claim.quoted.content().get(0)));
      List<Claim> claims = all.stream().filter(claim -> claim.withdrawnAt == null).toList();
      return new View(
          article.id,
          article.title,
          article.url,
          article.outlet,
          article.byline,
          article.published,
          article.language,
          article.createdAt,
          article.text,
          views(claims, false),
          views(claims, true),
          all.stream().filter(claim -> claim.withdrawnAt != null).map(ClaimView::of).toList(),
          article.problems.stream().map(ProblemView::of).toList(),
          article.version);
    }

    private static List<ClaimView> views(List<Claim> claims, boolean statements) {
      return claims.stream()
          .filter(claim -> claim.quoted.isStatement() == statements)
          .sorted(Comparator.comparing(claim -> claim.quoted.content().get(0)))
          .map(ClaimView::of)
          .toList();
    }
  }

  /** A deleted article in a list. */
  @Schema(name = "DeletedArticle")
  public record DeletedArticle(
      long id,
      @Schema(nullable = true) String title,
      @Schema(nullable = true) String outlet,
      Instant deletedAt,
      String deletedBy,
      @Schema(description = "After this it is gone for good.") Instant restorableUntil) {
    static DeletedArticle of(Article article) {
      return new DeletedArticle(
          article.id,
          article.title,
          article.outlet,
          article.deletedAt,
          article.deletedBy,
          article.restorableUntil());
    }
  }
}
