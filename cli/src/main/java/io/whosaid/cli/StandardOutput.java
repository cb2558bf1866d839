package io.whosaid.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A stream of text in UTF-8 that remembers why it could not be written, if it could not. */
final class StandardOutput extends PrintStream {
  private final Recorder recorder;

  private StandardOutput(Recorder recorder) {
    super(recorder, false, StandardCharsets.UTF_8);
    this.recorder = recorder;
  }

  static StandardOutput to(OutputStream out) {
    return new StandardOutput(new Recorder(out));
  }

  /** The first problem, but for a reader who has gone. */
  Optional<IOException> problem() {
    flush();
    return Optional.ofNullable(recorder.problem).filter(problem -> !isClosedPipe(problem));
  }

  private static boolean isClosedPipe(IOException problem) {
    String message = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }

  private static final class Recorder extends FilterOutputStream {
    private IOException problem;

    Recorder(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        problem = problem == null ? e : problem;
        throw e;
      }
    }

    @Override
    public void write(int oneByte) throws IOException {
      write(new byte[] {(byte) oneByte}, 0, 1);
    }
  }
}
