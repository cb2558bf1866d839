package io.whosaid.server.startup;

import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the process begins. */
@QuarkusMain
public final class Main {
  private Main() {}

  /** Runs {@link ServeCommand} and ends the process with its exit code. */
  public static void main(String... arguments) {
    System.exit(ServeCommand.commandLine().execute(arguments));
  }
}
