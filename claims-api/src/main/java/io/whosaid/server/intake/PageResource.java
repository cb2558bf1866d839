package io.whosaid.server.intake;

import io.whosaid.attribution.Outlet;
import io.whosaid.attribution.Outlets;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.engine.EnginePermits;
import io.whosaid.server.engine.Submission;
import io.whosaid.server.fetch.FetchException;
import io.whosaid.server.fetch.Fetcher;
import io.whosaid.server.http.WellFormed;
import io.whosaid.server.http.problems.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Articles that come as a page, as Markdown, or as an address. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.EDITS)
@Tag(name = "Articles")
public class PageResource {
  private final IntakeService intakeService;
  private final EnginePermits permits;
  private final Fetcher fetcher;

  PageResource(IntakeService intakeService, EnginePermits permits, Fetcher fetcher) {
    this.intakeService = intakeService;
    this.permits = permits;
    this.fetcher = fetcher;
  }

  /** Stores the article in a page or in Markdown. */
  @POST
  @Path("/page")
  @Operation(
      operationId = "addPage",
      summary = "Reads and stores the article in HTML or Markdown.",
      description =
          "Only the text that people read is stored, and offsets point into it. What is not given"
              + " here is taken from the page (JSON-LD, OpenGraph, meta, h1) or the front matter.")
  @APIResponseSchema(
      value = ArticleResource.View.class,
      responseCode = "201",
      responseDescription = "The new article; 200 if it was there already.")
  public RestResponse<ArticleResource.View> page(
      @HeaderParam(Idempotency.HEADER) @Parameter(description = Idempotency.DESCRIPTION) String key,
      @NotNull @Valid Page page,
      @Context UriInfo uri) {
    return once(key, page, uri, () -> permits.take(() -> read(page)));
  }

  private Submission read(Page page) {
    Prose prose =
        switch (page.format()) {
          case "html" -> Prose.ofPage(page.content(), page.url());
          case "markdown" -> Prose.ofMarkdown(page.content());
          default ->
              throw wrong(
                  400, "/format", "'%s' is not one of html, markdown".formatted(page.format()));
        };
    return submission(prose, page.about().or(prose.metadata()), "/content");
  }

  /** Stores the article at an address. */
  @POST
  @Path("/fetch")
  @Operation(
      operationId = "fetchArticle",
      summary = "Fetches, reads and stores the article at an address.",
      description = "Of public addresses only; at most 5 MB, 5 redirects and 15 seconds.")
  @APIResponseSchema(
      value = ArticleResource.View.class,
      responseCode = "201",
      responseDescription = "The new article; 200 if it was there already.")
  public RestResponse<ArticleResource.View> fetch(
      @HeaderParam(Idempotency.HEADER) @Parameter(description = Idempotency.DESCRIPTION) String key,
      @NotNull @Valid Address address,
      @Context UriInfo uri) {
    return once(key, address, uri, () -> read(address));
  }

  private Submission read(Address address) {
    try {
      Fetcher.Page page = fetcher.fetch(address.url());
      String where = page.address().toString();
      String text = WellFormed.of(page.text().replace("\0", ""));
      Prose prose = permits.take(() -> prose(page.type(), text, where));
      String outlet =
          Outlets.builtIn().byDomain(page.address().getHost()).map(Outlet::name).orElse(null);
      PageMetadata about =
          new PageMetadata(
                  null, null, address.outlet(), null, address.published(), address.language())
              .or(new PageMetadata(null, null, outlet, null, null, null))
              .or(prose.metadata())
              .or(new PageMetadata(null, where, null, null, null, null));
      return submission(prose, about, "/url");
    } catch (FetchException e) {
      throw wrong(422, "/url", e.getMessage());
    }
  }

  private static Prose prose(String type, String text, String where) {
    return switch (type) {
      case "text/plain" -> new Prose(text, PageMetadata.NONE);
      case "text/markdown" -> Prose.ofMarkdown(text);
      default -> Prose.ofPage(text, where);
    };
  }

  /** Stores what {@code read} gives, unless this request came with this key before. */
  private RestResponse<ArticleResource.View> once(
      String key, Object request, UriInfo uri, Supplier<Submission> read) {
    Idempotency.check(key);
    IntakeService.Taken taken =
        intakeService
            .taken(key, request)
            .orElseGet(() -> intakeService.take(read.get(), key, request));
    return ArticleResource.taken(taken, uri.getBaseUriBuilder().path("api/v1/articles"));
  }

  private static Submission submission(Prose prose, PageMetadata about, String pointer) {
    if (prose.text().isBlank()) {
      throw wrong(422, pointer, "holds no text that people read");
    }
    return new Submission(
        prose.text(),
        cut(about.title(), 500),
        about.url(),
        cut(about.outlet(), 200),
        cut(about.byline(), 500),
        about.published(),
        about.language());
  }

  private static String cut(String text, int longest) {
    String plain = text == null ? null : WellFormed.of(text.replace("\0", ""));
    return plain == null || plain.length() <= longest
        ? plain
        : WellFormed.of(plain.substring(0, longest - 1)) + "…";
  }

  private static RuntimeException wrong(int status, String pointer, String detail) {
    return Problem.of(
            status, "The article cannot be read.", List.of(Problem.Fault.at(pointer, detail)))
        .exception();
  }

  /** An article in HTML or Markdown. */
  @Schema(name = "PageSubmission")
  public record Page(
      @NotNull @Schema(enumeration = {"html", "markdown"}) String format,
      @NotBlank @Schema(description = "The whole page, or all of the Markdown.") String content,
      @Size(max = 500) @Schema(description = "The headline; else the page's.") String title,
      @Size(max = 2000) @Pattern(regexp = Submission.ADDRESS, message = Submission.NO_ADDRESS)
          String url,
      @Size(max = 200) String outlet,
      @Size(max = 500) String byline,
      @Schema(examples = "2026-01-31") LocalDate published,
      @Size(max = 35) @Pattern(regexp = Submission.LANGUAGE, message = Submission.NO_LANGUAGE)
          String language) {
    private PageMetadata about() {
      return new PageMetadata(title, url, outlet, byline, published, language);
    }
  }

  /** Where an article is. */
  @Schema(name = "ArticleAddress")
  public record Address(
      @NotBlank
          @Size(max = 2000)
          @Pattern(regexp = Submission.ADDRESS, message = Submission.NO_ADDRESS)
          @Schema(examples = "https://example.org/news/1")
          String url,
      @Size(max = 200) @Schema(description = "Else the outlet whose site it is, if known.")
          String outlet,
      @Schema(examples = "2026-01-31") LocalDate published,
      @Size(max = 35) @Pattern(regexp = Submission.LANGUAGE, message = Submission.NO_LANGUAGE)
          String language) {}
}
