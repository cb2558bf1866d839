package io.whosaid.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;

/** A source under construction that remembers where in it each planted text stands. */
final class Plants {
  private record Plant(String shown, int begin, int end) {}

  private final StringBuilder source = new StringBuilder();
  private final List<Plant> plants = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();
  private int words;

  /** Adds markup, or text that nobody asks for. */
  Plants add(String markup) {
    source.append(markup);
    return this;
  }

  /** Adds {@code written}, which must be shown as {@code shown} and nowhere else. */
  void plant(String shown, String written) {
    int begin = source.length();
    source.append(written);
    plant(shown, begin);
  }

  /** Notes that what was added from {@code begin} on must be shown as {@code shown}. */
  void plant(String shown, int begin) {
    plants.add(new Plant(shown, begin, source.length()));
  }

  /** A word that must not be seen in the prose. */
  String decoy() {
    String word = "decoy" + words++ + "x";
    hidden.add(word);
    return word;
  }

  /** A word that occurs once. */
  String word() {
    return "word" + words++ + "x";
  }

  int length() {
    return source.length();
  }

  /** Reads the source as {@code kind}, and asks for everything that was planted. */
  int check(FileKind kind, String seed) {
    SourceFile file = new SourceFile("planted", kind, source.toString());
    MappedText prose = Article.of(file).prose();
    String where = seed + "\n--- source\n" + source + "\n--- prose\n" + prose.text() + "\n---\n";
    for (Plant plant : plants) {
      int at = prose.text().indexOf(plant.shown());
      assertTrue(at >= 0, () -> where + "not shown: " + plant);
      assertEquals(
          new Span(plant.begin(), plant.end()),
          prose.toSource(new Span(at, at + plant.shown().length())),
          () -> where + plant);
    }
    for (String word : hidden) {
      assertEquals(-1, prose.text().indexOf(word), () -> where + "shown: " + word);
    }
    return plants.size();
  }
}
