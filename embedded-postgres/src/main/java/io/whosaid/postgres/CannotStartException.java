package io.whosaid.postgres;

/** Something cannot be started; the message tells a person why and what to do. */
public final class CannotStartException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With one line for a person. */
  public CannotStartException(String message) {
    super(message);
  }

  CannotStartException(String message, Throwable cause) {
    super(message, cause);
  }
}
