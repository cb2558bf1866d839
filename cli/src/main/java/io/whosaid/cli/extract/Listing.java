package io.whosaid.cli.extract;

import io.whosaid.cli.reading.Reading;
import java.io.IOException;

/** Where articles and their quotations go, in the order of the input. Not thread-safe. */
public interface Listing {

  /** Adds an article. */
  void add(Reading reading) throws IOException;

  /** Writes what is left to write. Nothing may be added after it. */
  void end() throws IOException;
}
