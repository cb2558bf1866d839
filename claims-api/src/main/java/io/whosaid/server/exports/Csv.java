package io.whosaid.server.exports;

import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.claims.FindingView;
import io.whosaid.server.reviews.Review;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Claims as rows of a table. */
final class Csv {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "article",
          "title",
          "outlet",
          "url",
          "published",
          "kind",
          "report",
          "text",
          "cue",
          "source",
          "attribution",
          "speaker",
          "speaker_kind",
          "role",
          "affiliation",
          "description",
          "via",
          "confidence",
          "why",
          "signals",
          "priority",
          "verdict",
          "verdict_reasons",
          "version",
          "reviewed_at",
          "reviewer",
          "note",
          "truth",
          "rated_at",
          "rater",
          "begin",
          "end",
          "text_version");

  private Csv() {}

  static void header(Writer out) throws IOException {
    out.write(String.join(",", COLUMNS));
    out.write("\r\n");
  }

  static void row(ExportedClaim exported, Writer out) throws IOException {
    ClaimView claim = exported.view();
    Review review = exported.review();
    FindingView finding = claim.finding();
    FindingView.Source source = finding.attribution();
    FindingView.Speaker speaker = source.speaker();
    Object[] cells = {
      claim.id(),
      claim.article().id(),
      claim.article().title(),
      claim.article().outlet(),
      claim.article().url(),
      claim.article().published(),
      finding.kind(),
      finding.report(),
      finding.text(),
      finding.cueText(),
      finding.sourceText(),
      source.status(),
      speaker == null ? null : speaker.name(),
      speaker == null ? null : speaker.kind(),
      speaker == null ? null : speaker.role(),
      speaker == null ? null : speaker.affiliation(),
      source.description(),
      source.via().stream().map(FindingView.Via::name).collect(Collectors.joining("; ")),
      finding.confidence(),
      finding.why(),
      claim.signals().stream().map(ClaimView.SignalView::name).collect(Collectors.joining(" ")),
      claim.priority(),
      claim.verdict(),
      String.join(" ", claim.verdictReasons()),
      claim.version(),
      claim.reviewedAt(),
      review == null ? null : review.account,
      review == null ? null : review.note,
      claim.truth(),
      claim.ratedAt(),
      claim.ratedBy(),
      finding.selectors().get(1).start(),
      finding.selectors().get(1).end(),
      claim.textVersion()
    };
    for (int i = 0; i < cells.length; i++) {
      out.write(i == 0 ? "" : ",");
      out.write(cell(cells[i]));
    }
    out.write("\r\n");
  }

  /**
   * A cell in quote marks; one that a spreadsheet would take for a formula begins with an
   * apostrophe.
   */
  static String cell(Object value) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    if (value instanceof Number) {
      return text;
    }
    boolean formula = !text.isEmpty() && "=+-@\t\r\n|%＝＋－＠".indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
