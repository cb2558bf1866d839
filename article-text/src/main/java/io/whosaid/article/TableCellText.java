package io.whosaid.article;

import org.commonmark.node.SourceSpan;

/**
 * The text of a table's cell as its inline parser sees it: with {@code |} for {@code \|}, while the
 * offsets that the parser tells go on as if nothing were shortened.
 */
final class TableCellText {
  private TableCellText() {}

  static MappedText of(MappedText body, SourceSpan cell) {
    int end = cell.getInputIndex() + cell.getLength();
    MappedText.Builder text = new MappedText.Builder(cell.getLength());
    for (int i = cell.getInputIndex(); i < end; i++) {
      int begin = body.begin(i);
      if (body.text().startsWith("\\|", i) && i + 1 < end) {
        i++;
      }
      text.append(body.text().charAt(i), begin, body.end(i));
    }
    return text.build();
  }
}
