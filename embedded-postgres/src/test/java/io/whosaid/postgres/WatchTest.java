package io.whosaid.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that dies alone is started again where clients look for it. */
@Tag("slow")
class WatchTest {
  @TempDir Path folder;

  @Test
  void aServerThatIsKilledIsStartedAgainAtItsPort() throws Exception {
    BlockingQueue<String> said = new LinkedBlockingQueue<>();
    AtomicBoolean lost = new AtomicBoolean();
    try (DataFolder data = DataFolder.open(folder.resolve("data"))) {
      EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
      String address = postgres.jdbcUrl();
      postgres.watch(said::add, () -> lost.set(true));
      Postmaster.of(data.path().resolve("postgres"))
          .flatMap(Postmaster::process)
          .orElseThrow()
          .destroyForcibly();
      String ended = said.poll(60, TimeUnit.SECONDS);
      assertTrue(ended != null && ended.contains("ended by itself"), ended);
      assertEquals("PostgreSQL runs again.", said.poll(60, TimeUnit.SECONDS));
      assertEquals(address, postgres.jdbcUrl());
      int port = URI.create(address.substring("jdbc:".length())).getPort();
      new Socket(InetAddress.getLoopbackAddress(), port).close();
      postgres.close();
      assertFalse(lost.get());
      assertTrue(said.isEmpty(), said.toString());
    }
  }
}
