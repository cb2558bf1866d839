package io.whosaid.server.events;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.accounts.Standings;
import io.whosaid.server.http.CurrentUser;
import io.whosaid.server.http.Drain;
import io.whosaid.server.http.problems.Outage;
import io.whosaid.server.http.problems.Problem;
import io.whosaid.server.http.problems.TooManyRequests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** Tells what happens, as it happens. */
@Path("/api/v1/events")
@RolesAllowed(Role.READS)
@Tag(name = "Events")
public class EventResource {
  private static final int QUIET = 15;

  /** After how many quiet questions it is looked whether the listener may still listen. */
  private static final int LOOKS = 5;

  /** What comes once the session or the token that listens has ended. */
  private static final List<EventLog.Event> OVER = new ArrayList<>();

  private final EventLog log;
  private final Duration every;
  private final int most;
  private final int mostOfAccount;
  private final Drain drain;
  private final CurrentUser user;
  private final Standings standings;
  private final AtomicInteger listening = new AtomicInteger();
  private final Map<String, Integer> listeningOf = new ConcurrentHashMap<>();

  EventResource(
      EventLog log,
      Drain drain,
      CurrentUser user,
      Standings standings,
      @ConfigProperty(name = "whosaid.events.every", defaultValue = "1s") Duration every,
      @ConfigProperty(name = "whosaid.events.listeners", defaultValue = "200") int most,
      @ConfigProperty(name = "whosaid.events.listeners-per-account", defaultValue = "20")
          int mostOfAccount) {
    this.log = log;
    this.drain = drain;
    this.user = user;
    this.standings = standings;
    this.mostOfAccount = mostOfAccount;
    this.every = every;
    this.most = most;
  }

  /** Events since the last one that the client knows, and then each that comes. */
  @GET
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @ResponseHeader(name = "X-Accel-Buffering", value = "no") // a proxy must not gather them
  @Operation(
      operationId = "followEvents",
      summary = "What happens, as server-sent events.",
      description =
          "`claims`: an article came in, with its number and how many claims it has. `review`,"
              + " `rating`, `correction` and `marking`: a claim is at a new version; `assignment`:"
              + " someone else means to review it; `evidence` and `comment`: one was added or taken"
              + " back. `article`: an article has another text or other details, or was deleted or"
              + " restored. With Last-Event-ID, begins after that event: none is left out, none"
              + " comes twice. Events are kept for 30 days.")
  public Multi<OutboundSseEvent> follow(
      @HeaderParam("Last-Event-ID") @Parameter(description = "The id of the last event that came.")
          String last,
      @Context Sse sse) {
    String account = user.name();
    if (listening.get() >= most) {
      throw TooManyRequests.wait(503, "Too many follow the events.", Duration.ofSeconds(30));
    }
    if (listeningOf.getOrDefault(account, 0) >= mostOfAccount) {
      throw TooManyRequests.wait(
          429,
          "This account follows the events %d times already.".formatted(mostOfAccount),
          Duration.ofSeconds(30));
    }
    AtomicReference<EventLog.Place> place =
        new AtomicReference<>(last == null ? log.end() : place(last));
    AtomicInteger quiet = new AtomicInteger();
    BooleanSupplier standing = standings.ofThisRequest();
    return Multi.createBy()
        .repeating()
        .uni(
            () ->
                Uni.createFrom()
                    .item(() -> next(place.get(), quiet.get(), standing))
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
        .withDelay(every)
        .until(events -> events == OVER)
        .onItem()
        .transformToMultiAndConcatenate(
            events -> Multi.createFrom().iterable(told(events, place, quiet, sse)))
        // counted when the answer begins: a client that left before would never be taken off
        .onSubscription()
        .invoke(
            () -> {
              listening.incrementAndGet();
              listeningOf.merge(account, 1, Integer::sum);
            })
        .onTermination()
        .invoke(
            () -> {
              listening.decrementAndGet();
              listeningOf.computeIfPresent(
                  account, (name, all) -> all == 1 ? null : Integer.valueOf(all - 1));
            });
  }

  /**
   * What comes next, to be told to someone who may still know; {@link #OVER} if they may not. While
   * the database does not answer there is nothing new.
   */
  private List<EventLog.Event> next(EventLog.Place place, int quiet, BooleanSupplier standing) {
    if (drain.isOn()) {
      return OVER;
    }
    try {
      List<EventLog.Event> events = log.after(place);
      boolean looks = !events.isEmpty() || quiet % LOOKS == 0;
      return looks && !standing.getAsBoolean() ? OVER : events;
    } catch (RuntimeException e) {
      if (Outage.of(e).isEmpty()) {
        throw e;
      }
      return List.of();
    }
  }

  private static List<OutboundSseEvent> told(
      List<EventLog.Event> events,
      AtomicReference<EventLog.Place> place,
      AtomicInteger quiet,
      Sse sse) {
    if (events.isEmpty()) {
      // A word now and then, so that nobody on the way takes the connection for dead.
      return quiet.getAndIncrement() % QUIET == 0
          ? List.of(sse.newEventBuilder().comment("nothing new").build())
          : List.of();
    }
    place.set(events.get(events.size() - 1).place());
    return events.stream()
        .map(
            event ->
                sse.newEventBuilder()
                    .id(event.id())
                    .name(event.kind())
                    .data(String.class, event.data())
                    .build())
        .toList();
  }

  private EventLog.Place place(String last) {
    return log.at(last)
        .orElseThrow(
            () ->
                Problem.of(
                        400,
                        "There is no such event.",
                        List.of(
                            Problem.Fault.of(
                                "Last-Event-ID", "is not the id of an event that was sent")))
                    .exception());
  }
}
