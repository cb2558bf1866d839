package io.whosaid.cli.reading;

import java.util.Objects;

/** A file or folder could not be read. */
public final class CannotRead extends Exception {
  private static final long serialVersionUID = 1;

  private final String path;
  private final String what;

  /**
   * A failure with words for a person.
   *
   * @param path the file or folder
   * @param what what is wrong and what to do next, in that order, parted by a semicolon
   */
  public CannotRead(String path, String what) {
    super(path + ": " + what);
    this.path = Objects.requireNonNull(path, "path");
    this.what = Objects.requireNonNull(what, "what");
  }

  /** The file or folder. */
  public String path() {
    return path;
  }

  /** What is wrong and what to do next. */
  public String what() {
    return what;
  }
}
