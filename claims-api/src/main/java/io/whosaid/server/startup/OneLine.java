package io.whosaid.server.startup;

import io.quarkus.logging.LoggingFilter;
import io.whosaid.server.http.ClosedConnection;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Makes each message of the log one line of bounded length, whoever wrote it: nothing that someone
 * sent can look like a line of its own, or fill the log. That a client has gone is not logged.
 */
@LoggingFilter(name = "one-line")
public final class OneLine implements Filter {
  private static final int LONGEST = 2000;
  private static final int DEEPEST = 10;

  static final Formatter MESSAGE =
      new ExtFormatter() {
        @Override
        public String format(ExtLogRecord record) {
          return formatMessage(record);
        }
      };

  @Override
  public boolean isLoggable(LogRecord record) {
    if (ClosedConnection.isCauseOf(record.getThrown())) {
      return false;
    }
    String message = MESSAGE.format(record);
    String line = of(message);
    if (line != null && !line.equals(message)) {
      if (record instanceof ExtLogRecord ext) {
        ext.setMessage(line, ExtLogRecord.FormatStyle.NO_FORMAT);
      } else {
        record.setMessage(line);
      }
    }
    if (record.getThrown() != null && !(record.getThrown() instanceof Shown)) {
      record.setThrown(Shown.of(record.getThrown(), DEEPEST));
    }
    return true;
  }

  /** {@code text} with control characters and those that turn the writing round as \\uXXXX. */
  static String of(String text) {
    if (text == null) {
      return null;
    }
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length() && i < LONGEST; i++) {
      char c = text.charAt(i);
      if (isUnsafe(c)) {
        line.append("\\u%04x".formatted((int) c));
      } else {
        line.append(c);
      }
    }
    return text.length() > LONGEST ? line.append("...").toString() : line.toString();
  }

  private static boolean isUnsafe(char c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.FORMAT;
  }

  /** Another exception as the log shows it, which prints what {@code toString} gives. */
  @SuppressWarnings("OverrideThrowableToString")
  private static final class Shown extends Throwable {
    private static final long serialVersionUID = 1L;

    private final String line;

    private Shown(String line, Throwable cause) {
      super(line, cause, false, true);
      this.line = line;
    }

    static Shown of(Throwable thrown, int depth) {
      Throwable cause = thrown.getCause();
      Shown shown =
          new Shown(
              OneLine.of(thrown.toString()),
              cause == null || depth == 0 ? null : of(cause, depth - 1));
      shown.setStackTrace(thrown.getStackTrace());
      return shown;
    }

    @Override
    public String toString() {
      return line;
    }
  }
}
