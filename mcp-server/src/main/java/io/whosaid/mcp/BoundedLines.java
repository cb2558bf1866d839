package io.whosaid.mcp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The lines of a stream, of which too long ones are passed over. Not thread-safe. */
final class BoundedLines {
  private final InputStream in;
  private final int maxLength;
  private ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean isTooLong;

  /** Lines of up to {@code maxLength} bytes. */
  BoundedLines(InputStream in, int maxLength) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.maxLength = maxLength;
  }

  /** Reads the next line; gives whether there was one. */
  boolean next() throws IOException {
    line = new ByteArrayOutputStream();
    isTooLong = false;
    int read = in.read();
    if (read < 0) {
      return false;
    }
    while (read >= 0 && read != '\n') {
      if (line.size() < maxLength) {
        line.write(read);
      } else {
        isTooLong = true;
      }
      read = in.read();
    }
    return true;
  }

  /** Whether the line had more bytes than are kept. */
  boolean isTooLong() {
    return isTooLong;
  }

  /** Its bytes, or the first of them if it is too long. */
  byte[] bytes() {
    return line.toByteArray();
  }

  /** The line. */
  String text() throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes())).toString();
  }

  /** Whether there is nothing on it but white space. */
  boolean isBlank() {
    byte[] bytes = bytes();
    for (byte each : bytes) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
