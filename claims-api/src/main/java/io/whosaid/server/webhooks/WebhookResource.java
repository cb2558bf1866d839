package io.whosaid.server.webhooks;

import io.whosaid.server.accounts.Role;
import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.Words;
import io.whosaid.server.http.problems.Problem;
import io.whosaid.server.searches.SavedSearch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Webhooks: addresses that are told what happens. */
@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTERS)
@Tag(name = "Events")
public class WebhookResource {
  private static final int MOST = 50;
  private static final int SHOWN = 100;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final CurrentUser user;

  WebhookResource(CurrentUser user) {
    this.user = user;
  }

  /** All webhooks. */
  @GET
  @Operation(operationId = "listWebhooks", summary = "All webhooks, with what did not arrive.")
  public List<View> list() {
    return Webhook.<Webhook>list("order by id").stream().map(View::of).toList();
  }

  /** Adds a webhook. */
  @POST
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addWebhook",
      summary = "Adds a webhook: an address that receives events.",
      description =
          "A delivery is a POST of JSON: `event`, `at`, `data` as in the event stream, and the"
              + " `claims` as they are then, at most 100. `claims` sends new claims without a"
              + " source or, with a search, those that it finds. Whosaid-Signature is"
              + " `t=SECONDS,v1=HEX`, the HMAC-SHA-256 of `SECONDS.BODY` under the secret, which"
              + " only this answer shows. Without a 2xx a delivery is tried seven times more within"
              + " a day, with the same Whosaid-Delivery. Only public addresses are reached, and no"
              + " redirect is followed.")
  @APIResponseSchema(
      value = Made.class,
      responseCode = "201",
      responseDescription = "The webhook, with its secret.")
  public RestResponse<Made> add(@NotNull @Valid Wanted wanted) {
    if (Webhook.count() >= MOST) {
      throw Problem.of(409, "There are %d webhooks; delete one first.".formatted(MOST)).exception();
    }
    Webhook hook = new Webhook();
    hook.url = wanted.url().strip();
    hook.events =
        wanted.events().stream()
            .map(
                word ->
                    Words.at("/events", Webhook.Kind.class, word, "The webhook cannot be added."))
            .distinct()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();
    hook.searchId = wanted.search();
    if (wanted.search() != null) {
      check(SavedSearch.findById(wanted.search()));
    }
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    hook.secret = "whsec_" + HexFormat.of().formatHex(bytes);
    hook.account = user.name();
    hook.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    hook.persist();
    return ResponseBuilder.create(
            RestResponse.Status.CREATED, new Made(hook.id, hook.secret, View.of(hook)))
        .build();
  }

  private void check(SavedSearch search) {
    if (search == null || !search.account.equals(user.name())) {
      throw wrong("/search", "is not the number of a saved search of yours");
    }
    if (search.query.contains("assigned=me")) {
      throw wrong(
          "/search", "contains `me`, which has no meaning here; save it with a name instead");
    }
  }

  private static RuntimeException wrong(String pointer, String detail) {
    return Problem.of(
            400, "The webhook cannot be added.", List.of(Problem.Fault.at(pointer, detail)))
        .exception();
  }

  /** Deletes a webhook. */
  @DELETE
  @Path("/{id:\\d{1,18}}")
  @Transactional
  @Operation(operationId = "deleteWebhook", summary = "Deletes a webhook and its deliveries.")
  @APIResponse(responseCode = "204", description = "It is deleted.")
  public void delete(long id) {
    known(id).delete();
  }

  /** What was sent to a webhook. */
  @GET
  @Path("/{id:\\d{1,18}}/deliveries")
  @Operation(
      operationId = "listDeliveries",
      summary = "The newest 100 deliveries of a webhook, the newest first.")
  public List<DeliveryView> deliveries(long id) {
    known(id);
    return WebhookDelivery.<WebhookDelivery>find("webhookId = ?1 order by id desc", id)
        .page(0, SHOWN)
        .stream()
        .map(DeliveryView::of)
        .toList();
  }

  private static Webhook known(long id) {
    return Webhook.<Webhook>findByIdOptional(id)
        .orElseThrow(() -> Problem.of(404, "There is no webhook %d.".formatted(id)).exception());
  }

  /** A webhook to add. */
  @Schema(name = "WebhookWanted")
  public record Wanted(
      @NotBlank
          @Size(max = 2000)
          @Pattern(
              regexp = "\\s*[Hh][Tt][Tt][Pp][Ss]?://[^\\s/]\\S*\\s*",
              message = "must be an http or https address")
          @Schema(examples = "https://example.org/hooks/whosaid")
          String url,
      @NotNull @Size(min = 1, max = 3) @Schema(enumeration = {"claims", "review", "correction"})
          List<@NotNull String> events,
      @Schema(
              description =
                  "A saved search of one's own: only claims that it finds. Without it, all.",
              nullable = true)
          Long search) {}

  /** A webhook that was just added. */
  @Schema(name = "WebhookMade")
  public record Made(
      long id,
      @Schema(description = "What deliveries are signed with; it is not shown again.")
          String secret,
      View webhook) {}

  /** A webhook, as the API gives it. */
  @Schema(name = "Webhook")
  public record View(
      long id,
      String url,
      @Schema(enumeration = {"claims", "review", "correction"}) List<String> events,
      @Schema(nullable = true) Long search,
      String account,
      Instant createdAt,
      @Schema(description = "How many deliveries wait for another attempt.") long waiting,
      @Schema(description = "How many deliveries of the last 30 days were given up.") long givenUp,
      @Schema(description = "Why the newest attempt failed; null if it did not.", nullable = true)
          String error,
      @Schema(nullable = true) Instant deliveredAt) {
    static View of(Webhook hook) {
      String of = "webhookId = ?1 and ";
      WebhookDelivery newest =
          WebhookDelivery.find(of + "attempts > 0 order by id desc", hook.id).firstResult();
      WebhookDelivery arrived =
          WebhookDelivery.find(of + "deliveredAt is not null order by deliveredAt desc", hook.id)
              .firstResult();
      return new View(
          hook.id,
          hook.url,
          hook.events,
          hook.searchId,
          hook.account,
          hook.createdAt,
          WebhookDelivery.count(of + "nextAt is not null", hook.id),
          WebhookDelivery.count(of + "nextAt is null and deliveredAt is null", hook.id),
          newest == null ? null : newest.error,
          arrived == null ? null : arrived.deliveredAt);
    }
  }

  /** A delivery, as the API gives it. */
  @Schema(name = "WebhookDelivery")
  public record DeliveryView(
      long id,
      String event,
      int attempts,
      @Schema(nullable = true) String error,
      @Schema(description = "Null unless it will be tried again.", nullable = true) Instant nextAt,
      @Schema(nullable = true) Instant deliveredAt,
      Instant createdAt) {
    static DeliveryView of(WebhookDelivery delivery) {
      return new DeliveryView(
          delivery.id,
          delivery.event,
          delivery.attempts,
          delivery.error,
          delivery.nextAt,
          delivery.deliveredAt,
          delivery.createdAt);
    }
  }
}
