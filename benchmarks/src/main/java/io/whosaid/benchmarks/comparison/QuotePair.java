package io.whosaid.benchmarks.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * A speech and a quotation from it, in which one thing is not as it was said.
 *
 * @param variation what
 * @param source the speech
 * @param quote the quotation
 */
record QuotePair(Variation variation, String source, String quote) {
  private static final int SENTENCES = 10;
  private static final int SHORTEST = 6;

  /** So many words are left on each side of an ellipsis or a bracket, at the least. */
  private static final int BESIDE = 3;

  private static final List<String[]> OUTER =
      List.of(
          new String[] {"“", "”"},
          new String[] {"\"", "\""},
          new String[] {"«", "»"},
          new String[] {"„", "“"});

  /** {@code each} pairs of every variation, each from a speech of its own. */
  static List<QuotePair> make(int each, long seed) {
    Random random = new Random(seed);
    List<QuotePair> pairs = new ArrayList<>();
    for (Variation variation : Variation.values()) {
      int made = 0;
      while (made < each) {
        Optional<QuotePair> pair = of(variation, random);
        if (pair.isPresent()) {
          pairs.add(pair.get());
          made++;
        }
      }
    }
    return pairs;
  }

  /** No template is in a speech twice, so that the altered words are nowhere in it. */
  private static Optional<QuotePair> of(Variation variation, Random random) {
    List<String> templates = new ArrayList<>(Sentence.TEMPLATES);
    Collections.shuffle(templates, random);
    List<Sentence> speech = new ArrayList<>();
    for (String template : templates.subList(0, SENTENCES)) {
      speech.add(Sentence.of(template, random));
    }
    Sentence quoted = speech.get(random.nextInt(speech.size()));
    String source = String.join(" ", speech.stream().map(Sentence::text).toList());
    int size = quoted.words().size();
    int from = 0;
    int to = size;
    if (random.nextInt(3) > 0) { // only a part is quoted, often a short one
      int length = Math.min(size, SHORTEST + random.nextInt(10));
      from = random.nextInt(size - length + 1);
      to = from + length;
    }
    return varied(quoted, from, to, variation, random)
        .map(quote -> new QuotePair(variation, source, quote));
  }

  private static Optional<String> varied(
      Sentence said, int from, int to, Variation variation, Random random) {
    List<String> words = new ArrayList<>(said.words().subList(from, to));
    List<Variation> slots = said.slots().subList(from, to);
    switch (variation) {
      case NUMBER, MODAL, NAME, QUANTIFIER -> {
        int at = slots.indexOf(variation);
        if (at < 0) {
          return Optional.empty();
        }
        words.set(at, Sentence.other(words.get(at), variation, random));
      }
      case NEGATION -> {
        int modal = slots.indexOf(Variation.MODAL);
        if (modal < 0 || modal + 2 >= words.size()) {
          return Optional.empty(); // at the end, only less would be quoted
        }
        if (slots.get(modal + 1) == Variation.NEGATION) {
          words.remove(modal + 1);
        } else {
          words.add(modal + 1, random.nextInt(4) == 0 ? "never" : "not");
        }
      }
      case MARKS -> {
        String last = words.get(words.size() - 1).replaceAll("[.,:]$", "");
        words.set(words.size() - 1, last + ",");
        words.replaceAll(word -> word.replace('\'', '’'));
      }
      case FIRST_LETTER -> {
        String first = words.get(0);
        String letter = first.substring(0, 1);
        String other =
            Character.isUpperCase(first.charAt(0))
                ? letter.toLowerCase(Locale.ROOT)
                : letter.toUpperCase(Locale.ROOT);
        words.set(0, other + first.substring(1));
      }
      case SPACING -> {
        int at = 1 + random.nextInt(words.size() - 2);
        String space = List.of(" ", "\u00A0", "\n", "\u2009").get(random.nextInt(4));
        words.set(at, words.get(at) + space);
      }
      case DASHES -> {
        int at = words.indexOf("—");
        if (at < 0) {
          return Optional.empty();
        }
        words.set(at, List.of("–", "--", "-").get(random.nextInt(3)));
      }
      case BRACKETS -> {
        if (words.size() < 2 * BESIDE) {
          return Optional.empty();
        }
        String note =
            List.of("[the mayor]", "[sic]", "[last year]", "[in May]").get(random.nextInt(4));
        words.add(BESIDE + random.nextInt(words.size() - 2 * BESIDE + 1), note);
      }
      case ELLIPSIS -> {
        if (words.size() < 2 * BESIDE + 2) {
          return Optional.empty();
        }
        int at = BESIDE + random.nextInt(words.size() - 2 * BESIDE - 1);
        words.subList(at, at + 1 + random.nextInt(2)).clear();
        words.add(at, List.of("…", "...", "[…]", "[...]").get(random.nextInt(4)));
      }
    }
    String[] marks =
        variation == Variation.MARKS ? OUTER.get(random.nextInt(OUTER.size())) : OUTER.get(0);
    return Optional.of(marks[0] + String.join(" ", words) + marks[1]);
  }
}
