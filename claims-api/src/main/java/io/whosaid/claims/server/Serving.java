package io.whosaid.claims.server;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import io.whosaid.claims.demo.Demo;
import java.io.PrintWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is done once the application has started: it says so, and waits. */
public final class Serving implements QuarkusApplication {
  private final HttpServer http;
  private final String host;
  private final String data;
  private final boolean withDemo;
  private final Demo demo;

  Serving(
      HttpServer http,
      @ConfigProperty(name = "quarkus.http.host") String host,
      @ConfigProperty(name = "whosaid.data") String data,
      @ConfigProperty(name = "whosaid.demo") boolean withDemo,
      Demo demo) {
    this.http = http;
    this.host = host;
    this.data = data;
    this.withDemo = withDemo;
    this.demo = demo;
  }

  @Override
  public int run(String... arguments) {
    int loaded = withDemo ? demo.load() : 0;
    PrintWriter out = ServeCommand.commandLine().getOut();
    out.println("Data is in " + data);
    if (withDemo) {
      out.println(loaded == 0 ? "The demo articles are there." : loaded + " demo articles loaded.");
    }
    out.println("Only this machine can reach it, because there are no accounts yet.");
    out.println("whosaid is ready: http://%s:%d".formatted(host, http.getPort()));
    out.flush();
    Quarkus.waitForExit();
    return 0;
  }
}
