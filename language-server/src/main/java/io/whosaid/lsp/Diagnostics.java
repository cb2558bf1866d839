package io.whosaid.lsp;

import io.whosaid.article.SourceFile;
import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Severity;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Findings, as an editor shows them. */
final class Diagnostics {
  static final String SOURCE = "whosaid";

  /** The code of a configuration that cannot be followed; no rule has this name. */
  static final String CONFIGURATION = "configuration";

  private Diagnostics() {}

  static List<Diagnostic> of(ArticleChecker.Result result) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    result
        .problem()
        .ifPresent(
            problem -> {
              Range top = new Range(new Position(0, 0), new Position(0, 0));
              Diagnostic diagnostic =
                  new Diagnostic(top, problem, DiagnosticSeverity.Error, SOURCE);
              diagnostic.setCode(CONFIGURATION);
              diagnostics.add(diagnostic);
            });
    for (Finding finding : result.findings()) {
      diagnostics.add(of(finding, result));
    }
    return diagnostics;
  }

  /** One finding; the further parts of an interrupted quotation are told beside the first. */
  static Diagnostic of(Finding finding, ArticleChecker.Result result) {
    SourceFile source = result.source();
    Diagnostic diagnostic =
        new Diagnostic(
            Positions.of(finding.parts().get(0), source),
            finding.message(),
            severity(finding.severity()),
            SOURCE);
    String rule = finding.rule().id();
    diagnostic.setCode(rule);
    Optional<URI> page = result.rulesUrl();
    page.ifPresent(
        address ->
            diagnostic.setCodeDescription(new DiagnosticCodeDescription(address + "#" + rule)));
    List<DiagnosticRelatedInformation> further = new ArrayList<>();
    for (int i = 1; i < finding.parts().size(); i++) {
      Location place =
          new Location(result.article().uri(), Positions.of(finding.parts().get(i), source));
      further.add(new DiagnosticRelatedInformation(place, "it goes on here"));
    }
    if (!further.isEmpty()) {
      diagnostic.setRelatedInformation(further);
    }
    return diagnostic;
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case NOTE -> DiagnosticSeverity.Information;
    };
  }
}
