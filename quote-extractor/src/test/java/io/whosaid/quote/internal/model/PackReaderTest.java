package io.whosaid.quote.internal.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReaderTest {
  @TempDir Path folder;
  private byte[] pack;

  @BeforeEach
  void write() throws IOException {
    Path file = folder.resolve("some.pack");
    new PackWriter()
        .add(7)
        .add("“a”")
        .add(new int[] {1, -2})
        .add(new long[] {Long.MIN_VALUE})
        .add(new double[] {.1, -0.0})
        .write(file);
    pack = Files.readAllBytes(file);
  }

  @Test
  void readsWhatWasWritten() throws IOException {
    PackReader reader = PackReader.of(new ByteArrayInputStream(pack));
    assertEquals(7, reader.number());
    assertEquals("“a”", reader.text());
    assertArrayEquals(new int[] {1, -2}, reader.ints());
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
          length < PackWriter.HEADER
              ? "it is no pack of models"
              : "it was cut short: %d of %d bytes; install whosaid anew"
                  .formatted(length - PackWriter.HEADER, pack.length - PackWriter.HEADER);
      assertEquals(expected, thrown.getMessage());
    }
  }

  @Test
  void aMissingPackIsNamed() {
    UncheckedIOException thrown =
        assertThrows(
            UncheckedIOException.class, () -> PackReader.open(PackReader.class, "none.pack"));
    assertEquals(
        "cannot load the model none.pack: it is not on the class path; the build makes it",
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
