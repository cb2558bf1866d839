package io.whosaid.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server of an unpacked release with a runtime, on a machine without Java. */
class ServerIT {
  private static final String READY = "whosaid is ready: ";

  @TempDir private Path directory;

  @Test
  void servesTheDemoAndStopsWhenAsked() throws Exception {
    Path release = Releases.unpack(Releases.WITH_RUNTIME, directory.resolve("release"));
    try (Machine machine = new Machine(directory.resolve("machine"))) {
      machine.install("true", "unshare"); // for root, as whom PostgreSQL does not run
      serve(release, machine);
    }
  }

  private static void serve(Path release, Machine machine) throws Exception {
    Path data = machine.home().resolve("data");
    List<String> before = Releases.listing(release);
    List<String> command =
        List.of(
            release.resolve("bin/whosaid").toString(),
            "serve",
            "--demo",
            "--port=0",
            "--data-dir=" + data);
    Process server = machine.command(Map.of(), command).start();
    try (BufferedReader out = server.inputReader()) {
      String address = addressOf(out, machine);
      assertEquals(200, status(HttpRequest.newBuilder(URI.create(address + "/"))));
      HttpRequest.Builder signIn =
          HttpRequest.newBuilder(URI.create(address + "/api/v1/session"))
              .header("Content-Type", "application/json")
              .header("Origin", address)
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      "{\"name\": \"demo\", \"password\": \"demo\"}"));
      assertEquals(201, status(signIn));
      server.destroy();
      assertTrue(server.waitFor(60, TimeUnit.SECONDS), "does not stop");
    } finally {
      server.destroyForcibly();
    }
    assertEquals(before, Releases.listing(release), "nothing is written into the release");
    assertTrue(Files.isDirectory(data));
  }

  private static String addressOf(BufferedReader out, Machine machine) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(READY)) {
        return line.substring(READY.length());
      }
    }
    throw new AssertionError("did not start: " + machine.err());
  }

  private static int status(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).statusCode();
  }
}
