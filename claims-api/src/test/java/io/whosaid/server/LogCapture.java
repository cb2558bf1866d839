package io.whosaid.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;

/** What is logged by anything in this process, from {@link #start} until it is closed. */
public final class LogCapture extends Handler implements AutoCloseable {
  private static final Formatter MESSAGE =
      new ExtFormatter() {
        @Override
        public String format(ExtLogRecord record) {
          return formatMessage(record);
        }
      };

  private final List<String> lines = new CopyOnWriteArrayList<>();

  private LogCapture() {}

  public static LogCapture start() {
    LogCapture capture = new LogCapture();
    Logger.getLogger("").addHandler(capture);
    return capture;
  }

  @Override
  public void publish(LogRecord record) {
    StringWriter text = new StringWriter();
    text.append(record.getLoggerName()).append(": ");
    text.append(MESSAGE.format(record));
    if (record.getThrown() != null) {
      text.append('\n');
      record.getThrown().printStackTrace(new PrintWriter(text));
    }
    lines.add(text.toString());
  }

  /** Each message, with the stack trace below it if there is one. */
  public List<String> messages() {
    return lines;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
