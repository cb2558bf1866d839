package io.whosaid.server.events;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.whosaid.server.accounts.Role;
import io.whosaid.server.http.Problem;
import io.whosaid.server.http.TooManyRequests;
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
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
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

  private final EventLog log;
  private final Duration every;
  private final int most;
  private final AtomicInteger listening = new AtomicInteger();

  EventResource(
      EventLog log,
      @ConfigProperty(name = "whosaid.events.every", defaultValue = "1s") Duration every,
      @ConfigProperty(name = "whosaid.events.listeners", defaultValue = "200") int most) {
    this.log = log;
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
              + " `rating`, `correction` and `marking`: a claim is at a new version; `assignment`: somebody else"
              + " means to review it. `article`: an article has another text. With Last-Event-ID,"
              + " begins after that"
              + " event: none is left out, none comes twice. Events are kept for 30 days.")
  public Multi<OutboundSseEvent> follow(
      @HeaderParam("Last-Event-ID") @Parameter(description = "The id of the last event that came.")
          String last,
      @Context Sse sse) {
    if (listening.get() >= most) {
      throw TooManyRequests.wait(503, "Too many follow the events.", Duration.ofSeconds(30));
    }
    AtomicReference<EventLog.Place> place =
        new AtomicReference<>(last == null ? log.end() : parse(last));
    AtomicInteger quiet = new AtomicInteger();
    listening.incrementAndGet();
    return Multi.createBy()
        .repeating()
        .uni(
            () ->
                Uni.createFrom()
                    .item(() -> log.after(place.get()))
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
        .withDelay(every)
        .indefinitely()
        .onItem()
        .transformToMultiAndConcatenate(
            events -> Multi.createFrom().iterable(told(events, place, quiet, sse)))
        .onTermination()
        .invoke(listening::decrementAndGet);
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
                    .id(event.place().toString())
                    .name(event.kind())
                    .data(String.class, event.data())
                    .build())
        .toList();
  }

  private static EventLog.Place parse(String last) {
    return EventLog.Place.parse(last)
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
