package io.whosaid.server.fetch;

/** A page cannot be had; the message says why, as what follows "the address". */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  FetchException(String message) {
    super(message, null, false, false);
  }
}
