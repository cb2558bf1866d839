package io.whosaid.cli;

import io.whosaid.article.SourceFile;
import io.whosaid.cli.reading.CannotRead;
import io.whosaid.cli.reading.Input;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of an input.
 *
 * @param <T> what is made of an input that can be read
 */
sealed interface Outcome<T> {
  /** It was read, and this was made of it. */
  record Done<T>(Input input, SourceFile source, T result) implements Outcome<T> {}

  /** It could not be read. */
  record Failed<T>(CannotRead failure) implements Outcome<T> {}

  /** Reads {@code input} and gives its text to {@code work}. */
  static <T> Outcome<T> of(Input input, Optional<Charset> encoding, Function<SourceFile, T> work) {
    try {
      SourceFile source = input.read(encoding);
      return new Done<>(input, source, work.apply(source));
    } catch (CannotRead e) {
      return new Failed<>(e);
    }
  }
}
