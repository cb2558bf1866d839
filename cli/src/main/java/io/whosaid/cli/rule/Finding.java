package io.whosaid.cli.rule;

import io.whosaid.quote.Span;
import java.util.List;
import java.util.Objects;

/**
 * A place in a file that breaks a rule.
 *
 * @param rule the rule
 * @param severity how bad that is here
 * @param parts where, in the file's text; more than one part where it is interrupted
 * @param words the words there as a reader sees them, without markup
 * @param message one sentence for a person that says what is wrong and what to do
 */
public record Finding(
    Rule rule, Severity severity, List<Span> parts, String words, String message) {

  /** Copies the list and checks that nothing is null. */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(message, "message");
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a finding needs a place");
    }
  }

  /** Where it begins in the file's text. */
  public int begin() {
    return parts.get(0).begin();
  }
}
