package io.whosaid.claims.server;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import java.io.PrintWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is done once the application has started: it says so, and waits. */
public final class Serving implements QuarkusApplication {
  private final HttpServer http;
  private final String host;
  private final String data;

  Serving(
      HttpServer http,
      @ConfigProperty(name = "quarkus.http.host") String host,
      @ConfigProperty(name = "whosaid.data") String data) {
    this.http = http;
    this.host = host;
    this.data = data;
  }

  @Override
  public int run(String... arguments) {
    PrintWriter out = ServeCommand.commandLine().getOut();
    out.println("Data is in " + data);
    out.println("Only this machine can reach it, because there are no accounts yet.");
    out.println("whosaid is ready: http://%s:%d".formatted(host, http.getPort()));
    out.flush();
    Quarkus.waitForExit();
    return 0;
  }
}
