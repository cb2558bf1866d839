package io.whosaid.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.whosaid.wording.DiffOp;
import java.util.List;

/**
 * Words that differ between a quotation and its source.
 *
 * @param kind what happened to them
 * @param quoted those of the quotation; null if it has none
 * @param said those of the source; null if it has none
 * @param marks why the change may matter
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Change(String kind, String quoted, String said, List<String> marks) {

  /** The step {@code op} between the texts {@code quote} and {@code source}. */
  static Change of(DiffOp op, String quote, String source) {
    return new Change(
        Words.of(op.kind()),
        op.quoted().map(span -> span.of(quote)).orElse(null),
        op.source().map(span -> span.of(source)).orElse(null),
        op.marks().stream().sorted().map(Words::of).toList());
  }

  /** For people: "“two” for “three” (number)". */
  String sentence() {
    String words;
    if (quoted != null && said != null) {
      words = "“" + quoted + "” for “" + said + "”";
    } else {
      words = quoted == null ? "without “" + said + "”" : "with “" + quoted + "” added";
    }
    return marks.isEmpty() ? words : words + " (" + String.join(", ", marks) + ")";
  }
}
