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
import io.whosaid.server.http.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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

  ArticleResource(IntakeService intakeService) {
    this.intakeService = intakeService;
  }

  /** Reads and stores an article. The same text by the same outlet again gives the same article. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.EDITS)
  @Operation(
      operationId = "addArticle",
      summary = "Reads and stores an article, and gives its claims.",
      description = "The same text by the same outlet again gives the same article, and 200.")
  @APIResponse(
      responseCode = "201",
      description = "The new article.",
      content = @Content(schema = @Schema(implementation = View.class)))
  @APIResponse(
      responseCode = "200",
      description = "The article was there already.",
      content = @Content(schema = @Schema(implementation = View.class)))
  public RestResponse<View> post(
      @HeaderParam("Idempotency-Key")
          @Parameter(description = "The same key again gives the same article; 422 with another.")
          String key,
      @NotNull @Valid Submission submission,
      @Context UriInfo uri) {
    Idempotency.check(key);
    return taken(intakeService.take(submission, key), uri.getAbsolutePathBuilder());
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
    Article article = Article.<Article>findByIdOptional(id).orElseThrow(() -> missing(id));
    return ETagResponses.response(RestResponse.Status.OK, View.of(article), article.version);
  }

  /** What is answered where there is no article {@code id}. */
  public static RuntimeException missing(long id) {
    return Problem.of(404, "There is no article %d.".formatted(id)).exception();
  }

  /** A page of articles without their texts, the newest first. */
  @GET
  @Operation(
      operationId = "listArticles",
      summary = "Articles without their texts, the newest first.")
  @Parameter(ref = "limit")
  @Parameter(ref = "cursor")
  public RestResponse<Page<Summary>> list(@Context UriInfo uri) {
    IdPage asked = IdPage.of("articles", new Parameters(uri));
    List<Article> found =
        Article.<Article>find("id < ?1 order by id desc", asked.before())
            .page(0, asked.wanted())
            .list();
    return asked.page(found, Summary::of, article -> article.id, uri);
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

  /** An article in a list. */
  @Schema(name = "ArticleSummary")
  public record Summary(
      long id,
      @Schema(nullable = true) String title,
      @Schema(nullable = true) String url,
      @Schema(nullable = true) String outlet,
      @Schema(nullable = true) String byline,
      @Schema(nullable = true) LocalDate published,
      @Schema(nullable = true) String language,
      Instant createdAt) {

    static Summary of(Article article) {
      return new Summary(
          article.id,
          article.title,
          article.url,
          article.outlet,
          article.byline,
          article.published,
          article.language,
          article.createdAt);
    }
  }
}
