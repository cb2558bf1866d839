package io.whosaid.mcp;

import java.util.Locale;

/** How constants are written in answers. */
final class Words {
  private Words() {}

  /** As in {@code not_found}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
