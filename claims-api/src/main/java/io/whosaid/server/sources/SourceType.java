package io.whosaid.server.sources;

import java.util.Locale;

/** The two sorts of source that are known over articles. */
public enum SourceType {
  /** Who says something. */
  SPEAKER,
  /** Who publishes it. */
  OUTLET;

  /** The table that holds them, which is also the word for one. */
  String table() {
    return name().toLowerCase(Locale.ROOT);
  }
}
