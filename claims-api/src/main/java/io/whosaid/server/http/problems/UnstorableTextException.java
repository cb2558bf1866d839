package io.whosaid.server.http.problems;

/** A text holds a character that PostgreSQL cannot store. */
public final class UnstorableTextException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnstorableTextException(int offset) {
    super("holds the character U+0000 at offset %d, which cannot be stored".formatted(offset));
  }
}
