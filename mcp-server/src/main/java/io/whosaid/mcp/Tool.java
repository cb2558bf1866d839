package io.whosaid.mcp;

/** One question that an assistant can ask. Serves all threads. */
interface Tool {

  /** Its name in the protocol, which is also that of its schemas among the resources. */
  String name();

  /** A short name for people. */
  String title();

  /** What it does and when to use it, for the assistant. */
  String description();

  /** Whether it asks a server, and not only this machine. */
  default boolean asksServer() {
    return false;
  }

  /**
   * The answer: a record that its output schema describes.
   *
   * @throws ToolFailure when there is none, with words for the assistant
   */
  Object call(Arguments arguments) throws ToolFailure;
}
