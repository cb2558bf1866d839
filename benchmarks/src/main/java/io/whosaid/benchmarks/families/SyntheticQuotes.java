package io.whosaid.benchmarks.families;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Quotations made by chance, some of them versions of one another. Many share a stock phrase with
 * many that have nothing else in common.
 */
final class SyntheticQuotes {
  private static final String[] STOCK = {
    "at the end of the day", "we have to make sure that", "I want to thank everybody for",
    "it is not going to be easy but", "there is no doubt in my mind that", "as I have said before",
    "what the people of this country want is", "I am not going to comment on"
  };
  private static final String[] LINKS = {
    "the", "of", "and", "to", "in", "a", "that", "we", "is", "it", "for", "they", "was", "with",
    "on"
  };
  private static final String[] STARTS = {
    "b", "d", "f", "g", "k", "l", "m", "p", "r", "s", "t", "v"
  };
  private static final String[] ENDS = {"an", "el", "ist", "or", "um", "ade", "ing", "ole", "ure"};

  /**
   * A quotation.
   *
   * @param family which one it was made from
   */
  record Quotation(int family, List<String> words) {
    String text() {
      return "“" + String.join(" ", words) + ".”";
    }
  }

  private final Random random;

  private SyntheticQuotes(long seed) {
    random = new Random(seed);
  }

  /** {@code count} quotations in an order of chance; a third of them in families of two to six. */
  static List<Quotation> make(int count, long seed) {
    return new SyntheticQuotes(seed).make(count);
  }

  private List<Quotation> make(int count) {
    List<Quotation> all = new ArrayList<>();
    for (int family = 0; all.size() < count; family++) {
      List<String> words = words();
      all.add(new Quotation(family, words));
      int more = random.nextInt(7) == 0 ? 1 + random.nextInt(5) : 0;
      for (int i = 0; i < more; i++) {
        all.add(new Quotation(family, changed(words)));
      }
    }
    Collections.shuffle(all, random);
    return all;
  }

  private List<String> words() {
    List<String> words = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      Collections.addAll(words, pick(STOCK).split(" ", -1));
    }
    int length = words.size() + 8 + random.nextInt(22);
    while (words.size() < length) {
      words.add(random.nextInt(5) < 2 ? pick(LINKS) : word());
    }
    return words;
  }

  /** The same with up to a fifth of its words replaced, dropped or added. */
  private List<String> changed(List<String> words) {
    List<String> changed = new ArrayList<>(words);
    int changes = random.nextInt(Math.max(1, words.size() / 5) + 1);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(changed.size());
      switch (random.nextInt(3)) {
        case 0 -> changed.set(at, word());
        case 1 -> changed.remove(at);
        default -> changed.add(at, word());
      }
    }
    return changed;
  }

  /** One of some 6,000 words, the first ones more often. */
  private String word() {
    int rank = (int) (6000 * Math.pow(random.nextDouble(), 3));
    return STARTS[rank % 12]
        + ENDS[rank / 12 % 9]
        + STARTS[rank / 108 % 12]
        + ENDS[rank / 1296 % 9];
  }

  private String pick(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
