package io.whosaid.cli.report;

import io.whosaid.cli.rule.Severity;

/**
 * Colours on a terminal.
 *
 * @param color whether to use any
 */
record Paint(boolean color) {
  String bold(String text) {
    return in("1", text);
  }

  String faint(String text) {
    return in("2", text);
  }

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> in("1;31", text);
      case WARNING -> in("1;33", text);
      case NOTE -> in("1;36", text);
    };
  }

  private String in(String codes, String text) {
    return color ? "\u001B[" + codes + "m" + text + "\u001B[0m" : text;
  }
}
