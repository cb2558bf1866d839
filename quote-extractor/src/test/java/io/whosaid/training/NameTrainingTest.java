package io.whosaid.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.Document;
import io.whosaid.quote.QuoteExtractor;
import io.whosaid.quote.Span;
import io.whosaid.quote.internal.names.FoundName;
import io.whosaid.quote.internal.names.NameKind;
import io.whosaid.quote.internal.names.NameModel;
import io.whosaid.quote.internal.names.NameTagger;
import io.whosaid.quote.internal.names.TextDomain;
import io.whosaid.quote.internal.names.WordClusters;
import io.whosaid.quote.internal.names.WordVectors;
import io.whosaid.quote.internal.passage.WordHashes;
import io.whosaid.training.NameTraining.Lesson;
import io.whosaid.training.NameTraining.Part;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameTrainingTest {
  private static final String TEXT = "Yesterday Zorba spoke in Quux. Then Zorba left Quux.";
  private static final List<FoundName> NAMES =
      List.of(
          name(10, 15, NameKind.PERSON),
          name(25, 29, NameKind.LOCATION),
          name(36, 41, NameKind.PERSON),
          name(47, 51, NameKind.LOCATION));
  private static final List<String> WORDS = List.of("zorba", "quux", "spoke", "left");
  private static final List<float[]> NUMBERS =
      List.of(new float[] {1, 0}, new float[] {0, 1}, new float[] {-1, 0}, new float[] {-1, .1f});
  private static final WordClusters CLUSTERS = WordClusters.learn(WORDS, NUMBERS);
  private static final WordVectors VECTORS = WordVectors.of(WORDS, NUMBERS);

  private static FoundName name(int begin, int end, NameKind kind) {
    return new FoundName(new Span(begin, end), kind);
  }

  private static List<Part> parts() {
    Analysis analysis = QuoteExtractor.with(a -> List.of()).extract(Document.of(TEXT)).analysis();
    Lesson lesson = new Lesson(analysis, NAMES, TextDomain.NEWS);
    return List.of(new Part(IntStream.range(0, 20).mapToObj(i -> lesson).toList(), 5, 5));
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NameTraining.write(CLUSTERS, VECTORS, parts(), out);
    return out.toByteArray();
  }

  @Test
  void whatIsLearntIsFound() {
    List<Part> parts = parts();
    NameTagger tagger = NameTraining.learn(CLUSTERS, VECTORS, parts, TextDomain.NEWS);
    assertEquals(NAMES, tagger.names(parts.get(0).lessons().get(0).analysis()));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    NameModel read = NameModel.read(new ByteArrayInputStream(bytes()));
    NameTagger tagger = new NameTagger(read, TextDomain.NEWS);
    assertEquals(NAMES, tagger.names(parts().get(0).lessons().get(0).analysis()));
    assertEquals(CLUSTERS.fine(WordHashes.of("Quux")), read.clusters().fine(WordHashes.of("quux")));
    assertEquals(VECTORS.row(WordHashes.of("Quux")), read.vectors().row(WordHashes.of("quux")));
  }

  @Test
  void theSameLessonsGiveTheSameBytes() throws IOException {
    assertArrayEquals(bytes(), bytes());
  }

  @Test
  void anotherFileIsRefused() {
    assertThrows(
        IOException.class, () -> NameModel.read(new ByteArrayInputStream(new byte[] {1, 2})));
  }
}
