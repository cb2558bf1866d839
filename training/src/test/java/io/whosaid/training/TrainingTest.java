package io.whosaid.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.quote.internal.engine.TaggerEngine;
import io.whosaid.quote.testing.MarkedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingTest {
  private static final List<String> NAMES = List.of("Quill", "Bright", "Hill", "Marsh", "Stone");
  private static final List<String> CLAUSES =
      List.of(
          "the bridge is closed",
          "the vote will be held in May",
          "nobody was hurt",
          "the town needs a new school",
          "the water is clean");

  @Test
  void itLearnsFromExamplesAndTheSameEachTime() throws IOException {
    byte[] model = train();
    assertArrayEquals(model, train());
    TaggerEngine engine = new TaggerEngine(ModelFile.read(new ByteArrayInputStream(model)));
    MarkedText.check(
        QuoteExtractor.with(engine), "{s:Ms Farrow} {c:said} {q:that the road was closed}.");
  }

  private static byte[] train() throws IOException {
    QuoteExtractor reader = QuoteExtractor.with(analysis -> List.of());
    List<AnnotatedDocument> examples = new ArrayList<>();
    for (String name : NAMES) {
      for (String clause : CLAUSES) {
        examples.add(example(reader, "{s:Ms " + name + "} {c:said} {q:that " + clause + "}."));
        examples.add(example(reader, "Ms " + name + " walked to the river and back."));
        examples.add(example(reader, "{q:“We think " + clause + ",”} {c:said} {s:" + name + "}."));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Training.write(examples, out);
    return out.toByteArray();
  }

  private static AnnotatedDocument example(QuoteExtractor reader, String marked) {
    MarkedText parsed = MarkedText.parse(marked);
    Extraction extraction = reader.extract(Document.of(parsed.text()));
    return new AnnotatedDocument(extraction.analysis(), parsed.quotations());
  }
}
