package io.whosaid.server.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.articles.Article;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimInText;
import io.whosaid.server.database.ColumnQuery;
import io.whosaid.server.reviews.SpanCorrection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;

/** What reviewers marked, as data that an engine learns from; written while it is sent. */
@Path("/api/v1/export/training")
@RolesAllowed(Role.READS)
@Tag(name = "Claims")
public class TrainingResource {
  private final Session database;
  private final ObjectMapper json;

  TrainingResource(Session database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** The articles in which someone marked something. */
  @GET
  @Operation(
      operationId = "exportTraining",
      summary = "The articles that reviewers marked, as an annotated corpus.",
      description =
          "A ZIP file of `text/NAME.txt`, `attributions/NAME.ann` and `markings/NAME.ndjson` for"
              + " each article in which a claim was corrected, added or removed. The stand-off"
              + " lines (brat; offsets are code points) have all quotations that stand, also those"
              + " that were not changed; the lines of JSON say who marked what, and when. The first"
              + " two are the form that `benchmarks` trains with and measures on.")
  @APIResponse(
      responseCode = "200",
      description = "The file.",
      content = @Content(mediaType = "application/zip"))
  public Response export() {
    StreamingOutput file = this::write;
    return Response.ok(file)
        .header("Content-Type", "application/zip")
        .header("Content-Disposition", "attachment; filename=\"training.zip\"")
        .build();
  }

  private void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    List<Long> articles = QuarkusTransaction.requiringNew().call(this::marked);
    for (long id : articles) {
      Sample sample = QuarkusTransaction.requiringNew().call(() -> sample(id));
      put(zip, "text/" + sample.name() + ".txt", sample.text());
      put(zip, "attributions/" + sample.name() + ".ann", sample.standoff());
      StringBuilder lines = new StringBuilder();
      for (SpanCorrection.OfClaim marking : sample.markings()) {
        lines.append(json.writeValueAsString(marking)).append('\n');
      }
      put(zip, "markings/" + sample.name() + ".ndjson", lines.toString());
    }
    zip.finish();
  }

  private List<Long> marked() {
    return ColumnQuery.of(
            database,
            "select distinct c.article_id from claim c join marking m on m.claim_id = c.id order by"
                + " 1",
            Long.class)
        .getResultList();
  }

  private record Sample(
      String name, String text, String standoff, List<SpanCorrection.OfClaim> markings) {}

  private Sample sample(long id) {
    Article article = Article.findById(id);
    List<ClaimInText> quotations =
        Claim.<Claim>list("article = ?1 and withdrawnAt is null order by position", article)
            .stream()
            .filter(claim -> !claim.quoted.isStatement())
            .map(Claim::inText)
            .toList();
    String standoff = Standoff.of(article.text, quotations);
    Sample sample = new Sample(name(article), article.text, standoff, SpanCorrection.ofArticle(id));
    database.clear();
    return sample;
  }

  /** The outlet and the number: "tarn-valley-courier_12". */
  private static String name(Article article) {
    String outlet = article.outlet == null ? "" : article.outlet.toLowerCase(Locale.ROOT);
    String plain = outlet.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return (plain.isEmpty() ? "none" : plain) + "_" + article.id;
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
