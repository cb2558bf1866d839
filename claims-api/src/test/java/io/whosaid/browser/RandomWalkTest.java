package io.whosaid.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import io.whosaid.server.accounts.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two people in two browsers press keys and buttons at random. After each step the server has what
 * the model has. Where nothing is undone that the other has changed since, which is so for odd
 * seeds, all is as it was in the end, once both have undone everything.
 *
 * <p>{@code -Dwhosaid.walk.steps=2000 -Dwhosaid.walk.seeds=1,2,3} walks farther. The last steps are
 * in the message of a failure.
 */
@QuarkusTest
@TestProfile(RealEngine.class)
@WithTestResource(TestDatabase.class)
class RandomWalkTest extends BrowserTest {
  private static final int STEPS = Integer.getInteger("whosaid.walk.steps", 75);
  private static final int REMEMBERED = 25;
  private static final String TOWNS = "Aldby Benby Corby Danby Eltby Formby Garby Holby Irby Jarby";

  private final Deque<String> newest = new ArrayDeque<>();

  static Stream<Long> seeds() {
    return Stream.of(System.getProperty("whosaid.walk.seeds", "1").split(",")).map(Long::valueOf);
  }

  private static List<String> sentences() {
    return Stream.of(TOWNS.split(" ")).map("People from %s came"::formatted).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theServerHasWhatWasDoneAndIsAsItWasOnceAllIsUndone(long seed) {
    String more = sentences().stream().map(line -> line + ".").collect(Collectors.joining(" "));
    Api.article(BRIDGE + "\n" + more, "title", "Bridge to stay shut");
    WalkServer server = new WalkServer(database);
    WalkModel model = server.model();
    Random random = new Random(seed);
    boolean isOrderly = seed % 2 == 1;
    List<String> missed = sentences();
    List<Walker> walkers =
        List.of(
            new Walker(
                desk().open("?verdict=all").sees("Ines Halvorsen"),
                "admin",
                server,
                random,
                isOrderly,
                missed.subList(0, 5)),
            new Walker(
                desk(Role.REVIEWER).open("?verdict=all").sees("Ines Halvorsen"),
                "reviewer",
                server,
                random,
                isOrderly,
                missed.subList(5, 10)));

    for (int i = 0; i < STEPS; i++) {
      int who = random.nextInt(2);
      String did = "";
      try {
        did = walkers.get(who).step();
        walkers.get(who).look();
        assertEquals(lines(model), lines(server));
        walkers.get(1 - who).hear();
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(
            "seed %d, step %d by %d: %s%nafter %s".formatted(seed, i, who, did, newest), e);
      }
      remember(i + " by " + who + ": " + did);
    }

    undoAll(walkers, model, server, seed);
    assertTrue(
        !isOrderly || model.isAsItWas(),
        () -> "not as it was: %s%nafter %s".formatted(lines(model), newest));
  }

  /** Undoes everything, the newest steps of both first as far as one is not in the other's way. */
  private void undoAll(List<Walker> walkers, WalkModel model, WalkServer server, long seed) {
    while (walkers.stream().anyMatch(walker -> walker.steps().findAny().isPresent())) {
      OptionalInt free =
          IntStream.range(0, walkers.size())
              .filter(
                  i -> walkers.get(i).steps().findFirst().filter(s -> !s.isBlocked()).isPresent())
              .findFirst();
      if (free.isEmpty()) {
        remember("stuck: " + newest(walkers));
      }
      int who = free.orElse(walkers.get(0).steps().findAny().isPresent() ? 0 : 1);
      walkers.get(who).undoOne();
      assertEquals(lines(model), lines(server), "seed " + seed + ", undoing all by " + who);
      walkers.get(1 - who).hear();
    }
    walkers.forEach(Walker::undoOne);
    assertEquals(lines(model), lines(server));
  }

  private static String newest(List<Walker> walkers) {
    return walkers.stream()
        .map(walker -> walker.steps().limit(REMEMBERED).map(Object::toString).toList().toString())
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private void remember(String step) {
    newest.addLast(System.lineSeparator() + step);
    if (newest.size() > REMEMBERED) {
      newest.removeFirst();
    }
  }

  private static String lines(WalkModel model) {
    return lines(model.state());
  }

  private static String lines(WalkServer server) {
    return lines(server.state());
  }

  private static String lines(java.util.Map<Long, String> state) {
    return state.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }
}
