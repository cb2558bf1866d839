package io.whosaid.cli.report;

import io.whosaid.article.SourceFile;
import io.whosaid.cli.reading.CannotRead;
import io.whosaid.cli.rule.Finding;
import java.io.IOException;
import java.util.List;

/** Where findings go, file by file in the order of the input. Not thread-safe. */
public interface Report {

  /** Adds a file that was checked, with what was found in it, in the file's order. */
  void add(SourceFile file, List<Finding> findings) throws IOException;

  /** Adds something that could not be checked. */
  void add(CannotRead failure) throws IOException;

  /** Writes what is left to write. Nothing may be added after it. */
  void end(SuppressedCounts hidden) throws IOException;
}
