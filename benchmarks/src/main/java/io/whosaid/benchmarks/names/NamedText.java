package io.whosaid.benchmarks.names;

import io.whosaid.quote.Document;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.quote.internal.names.FoundName;
import io.whosaid.quote.internal.names.TextDomain;
import io.whosaid.training.NameTraining.Lesson;
import java.util.List;

/**
 * A text whose names are annotated.
 *
 * @param names in order, none overlapping
 */
record NamedText(String text, List<FoundName> names) {
  private static final QuoteExtractor READER = QuoteExtractor.with(analysis -> List.of());

  /** The text read, as something to learn from or to be scored on. */
  Lesson lesson(TextDomain domain) {
    return new Lesson(READER.extract(Document.of(text)).analysis(), names, domain);
  }
}
