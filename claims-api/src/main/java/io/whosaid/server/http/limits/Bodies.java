package io.whosaid.server.http.limits;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import io.whosaid.server.http.problems.Errors;
import io.whosaid.server.http.problems.Problem;
import io.whosaid.server.http.problems.ProblemRoutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the body of each request before a resource sees it, without a thread that waits for it. A
 * body that comes too slowly is given up; only so many are read at once, and together they may hold
 * a part of the memory, of which one account gets a share. Who is not signed in can send a password
 * and nothing larger.
 */
@ApplicationScoped
class Bodies {
  private static final int AFTER_AUTHENTICATION = 50;
  private static final int LARGEST_ANONYMOUS = 65_536;
  private static final int MOST = 1000;
  private static final long SMALLEST_MEMORY = 64_000_000;
  private static final long SHARE_OF_MEMORY = 8;
  private static final long SHARE_OF_ACCOUNT = 2;
  private static final long LEAST_PER_SECOND = 1000;
  private static final long GRACE_SECONDS = 10;
  private static final long LONGEST_SECONDS = 300;
  private static final long OLD_ENOUGH_SECONDS = 2;
  private static final int LOOKS_EVERY_MS = 1000;

  private final ProblemRoutes problems;
  private final Askers askers;
  private final long largest;
  private final long memory;
  private final Set<Reading> open = ConcurrentHashMap.newKeySet();
  private final AtomicLong held = new AtomicLong();
  private final Map<String, Long> heldBy = new ConcurrentHashMap<>();

  Bodies(
      ProblemRoutes problems,
      Askers askers,
      @ConfigProperty(name = "whosaid.body-limit") long largest) {
    this.problems = problems;
    this.askers = askers;
    this.largest = largest;
    this.memory = Math.max(SMALLEST_MEMORY, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
  }

  void register(@Observes Filters filters, Vertx vertx) {
    filters.register(this::check, AFTER_AUTHENTICATION);
    vertx.setPeriodic(LOOKS_EVERY_MS, timer -> giveUpSlowOnes());
  }

  private void check(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (!hasBody(request)) {
      context.next();
      return;
    }
    request.pause();
    askers.resolve(context, identity -> read(context, identity), () -> withoutBody(context));
  }

  private static boolean hasBody(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    return request.getHeader("Transfer-Encoding") != null
        || (length != null && !length.equals("0"));
  }

  /** Lets the resource say that it does not know who asks, or cannot look it up. */
  private static void withoutBody(RoutingContext context) {
    context.response().putHeader("Connection", "close");
    context.request().resume();
    context.next();
  }

  private void read(RoutingContext context, SecurityIdentity identity) {
    String account = identity.isAnonymous() ? null : identity.getPrincipal().getName();
    Reading reading = new Reading(context, account);
    if (!admit()) {
      reading.refuse(tooMany());
      return;
    }
    open.add(reading);
    context.addEndHandler(end -> reading.release());
    context.request().exceptionHandler(gone -> reading.release());
    context.request().handler(reading::add).endHandler(end -> reading.finish()).resume();
  }

  /** Whether one more may be read; one that takes long already gives way. */
  private boolean admit() {
    if (open.size() < MOST) {
      return true;
    }
    Optional<Reading> oldest =
        open.stream()
            .filter(reading -> reading.seconds() >= OLD_ENOUGH_SECONDS)
            .min(
                Comparator.comparing((Reading reading) -> reading.account != null)
                    .thenComparing(reading -> reading.began));
    oldest.ifPresent(reading -> reading.refuseSoon(Errors.problem(408)));
    return oldest.isPresent();
  }

  private void giveUpSlowOnes() {
    for (Reading reading : open) {
      long seconds = reading.seconds();
      boolean isSlow =
          (seconds > GRACE_SECONDS && reading.size < seconds * LEAST_PER_SECOND)
              || seconds > LONGEST_SECONDS;
      if (isSlow) {
        reading.refuseSoon(Errors.problem(408));
      }
    }
  }

  private static Problem tooMany() {
    return Problem.of(503, "Too much is being sent just now; nothing was stored.")
        .retryAfter(Errors.RETRY_SECONDS);
  }

  /** A body that is being read. Its methods are called on the event loop of its connection. */
  private final class Reading {
    private final RoutingContext context;
    private final Context loop;
    private final String account;
    private final long began = System.nanoTime();
    private final Buffer body = Buffer.buffer();
    private volatile long size;
    private boolean isOver;
    private boolean isReleased;

    Reading(RoutingContext context, String account) {
      this.context = context;
      this.loop = context.vertx().getOrCreateContext();
      this.account = account;
    }

    long seconds() {
      return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    }

    void add(Buffer chunk) {
      if (isOver) {
        return;
      }
      long after = size + chunk.length();
      if (after > (account == null ? LARGEST_ANONYMOUS : largest)) {
        refuse(tooLarge());
        return;
      }
      body.appendBuffer(chunk);
      size = after;
      if (!hold(chunk.length())) {
        refuse(tooMany());
      }
    }

    private Problem tooLarge() {
      boolean signsIn = context.normalizedPath().startsWith("/api/v1/session");
      return Errors.problem(account == null && !signsIn ? 401 : 413);
    }

    private boolean hold(int more) {
      long byAll = held.addAndGet(more);
      long byAccount = account == null ? 0 : heldBy.merge(account, (long) more, Long::sum);
      return byAll <= memory && byAccount <= memory / SHARE_OF_ACCOUNT;
    }

    void finish() {
      if (!isOver) {
        isOver = true;
        open.remove(this);
        ((RoutingContextInternal) context).setBody(body);
        context.next();
      }
    }

    void refuseSoon(Problem problem) {
      loop.runOnContext(now -> refuse(problem));
    }

    void refuse(Problem problem) {
      if (isOver) {
        return;
      }
      isOver = true;
      open.remove(this);
      if (!context.response().ended() && !context.response().closed()) {
        problems.answer(context, problem);
        // What still comes is of no use; the client has a moment to read the answer.
        Vertx vertx = context.vertx();
        vertx.setTimer(LOOKS_EVERY_MS, timer -> context.request().connection().close());
      }
      release();
    }

    void release() {
      isOver = true;
      open.remove(this);
      if (!isReleased) {
        isReleased = true;
        held.addAndGet(-size);
        if (account != null) {
          heldBy.computeIfPresent(account, (name, sum) -> sum - size <= 0 ? null : sum - size);
        }
      }
    }
  }
}
