package io.whosaid.quote.internal.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PackReaderTest {
  private static final int HEADER = 8;
  private byte[] pack;

  @BeforeEach
  void write() {
    ByteBuffer bytes = ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN);
    byte[] text = "“a”".getBytes(StandardCharsets.UTF_8);
    bytes.putInt(0x32505357).putInt(0);
    bytes.putInt(7);
    bytes.putInt(text.length).put(text);
    bytes.putInt(2).putInt(1).putInt(-2);
    bytes.putInt(1).putShort((short) -3);
    bytes.putInt(1).putLong(Long.MIN_VALUE);
    bytes.putInt(2).putDouble(.1).putDouble(-0.0);
    bytes.putInt(4, bytes.position() - HEADER);
    pack = Arrays.copyOf(bytes.array(), bytes.position());
  }

  @Test
  void readsWhatWasWritten() throws IOException {
    PackReader reader = PackReader.of(new ByteArrayInputStream(pack));
    assertEquals(7, reader.number());
    assertEquals("“a”", reader.text());
    assertArrayEquals(new int[] {1, -2}, reader.ints());
    assertArrayEquals(new short[] {-3}, reader.shorts());
    assertArrayEquals(new long[] {Long.MIN_VALUE}, reader.longs());
    assertArrayEquals(new double[] {.1, -0.0}, reader.doubles());
  }

  @Test
  void aPackThatWasCutShortIsNone() {
    for (int length = 0; length < pack.length; length++) {
      byte[] part = Arrays.copyOf(pack, length);
      IOException thrown =
          assertThrows(IOException.class, () -> PackReader.of(new ByteArrayInputStream(part)));
      String expected =
          length < HEADER
              ? "it is no pack of models"
              : "it was cut short: %d of %d bytes; reinstall whosaid"
                  .formatted(length - HEADER, pack.length - HEADER);
      assertEquals(expected, thrown.getMessage());
    }
  }

  @Test
  void aMissingPackIsNamed() {
    UncheckedIOException thrown =
        assertThrows(UncheckedIOException.class, () -> PackReader.open("none.pack"));
    assertEquals(
        "cannot load the model none.pack: it is not on the class path; add the artifact io.whosaid:models-en",
        thrown.getMessage());
  }

  @Test
  void whatCannotBeLoadedFailsEachTime() {
    LazyValue<String> loading =
        new LazyValue<>(
            () -> {
              throw new IllegalArgumentException("no");
            });
    loading.begin();
    for (int i = 0; i < 2; i++) {
      assertEquals("no", assertThrows(IllegalArgumentException.class, loading::get).getMessage());
    }
  }
}
