package io.whosaid.benchmarks.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.whosaid.quote.Span;
import io.whosaid.quote.internal.names.FoundName;
import io.whosaid.quote.internal.names.NameKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConllFileTest {
  private static final String LINES =
      """
      Ann I-PER
      Lee I-PER
      met O
      Bob B-PER
      Eve B-PER

      In O
      Oslo I-LOC
      -DOCSTART- O

      NATO I-ORG
      """;

  @TempDir private Path folder;

  @Test
  void documentsHoldSentences() throws IOException {
    Path file = Files.writeString(folder.resolve("a.conll"), LINES);
    List<NamedText> texts = ConllFile.documents(file);
    assertEquals(2, texts.size());
    assertEquals("Ann Lee met Bob Eve\n\nIn Oslo\n\n", texts.get(0).text());
    assertEquals(
        List.of(
            new FoundName(new Span(0, 7), NameKind.PERSON),
            new FoundName(new Span(12, 15), NameKind.PERSON),
            new FoundName(new Span(16, 19), NameKind.PERSON),
            new FoundName(new Span(24, 28), NameKind.LOCATION)),
        texts.get(0).names());
    assertEquals(NameKind.ORGANIZATION, texts.get(1).names().get(0).kind());
  }

  @Test
  void sentencesAreTextsOfTheirOwn() throws IOException {
    Path file = Files.writeString(folder.resolve("a.conll"), LINES);
    assertEquals(
        List.of("Ann Lee met Bob Eve\n\n", "In Oslo\n\n", "NATO\n\n"),
        ConllFile.sentences(file).stream().map(NamedText::text).toList());
  }
}
