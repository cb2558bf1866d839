package io.whosaid.server.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

class OneLineTest {
  private final OneLine filter = new OneLine();

  @Test
  void whatWouldForgeALineIsEscaped() {
    assertEquals("a\\u000a12:00:00 ERROR b", logged("%s", "a\n12:00:00 ERROR b"));
    assertEquals("\\u001b[31m\\u202e\\u2028\\u0085", logged("%s", "\u001b[31m\u202e\u2028\u0085"));
    assertEquals("50% of “words”", logged("%s", "50% of “words”"));
  }

  @Test
  void aMessageIsCut() {
    assertEquals(2003, logged("%s", "x".repeat(100_000)).length());
  }

  @Test
  void theMessagesOfExceptionsCannotForgeEither() {
    ExtLogRecord log = new ExtLogRecord(Level.ERROR, "failed", "test");
    log.setThrown(new IllegalStateException("a\nb", new IllegalArgumentException("c\rd")));
    assertTrue(filter.isLoggable(log));
    StringWriter trace = new StringWriter();
    log.getThrown().printStackTrace(new PrintWriter(trace));
    assertTrue(
        trace.toString().startsWith("java.lang.IllegalStateException: a\\u000ab"), trace::toString);
    assertTrue(
        trace.toString().contains("Caused by: java.lang.IllegalArgumentException: c\\u000dd"));
    assertTrue(trace.toString().contains("OneLineTest"));
    assertFalse(trace.toString().contains("\r"));
  }

  private String logged(String format, String value) {
    ExtLogRecord log =
        new ExtLogRecord(Level.INFO, format, ExtLogRecord.FormatStyle.PRINTF, "test");
    log.setParameters(new Object[] {value});
    filter.isLoggable(log);
    return OneLine.MESSAGE.format(log);
  }
}
