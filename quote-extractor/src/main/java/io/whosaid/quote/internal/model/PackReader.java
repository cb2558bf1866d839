package io.whosaid.quote.internal.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Reads a pack of {@code models-en}: arrays and strings, one after the other. A pack begins with a
 * magic number and the length of what follows. For one thread.
 */
public final class PackReader {
  /** What every pack begins with: "WSP2". */
  private static final int MAGIC = 0x32505357;

  /** The magic number, and the length of what follows both. */
  private static final int HEADER = 8;

  private static final String FOLDER = "whosaid/models-en/";

  private final ByteBuffer content;

  private PackReader(ByteBuffer content) {
    this.content = content;
  }

  /**
   * Opens a pack of {@code models-en}.
   *
   * @throws UncheckedIOException which names the pack, when it is not there or not whole
   */
  public static PackReader open(String name) {
    // Looked up by the class loader: the models are in another module than this class.
    try (InputStream in = PackReader.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IOException("it is not on the class path; add the artifact io.whosaid:models-en");
      }
      return of(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the model " + name + ": " + e.getMessage(), e);
    }
  }

  static PackReader of(InputStream in) throws IOException {
    ByteBuffer header = read(in, HEADER);
    if (header.remaining() < HEADER || header.getInt() != MAGIC) {
      throw new IOException("it is no pack of models");
    }
    int size = header.getInt();
    ByteBuffer content = read(in, size);
    if (content.remaining() < size) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "it was cut short: %,d of %,d bytes; reinstall whosaid",
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

  /** The next shorts. */
  public short[] shorts() {
    short[] numbers = new short[number()];
    content.asShortBuffer().get(numbers);
    content.position(content.position() + 2 * numbers.length);
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
