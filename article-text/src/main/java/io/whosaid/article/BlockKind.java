package io.whosaid.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of blocks that a reader can be told to leave out. */
public enum BlockKind {
  /** A heading of any level. */
  HEADING,
  /** A block quote with all that is in it. */
  BLOCK_QUOTE,
  /** A list, ordered or not. */
  LIST,
  /** A table. */
  TABLE,
  /** The definition of a footnote. */
  FOOTNOTE,
  /** The metadata before the body. */
  FRONT_MATTER;

  /** How it is written in a configuration: lower case words with hyphens. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How all of them are written. */
  public static List<String> words() {
    return Arrays.stream(values()).map(BlockKind::word).toList();
  }
}
