package io.whosaid.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code whosaid serve}: starts the server, a program of its own, and lives as long as it does. */
@Command(name = "serve", description = "Starts the server, with its page at http://127.0.0.1:8080.")
final class ServeCommand implements Callable<Integer> {
  private static final String JAR_PROPERTY = "whosaid.server";
  private static final String JAR_IN_BUILD = "claims-api/target/quarkus-app/quarkus-run.jar";

  private final Shell shell;

  @Parameters(arity = "0..*", paramLabel = "OPTION", description = "The server's own options.")
  private List<String> options = List.of();

  ServeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path jar = jar();
    if (!Files.isRegularFile(jar)) {
      shell.tell(
          jar + ": the server is not there; build it with ./mvnw -Dquick -DskipTests package");
      return ExitCode.FAILURE;
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(options);
    Process server = new ProcessBuilder(command).inheritIO().start();
    Thread stop = new Thread(() -> stop(server), "whosaid-stop");
    Runtime.getRuntime().addShutdownHook(stop);
    return server.waitFor();
  }

  private static void stop(Process server) {
    server.destroy();
    try {
      server.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What the launcher says, or else the one that was built in the same place. */
  private static Path jar() throws IOException {
    String given = System.getProperty(JAR_PROPERTY);
    if (given != null) {
      return Path.of(given);
    }
    try {
      File here =
          new File(ServeCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return here.toPath().resolve("../../..").normalize().resolve(JAR_IN_BUILD);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
