package io.whosaid.server.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who looks at which claim now, as far as their pages say so. Nobody is locked out. Thread-safe.
 */
@ApplicationScoped
class Presence {
  /** How long a page's word holds. */
  static final Duration HOLDS = Duration.ofSeconds(30);

  private static final int MANY = 10_000;

  private final Map<Looking, Instant> seen = new ConcurrentHashMap<>();

  private record Looking(long claim, String account) {}

  /** Notes that {@code account} looks at {@code claim}. */
  void look(long claim, String account) {
    seen.put(new Looking(claim, account), Instant.now());
    if (seen.size() > MANY) {
      seen.values().removeIf(this::isOver);
    }
  }

  void leave(long claim, String account) {
    seen.remove(new Looking(claim, account));
  }

  /** Who looks at {@code claim}, by name. */
  List<View> at(long claim) {
    return seen.entrySet().stream()
        .filter(entry -> entry.getKey().claim() == claim && !isOver(entry.getValue()))
        .map(entry -> new View(entry.getKey().account(), entry.getValue()))
        .sorted(java.util.Comparator.comparing(View::account))
        .toList();
  }

  private boolean isOver(Instant at) {
    return at.plus(HOLDS).isBefore(Instant.now());
  }

  /** Somebody who looks at a claim. */
  @Schema(name = "Presence")
  public record View(String account, Instant seenAt) {}
}
