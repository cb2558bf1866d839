package io.whosaid.cli.suppress;

import io.whosaid.article.SourceFile;
import io.whosaid.cli.rule.Finding;
import io.whosaid.quote.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Some lines of a file in which some rules may be broken, for a reason. Not thread-safe. */
final class Suppression {
  private final Directive directive;
  private final int firstLine;
  private final int lastLine;
  private final Set<String> used = new TreeSet<>();

  private Suppression(Directive directive, int firstLine, int lastLine) {
    this.directive = directive;
    this.firstLine = firstLine;
    this.lastLine = lastLine;
  }

  /** What {@code directive}, one of {@code all} in the order of the file, suppresses. */
  static Suppression of(Directive directive, List<Directive> all, SourceFile file) {
    int line = line(file, directive.at().begin());
    int lastOwn = line(file, directive.at().end());
    return switch (directive.scope()) {
      case NEXT_LINE -> {
        int next = nextLine(file, directive.at().end());
        yield new Suppression(directive, next, next);
      }
      case LINE -> new Suppression(directive, line, lastOwn);
      case FROM_HERE -> new Suppression(directive, line, end(directive, all, file));
      default -> new Suppression(directive, 1, Integer.MAX_VALUE);
    };
  }

  /** Whether it suppresses {@code finding}; then it is used. */
  boolean covers(Finding finding, SourceFile file) {
    String rule = finding.rule().id();
    boolean covers =
        (directive.rules().isEmpty() || directive.rules().contains(rule))
            && finding.parts().stream().anyMatch(part -> touches(part, file));
    if (covers) {
      used.add(rule);
    }
    return covers;
  }

  Span at() {
    return directive.at();
  }

  /** The rules that it names for nothing; of one that names none, and is not used, "any rule". */
  List<String> unused() {
    if (directive.rules().isEmpty()) {
      return used.isEmpty() ? List.of("any rule") : List.of();
    }
    return directive.rules().stream().filter(rule -> !used.contains(rule)).toList();
  }

  private boolean touches(Span part, SourceFile file) {
    return line(file, part.begin()) <= lastLine && line(file, part.end() - 1) >= firstLine;
  }

  private static int end(Directive begin, List<Directive> all, SourceFile file) {
    return all.stream()
        .filter(other -> other.scope() == Directive.Scope.UP_TO_HERE)
        .filter(other -> other.at().begin() > begin.at().begin())
        .filter(other -> other.rules().isEmpty() || other.rules().containsAll(begin.rules()))
        .filter(other -> other.rules().isEmpty() || !begin.rules().isEmpty())
        .mapToInt(other -> line(file, other.at().begin()))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static int nextLine(SourceFile file, int from) {
    int at = file.lineEnd(from);
    while (at < file.text().length() && Character.isWhitespace(file.text().charAt(at))) {
      at++;
    }
    return line(file, at);
  }

  private static int line(SourceFile file, int at) {
    return file.position(at).line();
  }
}
