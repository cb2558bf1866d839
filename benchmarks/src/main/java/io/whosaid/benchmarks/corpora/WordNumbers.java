package io.whosaid.benchmarks.corpora;

import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text, numbered: runs of letters and digits, and each other character that is no
 * space. For measures that are defined on tokens.
 */
public final class WordNumbers {
  private static final int NONE = -1;

  /** The number of the word at each offset. */
  private final int[] numbers;

  public WordNumbers(String text) {
    numbers = new int[text.length()];
    int last = NONE;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter ? !inside : !CharacterOverlap.isSpace(text.charAt(i))) {
        last++;
      }
      numbers[i] = CharacterOverlap.isSpace(text.charAt(i)) ? NONE : last;
      inside = letter;
    }
  }

  /** The words that each span touches, in order: spans of word numbers. */
  public List<Span> of(List<Span> spans) {
    List<Span> words = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      int first = span.begin();
      int last = Math.min(span.end(), numbers.length) - 1;
      while (first <= last && numbers[first] == NONE) {
        first++;
      }
      while (last >= first && numbers[last] == NONE) {
        last--;
      }
      if (first <= last) {
        words.add(new Span(numbers[first], numbers[last] + 1));
      }
    }
    return words;
  }
}
