package io.whosaid.models;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Collects arrays and strings, then writes them as one file that {@code PackReader} of
 * quote-extractor reads.
 */
final class PackWriter {
  /** What every pack begins with: "WSP2". */
  private static final int MAGIC = 0x32505357;

  /** The magic number, and the length of what follows both. */
  private static final int HEADER = 8;

  private final ByteArrayOutputStream content = new ByteArrayOutputStream();

  /** Adds a number. */
  PackWriter add(int number) {
    byte[] bytes = new byte[4];
    buffer(bytes).putInt(number);
    content.writeBytes(bytes);
    return this;
  }

  /** Adds a string. */
  PackWriter add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds bytes. */
  PackWriter add(byte[] bytes) {
    add(bytes.length);
    content.writeBytes(bytes);
    return this;
  }

  /** Adds numbers. */
  PackWriter add(int[] numbers) {
    add(numbers.length);
    byte[] bytes = new byte[4 * numbers.length];
    buffer(bytes).asIntBuffer().put(numbers);
    content.writeBytes(bytes);
    return this;
  }

  /** Adds numbers. */
  PackWriter add(short[] numbers) {
    add(numbers.length);
    byte[] bytes = new byte[2 * numbers.length];
    buffer(bytes).asShortBuffer().put(numbers);
    content.writeBytes(bytes);
    return this;
  }

  /** Adds numbers. */
  PackWriter add(long[] numbers) {
    add(numbers.length);
    byte[] bytes = new byte[8 * numbers.length];
    buffer(bytes).asLongBuffer().put(numbers);
    content.writeBytes(bytes);
    return this;
  }

  /** Adds numbers. */
  PackWriter add(double[] numbers) {
    return add(Arrays.stream(numbers).mapToLong(Double::doubleToRawLongBits).toArray());
  }

  /** Writes what was added, unless {@code file} holds it already. */
  void write(Path file) throws IOException {
    byte[] all = new byte[HEADER + content.size()];
    buffer(all).putInt(MAGIC).putInt(content.size()).put(content.toByteArray());
    if (Files.exists(file) && Arrays.equals(all, Files.readAllBytes(file))) {
      return;
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, all);
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
