package io.whosaid.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The GitHub action and the hook of pre-commit, from a release on a file server to findings. */
class ActionIT {
  private static final Path SOURCES = Releases.TARGET.resolve("../..").normalize();
  private static final Pattern INPUT =
      Pattern.compile("(?m)^  ([a-z0-9-]+):\n    description: .*\n    default: \"?([^\"\n]*)");
  private static final Pattern VARIABLE =
      Pattern.compile("(WHOSAID_[A-Z0-9_]+): \\$\\{\\{ inputs\\.([a-z0-9-]+) }}");

  @TempDir private Path directory;
  private final AtomicInteger fetched = new AtomicInteger();
  private HttpServer fileServer;
  private Path repository;

  private record Ended(int exitCode, String out, String err) {}

  @BeforeEach
  void open() throws Exception {
    repository = Files.createDirectories(directory.resolve("repository"));
    Files.writeString(
        repository.resolve("a.md"),
        "The bridge was closed on Monday. “We will not pay for this bridge a second time.”\n");
    fileServer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    fileServer.createContext(
        "/whosaid.tar.gz",
        exchange -> {
          fetched.incrementAndGet();
          exchange.sendResponseHeaders(200, Files.size(Releases.TAR));
          try (var body = exchange.getResponseBody()) {
            Files.copy(Releases.TAR, body);
          }
        });
    fileServer.start();
  }

  @AfterEach
  void close() {
    fileServer.stop(0);
  }

  private String address() {
    return "http://127.0.0.1:" + fileServer.getAddress().getPort() + "/whosaid.tar.gz";
  }

  private static String checksum() throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(Releases.TAR));
    return HexFormat.of().formatHex(hash);
  }

  private Ended run(Map<String, String> environment, List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile());
    builder.environment().putAll(environment);
    builder.environment().put("HOME", directory.toString());
    builder.environment().remove("XDG_CACHE_HOME");
    Path out = directory.resolve("out");
    Path err = directory.resolve("err");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    return new Ended(process.waitFor(), Files.readString(out), Files.readString(err));
  }

  /**
   * Runs the step of the action that checks, as a runner does when a workflow sets {@code with}.
   */
  private Ended action(Map<String, String> with) throws Exception {
    String action = Files.readString(SOURCES.resolve("action.yml"));
    Map<String, String> inputs = new HashMap<>();
    Matcher input = INPUT.matcher(action);
    while (input.find()) {
      inputs.put(input.group(1), input.group(2));
    }
    assertTrue(inputs.keySet().containsAll(with.keySet()), inputs.toString());
    inputs.putAll(with);
    Map<String, String> environment = new HashMap<>();
    environment.put("GITHUB_ACTION_PATH", SOURCES.toString());
    environment.put("CI", "true");
    Matcher variable = VARIABLE.matcher(action);
    while (variable.find()) {
      environment.put(variable.group(1), inputs.get(variable.group(2)));
    }
    return run(environment, List.of("bash", "-eo", "pipefail", "-c", lastStep(action)));
  }

  private static String lastStep(String action) {
    String block = action.substring(action.lastIndexOf("run: |\n") + "run: |\n".length());
    return block
        .lines()
        .map(line -> line.replaceFirst("^ {8}", ""))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theActionAnnotatesAFindingAndFetchesTheReleaseOnce() throws Exception {
    Map<String, String> with = Map.of("archive", address(), "sha256", checksum());
    for (int run = 0; run < 2; run++) {
      Ended ended = action(with);
      assertEquals("", ended.err());
      assertEquals(1, ended.exitCode(), ended.out());
      assertTrue(ended.out().startsWith("::error file=a.md,line=1,"), ended.out());
      assertEquals(1, fetched.get());
    }
    Ended mild = action(Map.of("archive", address(), "sha256", checksum(), "fail-on", "never"));
    assertEquals(0, mild.exitCode(), mild.err());
  }

  @Test
  void theActionRefusesAnotherArchive() throws Exception {
    Ended ended = action(Map.of("archive", address(), "sha256", "0".repeat(64)));
    assertEquals(2, ended.exitCode());
    assertTrue(ended.err().contains("has the checksum " + checksum()), ended.err());
    assertEquals(2, action(Map.of()).exitCode());
  }

  @Test
  void theHookChecksWithTheRelease() throws Exception {
    List<String> hook =
        List.of(
            SOURCES.resolve("pre-commit-whosaid").toString(),
            "--archive",
            address(),
            "--sha256",
            checksum(),
            "a.md");
    Ended ended = run(Map.of("CI", "true"), hook);
    assertEquals(1, ended.exitCode(), ended.err());
    assertTrue(ended.out().startsWith("a.md:1:34: error unattributed-quote: "), ended.out());
    assertEquals(1, fetched.get());
  }
}
