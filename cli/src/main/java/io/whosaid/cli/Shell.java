package io.whosaid.cli;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What a command has around it.
 *
 * @param in its standard input
 * @param out its standard output; all that it writes there is UTF-8
 * @param err where it tells what goes wrong
 * @param directory what relative paths are taken from
 * @param terminal whether a person sees the output as it is, in colour
 */
record Shell(InputStream in, PrintStream out, PrintStream err, Path directory, boolean terminal) {

  Writer writer() {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Tells a person something, on the standard error. */
  void tell(String message) {
    err.println("whosaid: " + message);
  }
}
