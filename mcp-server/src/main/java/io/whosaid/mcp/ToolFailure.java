package io.whosaid.mcp;

/** A question that cannot be answered; its message says what is wrong and what to do. */
final class ToolFailure extends Exception {
  private static final long serialVersionUID = 1;

  ToolFailure(String message) {
    super(message);
  }
}
