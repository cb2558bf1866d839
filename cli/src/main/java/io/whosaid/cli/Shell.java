package io.whosaid.cli;

import io.whosaid.cli.output.Visible;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a command has around it.
 *
 * @param in its standard input
 * @param out its standard output; all that it writes there is UTF-8
 * @param err where it tells what goes wrong
 * @param directory what relative paths are taken from
 * @param environment the environment's variables
 * @param terminal whether a person sees the output as it is, in colour
 * @param progress whether a person sees the standard error as it is, and likes to know how far it
 *     is
 */
record Shell(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Path directory,
    Map<String, String> environment,
    boolean terminal,
    boolean progress) {

  Writer writer() {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Tells a person something, on the standard error. */
  void tell(String message) {
    err.println("whosaid: " + Visible.of(message));
  }

  /** Whether this is a job of a CI service: nothing of the user's own then counts. */
  boolean isContinuousIntegration() {
    String given = environment.getOrDefault("CI", "");
    return !given.isEmpty() && !given.equals("false");
  }

  /** The user's home. */
  Optional<Path> home() {
    return Optional.ofNullable(System.getProperty("user.home")).map(Path::of);
  }

  /** Whether nobody reads the standard output any more. */
  boolean isClosed() {
    return out.checkError();
  }
}
