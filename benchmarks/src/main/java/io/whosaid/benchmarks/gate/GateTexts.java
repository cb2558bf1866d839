package io.whosaid.benchmarks.gate;

import io.whosaid.article.FileKind;
import io.whosaid.article.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The articles of folders. */
final class GateTexts {
  private GateTexts() {}

  /** All files in {@code folders} and below that the gate reads, sorted by path in each folder. */
  static List<SourceFile> of(List<Path> folders) throws IOException {
    List<SourceFile> texts = new ArrayList<>();
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        FileKind kind = FileKind.of(file.getFileName().toString()).orElseThrow();
        texts.add(new SourceFile(file.toString(), kind, Files.readString(file)));
      }
    }
    if (texts.isEmpty()) {
      throw new IOException("no articles in " + folders);
    }
    return texts;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> FileKind.of(file.getFileName().toString()).isPresent())
          .sorted()
          .toList();
    }
  }
}
