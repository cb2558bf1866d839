package io.whosaid.server.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.whosaid.quote.ReportKind;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimKind;
import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.database.ColumnQuery;
import io.whosaid.server.events.EventLog;
import io.whosaid.server.http.Words;
import io.whosaid.server.searches.SavedSearch;
import io.whosaid.server.searches.SearchQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Makes deliveries of the events that webhooks ask for, each event once, on one instance. */
@ApplicationScoped
public class WebhookPlanner {
  private static final int MAX_CLAIMS = 100;
  private static final String UNATTRIBUTED = "attribution=unattributed";

  /** Whatever it is: without a word on kind and reports, lists leave some out. */
  private static final String ALL =
      Stream.concat(
              Words.of(ClaimKind.class).stream().map("kind="::concat),
              Words.of(ReportKind.class).stream().map("reports="::concat))
          .collect(Collectors.joining("&"));

  private final EventLog log;
  private final Session database;
  private final SearchQuery searches;
  private final ObjectMapper json;

  WebhookPlanner(EventLog log, Session database, SearchQuery searches, ObjectMapper json) {
    this.log = log;
    this.database = database;
    this.searches = searches;
    this.json = json;
  }

  /** Makes deliveries of what happened since the last time. */
  @Scheduled(every = "{whosaid.webhooks.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void plan() {
    boolean more = true;
    while (more) {
      more = QuarkusTransaction.requiringNew().call(this::step);
    }
  }

  private boolean step() {
    if (!lock()) {
      return false;
    }
    List<Webhook> hooks = Webhook.listAll();
    EventLog.Place place = hooks.isEmpty() ? null : place();
    if (place == null) {
      // Whoever adds a webhook is told what happens from then on.
      move(log.end());
      return false;
    }
    List<EventLog.Event> events = log.after(place);
    for (EventLog.Event event : events) {
      for (Webhook hook : hooks) {
        if (hook.events.contains(event.kind())) {
          plan(hook, event);
        }
      }
    }
    if (!events.isEmpty()) {
      move(events.get(events.size() - 1).place());
    }
    return !events.isEmpty();
  }

  private boolean lock() {
    return (Boolean)
        database
            .createNativeQuery(
                "select pg_try_advisory_xact_lock(hashtext('webhooks'))", Object.class)
            .getSingleResult();
  }

  private EventLog.Place place() {
    return ColumnQuery.of(database, "select number from webhook_place", Long.class)
        .getResultStream()
        .findFirst()
        .map(EventLog.Place::new)
        .orElse(null);
  }

  private void move(EventLog.Place place) {
    database
        .createNativeMutationQuery(
            "insert into webhook_place (number) values (:number)"
                + " on conflict (single) do update set number = excluded.number"
                // A transaction that writes nothing does not wait for the disk.
                + " where webhook_place.number <> excluded.number")
        .setParameter("number", place.number())
        .executeUpdate();
  }

  private void plan(Webhook hook, EventLog.Event event) {
    try {
      JsonNode data = json.readTree(event.data());
      boolean isNew = event.kind().equals("claims");
      String only =
          isNew
              ? "c.article_id = " + data.path("article").asLong()
              : "c.id = " + data.path("claim").asLong();
      String query = query(hook, isNew ? UNATTRIBUTED : ALL);
      List<ClaimView> claims =
          Claim.inOrder(searches.ids(query, only, MAX_CLAIMS)).stream().map(ClaimView::of).toList();
      if (claims.isEmpty()) {
        return;
      }
      Map<String, Object> body = new LinkedHashMap<>();
      body.put("event", event.kind());
      body.put("at", Instant.now());
      body.put("data", data);
      body.put("claims", claims);
      WebhookDelivery.plan(hook.id, event.kind(), json.writeValueAsString(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String query(Webhook hook, String otherwise) {
    return hook.searchId == null
        ? otherwise
        : SavedSearch.<SavedSearch>findByIdOptional(hook.searchId)
            .map(search -> search.query)
            .orElse(otherwise);
  }
}
