package io.whosaid.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program with a class path of its own, which a command starts and waits for.
 *
 * @param name what it is, for messages
 * @param property the system property in which the launcher says where its jar is
 * @param jarInBuild where the jar is if it was built in the same place
 */
record OwnProgram(String name, String property, String jarInBuild) {

  /** Runs it with {@code options}; gives its exit code. */
  int run(Shell shell, List<String> options) throws IOException, InterruptedException {
    Path jar = jar();
    if (!Files.isRegularFile(jar)) {
      shell.tell(
          jar + ": " + name + " is not there; build it with ./mvnw -Dquick -DskipTests package");
      return ExitCode.FAILURE;
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Java's own warnings would go to the standard output, where some programs speak a protocol.
    command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr", "-jar", jar.toString()));
    command.addAll(options);
    Process program = new ProcessBuilder(command).inheritIO().start();
    Thread stop = new Thread(() -> stop(program), "whosaid-stop");
    Runtime.getRuntime().addShutdownHook(stop);
    return program.waitFor();
  }

  private static void stop(Process program) {
    program.destroy();
    try {
      program.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What the launcher says, or else the one that was built in the same place. */
  private Path jar() throws IOException {
    String given = System.getProperty(property);
    if (given != null) {
      return Path.of(given);
    }
    try {
      File here =
          new File(OwnProgram.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return here.toPath().resolve("../../..").normalize().resolve(jarInBuild);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
