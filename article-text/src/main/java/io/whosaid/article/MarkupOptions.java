package io.whosaid.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of an article's markup is not read. Immutable.
 *
 * @param opaque text that is no prose, beside the templates that every reader knows
 * @param skipped kinds of blocks that are left out
 */
public record MarkupOptions(List<Pattern> opaque, Set<BlockKind> skipped) {
  /** Everything is read. */
  public static final MarkupOptions DEFAULT = new MarkupOptions(List.of(), Set.of());

  /** Copies the collections. */
  public MarkupOptions {
    opaque = List.copyOf(opaque);
    skipped = Set.copyOf(skipped);
  }

  boolean skips(BlockKind kind) {
    return skipped.contains(kind);
  }
}
