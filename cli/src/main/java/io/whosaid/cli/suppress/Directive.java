package io.whosaid.cli.suppress;

import io.whosaid.article.MarkupComment;
import io.whosaid.cli.output.Suggestion;
import io.whosaid.cli.rule.Rules;
import io.whosaid.quote.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a comment tells the gate.
 *
 * @param scope what it is about
 * @param rules the names of the rules, none for all of them
 * @param at where the comment stands in the file
 * @param slip what is wrong with it and what to do, when it cannot be followed
 */
record Directive(Scope scope, List<String> rules, Span at, Optional<String> slip) {
  private static final String PREFIX = "whosaid-";
  private static final Pattern FORM =
      Pattern.compile("(?s)\\s*whosaid-([\\w-]*?[\\w])(?![\\w-])\\s*(.*?)\\s*");
  private static final Pattern REASON = Pattern.compile("(?s)(.*?)(?:^|\\s)--\\s+(\\S.*)");
  private static final List<String> NAMES =
      List.of(
          "whosaid-disable-next-line",
          "whosaid-disable-line",
          "whosaid-disable",
          "whosaid-enable",
          "whosaid-disable-file",
          "whosaid-source");

  /** What a directive is about. */
  enum Scope {
    NEXT_LINE,
    LINE,
    FROM_HERE,
    UP_TO_HERE,
    FILE,
    NOTHING
  }

  /** What {@code comment} tells, when it is meant for whosaid at all. */
  static Optional<Directive> of(MarkupComment comment) {
    Matcher form = FORM.matcher(comment.text());
    if (!form.matches()) {
      return Optional.empty();
    }
    Span at = comment.inSource();
    return switch (form.group(1)) {
      case "disable-next-line" -> Optional.of(of(Scope.NEXT_LINE, form, at));
      case "disable-line" -> Optional.of(of(Scope.LINE, form, at));
      case "disable" -> Optional.of(of(Scope.FROM_HERE, form, at));
      case "enable" -> Optional.of(of(Scope.UP_TO_HERE, form, at));
      case "disable-file" -> Optional.of(of(Scope.FILE, form, at));
      case "source" -> source(form, at);
      default ->
          Optional.of(slip(at, Suggestion.unknown("comment", PREFIX + form.group(1), NAMES)));
    };
  }

  private static Optional<Directive> source(Matcher form, Span at) {
    return form.group(2).matches("(?s):\\s*\\S.*")
        ? Optional.empty()
        : Optional.of(slip(at, "name the source: <!-- whosaid-source: https://... -->"));
  }

  private static Directive of(Scope scope, Matcher form, Span at) {
    String rest = form.group(2);
    Matcher reason = REASON.matcher(rest);
    boolean hasReason = reason.matches();
    List<String> rules =
        Arrays.stream((hasReason ? reason.group(1) : rest).split("[\\s,]+", -1))
            .filter(rule -> !rule.isEmpty() && !rule.equals("--"))
            .toList();
    Optional<String> unknown = rules.stream().filter(id -> Rules.named(id).isEmpty()).findFirst();
    if (unknown.isPresent()) {
      return slip(at, Suggestion.unknown("rule", unknown.get(), Rules.ids()));
    }
    if (!hasReason && scope != Scope.UP_TO_HERE) {
      return slip(
          at,
          "a suppression needs a reason; write <!-- "
              + PREFIX
              + form.group(1)
              + " "
              + (rules.isEmpty() ? "unattributed-quote" : String.join(", ", rules))
              + " -- your reason -->");
    }
    return new Directive(scope, rules, at, Optional.empty());
  }

  private static Directive slip(Span at, String slip) {
    return new Directive(Scope.NOTHING, List.of(), at, Optional.of(slip));
  }
}
