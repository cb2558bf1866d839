package io.whosaid.benchmarks.load;

import java.util.Random;
import java.util.StringJoiner;

/** Invented words, of which few are frequent and most are rare, as in any language. */
final class Words {
  private static final String[] FIRST =
      "ka lo mi ra te su vo ne di pa ru sha gor bel tin mar".split(" ", -1);
  private static final String[] SECOND =
      "den ver lin ton mer sal por nak rel vis dor hal".split(" ", -1);
  private static final String[] LAST =
      " a ing er ly ed ment s ous al ion ive y est o en".split(" ", -1);

  /** How many different words there are. */
  static final int COUNT = FIRST.length * SECOND.length * LAST.length;

  private Words() {}

  static String word(int number) {
    return FIRST[number % FIRST.length]
        + SECOND[number / FIRST.length % SECOND.length]
        + LAST[number / (FIRST.length * SECOND.length) % LAST.length];
  }

  /** A word; the lower its number, the more frequent it is. */
  static String word(Random random) {
    return word((int) (COUNT * Math.pow(random.nextDouble(), 2.5)));
  }

  static String words(Random random, int count) {
    StringJoiner joined = new StringJoiner(" ");
    for (int i = 0; i < count; i++) {
      joined.add(word(random));
    }
    return joined.toString();
  }

  static String name(int number) {
    return capital(word(number * 7 % COUNT)) + " " + capital(word(number % COUNT)) + number / COUNT;
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
