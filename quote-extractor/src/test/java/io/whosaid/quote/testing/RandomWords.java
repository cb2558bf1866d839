package io.whosaid.quote.testing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/** The words of a text, and others made of their pieces; the same each time. */
public final class RandomWords implements Iterable<String> {
  private final List<String> words;

  public RandomWords(String text, int count) {
    words = new ArrayList<>(List.of(text.split(" ")));
    Random random = new Random(1);
    while (words.size() < count) {
      String head = words.get(random.nextInt(words.size()));
      String tail = words.get(random.nextInt(words.size()));
      int from = random.nextInt(tail.length());
      String word = head.substring(0, random.nextInt(head.length() + 1)) + tail.substring(from);
      if (word.length() <= 20) {
        words.add(word);
      }
    }
  }

  public String[] array() {
    return words.toArray(String[]::new);
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }
}
