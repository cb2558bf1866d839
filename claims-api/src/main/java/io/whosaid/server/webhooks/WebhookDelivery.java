package io.whosaid.server.webhooks;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Something to send to a webhook, or that was sent. */
@Entity
public class WebhookDelivery extends PanacheEntityBase {
  /** Its number: the same in each attempt. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  /** To which webhook. */
  @Column(nullable = false)
  public long webhookId;

  /** What happened. */
  @Column(nullable = false)
  public String event;

  /** What is sent: JSON. */
  @Column(nullable = false)
  public String body;

  /** How often it was tried. */
  @Column(nullable = false)
  public int attempts;

  /** When to try next; null once it was delivered or given up. */
  public Instant nextAt;

  /** When it arrived; null if it did not. */
  public Instant deliveredAt;

  /** Why the last attempt failed; null if it did not. */
  public String error;

  /** When it was made. */
  @Column(nullable = false)
  public Instant createdAt;

  static void plan(long webhook, String event, String body) {
    WebhookDelivery delivery = new WebhookDelivery();
    delivery.webhookId = webhook;
    delivery.event = event;
    delivery.body = body;
    delivery.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    delivery.nextAt = delivery.createdAt;
    delivery.persist();
  }
}
