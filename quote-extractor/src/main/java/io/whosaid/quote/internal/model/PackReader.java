package io.whosaid.quote.internal.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads what {@link PackWriter} wrote, in the same order. For one thread. */
public final class PackReader {
  private final ByteBuffer content;

  private PackReader(ByteBuffer content) {
    this.content = content;
  }

  /**
   * Opens the pack beside {@code owner}.
   *
   * @throws UncheckedIOException which names the pack, when it is not there or not whole
   */
  public static PackReader open(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("it is not on the class path; the build makes it");
      }
      return of(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the model " + name + ": " + e.getMessage(), e);
    }
  }

  static PackReader of(InputStream in) throws IOException {
    ByteBuffer header = read(in, PackWriter.HEADER);
    if (header.remaining() < PackWriter.HEADER || header.getInt() != PackWriter.MAGIC) {
      throw new IOException("it is no pack of models");
    }
    int size = header.getInt();
    ByteBuffer content = read(in, size);
    if (content.remaining() < size) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "it was cut short: %,d of %,d bytes; install whosaid anew",
              content.remaining(),
              size));
    }
    return new PackReader(content);
  }

  private static ByteBuffer read(InputStream in, int size) throws IOException {
    byte[] bytes = new byte[size];
    int read = in.readNBytes(bytes, 0, size);
    return ByteBuffer.wrap(bytes, 0, read).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The next number. */
  public int number() {
    return content.getInt();
  }

  /** The next string. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** The next bytes. */
  public byte[] bytes() {
    byte[] bytes = new byte[number()];
    content.get(bytes);
    return bytes;
  }

  /** The next ints. */
  public int[] ints() {
    int[] numbers = new int[number()];
    content.asIntBuffer().get(numbers);
    content.position(content.position() + 4 * numbers.length);
    return numbers;
  }

  /** The next longs. */
  public long[] longs() {
    long[] numbers = new long[number()];
    content.asLongBuffer().get(numbers);
    content.position(content.position() + 8 * numbers.length);
    return numbers;
  }

  /** The next doubles. */
  public double[] doubles() {
    double[] numbers = new double[number()];
    content.asDoubleBuffer().get(numbers);
    content.position(content.position() + 8 * numbers.length);
    return numbers;
  }
}
