package io.whosaid.server.webhooks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.whosaid.server.database.ColumnQuery;
import io.whosaid.server.fetch.FetchException;
import io.whosaid.server.fetch.Fetcher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Sends deliveries, signed, until they arrive or are given up. An instance takes one for a minute;
 * if it dies, another one tries after that.
 */
@ApplicationScoped
public class WebhookSender {
  private static final Logger LOG = Logger.getLogger(WebhookSender.class);
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final List<Duration> BACK_OFF =
      List.of(
          Duration.ofSeconds(10),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6),
          Duration.ofHours(12));

  private final Session database;
  private final Fetcher fetcher;

  WebhookSender(Session database, Fetcher fetcher) {
    this.database = database;
    this.fetcher = fetcher;
  }

  private record Taken(long id, String url, String secret, String event, String body) {}

  /** Sends what is due. */
  @Scheduled(every = "{whosaid.webhooks.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void send() {
    Optional<Taken> next = QuarkusTransaction.requiringNew().call(this::take);
    while (next.isPresent()) {
      Taken taken = next.get();
      String error = send(taken);
      QuarkusTransaction.requiringNew().run(() -> done(taken.id(), error));
      next = QuarkusTransaction.requiringNew().call(this::take);
    }
  }

  private Optional<Taken> take() {
    List<Long> ids =
        ColumnQuery.of(
                database,
                "select id from webhook_delivery where next_at <= now() order by next_at limit 1"
                    + " for update skip locked",
                Long.class)
            .getResultList();
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    WebhookDelivery delivery = WebhookDelivery.findById(ids.get(0));
    Webhook hook = Webhook.findById(delivery.webhookId);
    delivery.attempts++;
    delivery.nextAt = Instant.now().truncatedTo(ChronoUnit.MICROS).plus(LEASE);
    return Optional.of(
        new Taken(delivery.id, hook.url, hook.secret, delivery.event, delivery.body));
  }

  /** Why it did not arrive; null if it did. */
  private String send(Taken taken) {
    long seconds = Instant.now().getEpochSecond();
    try {
      int status =
          fetcher.post(
              taken.url(),
              taken.body(),
              Map.of(
                  "Content-Type", "application/json",
                  "Whosaid-Event", taken.event(),
                  "Whosaid-Delivery", Long.toString(taken.id()),
                  "Whosaid-Signature", Signature.of(taken.secret(), seconds, taken.body())));
      return status / 100 == 2 ? null : "The address answers with status %d.".formatted(status);
    } catch (FetchException e) {
      return "The address " + e.getMessage() + ".";
    }
  }

  private void done(long id, String error) {
    // Locked, so that nobody deletes its webhook between here and the commit.
    WebhookDelivery delivery = WebhookDelivery.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (delivery == null) {
      return; // its webhook was deleted meanwhile
    }
    delivery.error = error;
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    if (error == null) {
      delivery.deliveredAt = now;
      delivery.nextAt = null;
    } else if (delivery.attempts > BACK_OFF.size()) {
      delivery.nextAt = null;
      LOG.warnf(
          "Delivery %d of webhook %d is given up after %d attempts.",
          delivery.id, delivery.webhookId, delivery.attempts);
    } else {
      delivery.nextAt = now.plus(BACK_OFF.get(delivery.attempts - 1));
    }
  }

  /** Forgets deliveries that ended more than 30 days ago. */
  @Scheduled(every = "1h", delayed = "10m")
  void forget() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                WebhookDelivery.delete(
                    "nextAt is null and createdAt < ?1", Instant.now().minus(Duration.ofDays(30))));
  }
}
