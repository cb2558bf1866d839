package io.whosaid.server.startup;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import io.whosaid.server.accounts.SignIn;
import io.whosaid.server.demo.Demo;
import java.io.PrintWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is done once the application has started: it says so, and waits. */
public final class Serving implements QuarkusApplication {
  private final HttpServer http;
  private final String host;
  private final boolean withDemo;
  private final Demo demo;
  private final SignIn signIn;

  Serving(
      HttpServer http,
      @ConfigProperty(name = "quarkus.http.host") String host,
      @ConfigProperty(name = "whosaid.demo") boolean withDemo,
      Demo demo,
      SignIn signIn) {
    this.http = http;
    this.host = host;
    this.withDemo = withDemo;
    this.demo = demo;
    this.signIn = signIn;
  }

  @Override
  public int run(String... arguments) {
    int loaded = withDemo ? demo.load() : 0;
    if (withDemo) {
      signIn.makeDemo();
    }
    String address = new ListenAddress(host, http.getPort()).link();
    PrintWriter out = ServeCommand.commandLine().getOut();
    out.println("Data is in " + String.join(" ", arguments));
    if (withDemo) {
      out.println(loaded == 0 ? "The demo articles are there." : loaded + " demo articles loaded.");
    }
    if (withDemo) {
      out.println("Sign in as demo with the password demo.");
    } else if (isEmpty()) {
      out.println("Make the first account at " + address + "/#first=" + signIn.newFirstLink());
    }
    out.println("whosaid is ready: " + address);
    out.flush();
    Quarkus.waitForExit();
    return 0;
  }

  boolean isEmpty() {
    return QuarkusTransaction.requiringNew().call(signIn::isEmpty);
  }
}
