package io.whosaid.server.fetch;

import io.vertx.core.Vertx;
import java.time.Duration;

/** A fetcher that also reaches servers of a test on this machine. */
public final class LoopbackFetcher extends Fetcher {
  public LoopbackFetcher(Vertx vertx) {
    super(vertx, address -> address.getHostAddress().equals("127.0.0.1"), Duration.ofSeconds(10));
  }
}
