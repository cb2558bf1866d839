package io.whosaid.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** What can happen to words between a speech and a quotation, with the class that is right then. */
enum Mutation {
  UNCHANGED(MatchClass.VERBATIM),
  CASE(MatchClass.COSMETIC),
  SPACES(MatchClass.COSMETIC),
  MARKS(MatchClass.COSMETIC),
  DASHES(MatchClass.COSMETIC),
  UNICODE_FORMS(MatchClass.COSMETIC),
  HYPHENATION(MatchClass.COSMETIC),
  EMPHASIS(MatchClass.COSMETIC),
  INVISIBLE(MatchClass.COSMETIC),
  ELLIPSIS(MatchClass.ELIDED),
  BRACKETS(MatchClass.ELIDED),
  CHANGED(MatchClass.ALTERED),
  DROPPED(MatchClass.ALTERED),
  ADDED(MatchClass.ALTERED),
  SWAPPED(MatchClass.ALTERED),
  NUMBER(MatchClass.ALTERED),
  NEGATION(MatchClass.ALTERED),
  MODAL(MatchClass.ALTERED),
  NAME(MatchClass.ALTERED),
  QUANTIFIER(MatchClass.ALTERED),
  ALTERED_AND_ELIDED(MatchClass.ALTERED);

  private static final Map<String, String> MODALS =
      Map.of(
          "will", "may", "would", "could", "can", "must", "may", "will", "must", "might", "should",
          "shall", "shall", "should", "could", "would", "might", "will");
  private static final Map<String, String> QUANTIFIERS =
      Map.of(
          "all",
          "some",
          "most",
          "all",
          "every",
          "no",
          "several",
          "many",
          "half",
          "all",
          "only",
          "just",
          "none",
          "some",
          "nobody",
          "somebody",
          "some",
          "all",
          "almost",
          "nearly");
  private static final List<String> OTHER_WORDS =
      List.of("green", "window", "slowly", "carries", "bitter", "lemon", "tomorrow", "because");

  final MatchClass right;

  Mutation(MatchClass right) {
    this.right = right;
  }

  /** {@code sentence} after this happened to it; empty where it cannot happen. */
  Optional<String> of(String sentence, Random random) {
    String[] words = sentence.split(" ", -1);
    String mutated =
        switch (this) {
          case UNCHANGED -> sentence;
          case CASE ->
              random.nextBoolean()
                  ? sentence.toUpperCase(Locale.ROOT)
                  : sentence.toLowerCase(Locale.ROOT);
          case SPACES -> spaces(words, random);
          case MARKS ->
              random.nextBoolean() ? sentence.replace("'", "’") : sentence.replace(",", "");
          case DASHES -> sentence.replace("-", random.nextBoolean() ? "‑" : "–");
          case UNICODE_FORMS -> forms(sentence, random);
          case HYPHENATION -> hyphenated(words, random);
          case EMPHASIS -> emphasised(words, random);
          case INVISIBLE -> invisible(words, random);
          case ELLIPSIS -> elided(words, random);
          case BRACKETS -> bracketed(words, random);
          case CHANGED -> at(words, inside(words, random), word -> other(random));
          case DROPPED -> dropped(words, random);
          case ADDED -> at(words, inside(words, random), word -> word + " " + other(random));
          case SWAPPED -> swapped(words, random);
          case NUMBER -> number(words, random);
          case NEGATION -> negation(words, random);
          case MODAL -> listed(words, MODALS);
          case NAME -> name(words, random);
          case QUANTIFIER -> listed(words, QUANTIFIERS);
          case ALTERED_AND_ELIDED ->
              CHANGED
                  .of(sentence, random)
                  .flatMap(changed -> alteredAndElided(changed, sentence))
                  .orElse(sentence);
        };
    boolean happened = this == UNCHANGED || !mutated.equals(sentence);
    return happened && words.length >= 8 ? Optional.of(mutated) : Optional.empty();
  }

  private static Optional<String> alteredAndElided(String changed, String sentence) {
    String[] words = changed.split(" ", -1);
    String[] before = sentence.split(" ", -1);
    int different = 0;
    while (words[different].equals(before[different])) {
      different++;
    }
    if (words.length < 14) {
      return Optional.empty();
    }
    int cut = different < words.length / 2 ? words.length - 4 : 4;
    String[] kept =
        IntStream.range(0, words.length)
            .filter(i -> i != cut - 1)
            .mapToObj(i -> i == cut ? "… " + words[i] : words[i])
            .toArray(String[]::new);
    return Optional.of(String.join(" ", kept));
  }

  private static String other(Random random) {
    return OTHER_WORDS.get(random.nextInt(OTHER_WORDS.size()));
  }

  /** A place with two words at least on each side. */
  private static int inside(String[] words, Random random) {
    return words.length < 6 ? 1 : 2 + random.nextInt(words.length - 4);
  }

  private static String at(
      String[] words, int at, java.util.function.UnaryOperator<String> change) {
    String[] changed = words.clone();
    changed[at] = change.apply(words[at]);
    return String.join(" ", changed);
  }

  private static String spaces(String[] words, Random random) {
    String space = List.of("  ", "\u00A0", "\n", "\t", " \u2009").get(random.nextInt(5));
    return at(words, inside(words, random), word -> space.charAt(0) == ' ' ? " " + word : word)
        .replaceFirst(" ", space);
  }

  private static String forms(String sentence, Random random) {
    if (random.nextBoolean()) {
      return sentence.replace("fi", "ﬁ").replace("fl", "ﬂ");
    }
    StringBuilder wide = new StringBuilder();
    for (int at = 0; at < sentence.length(); at++) {
      char c = sentence.charAt(at);
      boolean letter = c >= 'a' && c <= 'z' && random.nextInt(5) == 0;
      wide.append(letter || (c >= '0' && c <= '9') ? (char) (c - '!' + '！') : c);
    }
    return Normalizer.normalize(wide, Normalizer.Form.NFD);
  }

  private static String hyphenated(String[] words, Random random) {
    int[] longer =
        IntStream.range(0, words.length)
            .filter(i -> words[i].length() > 6 && words[i].chars().allMatch(Character::isLetter))
            .toArray();
    return longer.length == 0
        ? String.join(" ", words)
        : at(
            words,
            longer[random.nextInt(longer.length)],
            word ->
                word.substring(0, 3)
                    + (random.nextBoolean() ? "-\n" : "-\r\n  ")
                    + word.substring(3));
  }

  private static String emphasised(String[] words, Random random) {
    String mark = List.of("*", "_", "**", "__").get(random.nextInt(4));
    return at(words, inside(words, random), word -> mark + word + mark);
  }

  private static String invisible(String[] words, Random random) {
    String mark = List.of("\u00AD", "\u200B", "\u2060").get(random.nextInt(3));
    return at(
        words,
        inside(words, random),
        word -> word.length() < 4 ? word : word.substring(0, 2) + mark + word.substring(2));
  }

  private static String elided(String[] words, Random random) {
    if (words.length < 9) {
      return String.join(" ", words);
    }
    int from = 3 + random.nextInt(words.length - 7);
    int to = Math.min(words.length - 3, from + 1 + random.nextInt(4));
    String mark = List.of("…", "...", ". . .", "[...]", "[…]", "(...)").get(random.nextInt(6));
    return String.join(" ", Arrays.copyOfRange(words, 0, from))
        + " "
        + mark
        + " "
        + String.join(" ", Arrays.copyOfRange(words, to, words.length));
  }

  private static String bracketed(String[] words, Random random) {
    int at = Math.min(words.length - 4, Math.max(3, inside(words, random)));
    return random.nextBoolean()
        ? at(words, at, word -> "[the person in question]")
        : at(words, at, word -> "[so to speak] " + word);
  }

  private static String dropped(String[] words, Random random) {
    int at = inside(words, random);
    List<String> left = new ArrayList<>(List.of(words));
    left.remove(at);
    boolean twin =
        words[at].equalsIgnoreCase(words[at - 1]) || words[at].equalsIgnoreCase(words[at + 1]);
    return twin || plain(words[at]).isEmpty() ? String.join(" ", words) : String.join(" ", left);
  }

  private static String swapped(String[] words, Random random) {
    int at = inside(words, random);
    String[] changed = words.clone();
    changed[at] = words[at - 1];
    changed[at - 1] = words[at];
    return plain(words[at]).equals(plain(words[at - 1]))
        ? String.join(" ", words)
        : String.join(" ", changed);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String number(String[] words, Random random) {
    for (int i = 1; i < words.length; i++) {
      if (words[i].matches(".*\\d.*")) {
        char[] word = words[i].toCharArray();
        int at = 0;
        while (!Character.isDigit(word[at])) {
          at++;
        }
        word[at] = (char) ('1' + (word[at] - '0' + random.nextInt(7)) % 9);
        int place = i;
        return at(words, place, old -> new String(word));
      }
    }
    Map<String, String> spelled =
        Map.of(
            "two", "three", "three", "four", "twelve", "ten", "seven", "nine", "twice", "once",
            "third", "fifth", "nine", "eight", "five", "fifteen");
    return listed(words, spelled);
  }

  private static String negation(String[] words, Random random) {
    for (int i = 1; i + 1 < words.length; i++) {
      String plain = plain(words[i]);
      if (plain.equals("not") || plain.equals("never") || plain.equals("no")) {
        List<String> left = new ArrayList<>(List.of(words));
        left.remove(i);
        return String.join(" ", left);
      }
      if (plain.equals("is")
          || plain.equals("will")
          || plain.equals("are")
          || plain.equals("was")) {
        return at(words, i, word -> word + " not");
      }
    }
    return at(words, inside(words, random), word -> "never " + word);
  }

  private static String listed(String[] words, Map<String, String> others) {
    for (int i = 1; i < words.length; i++) {
      String other = others.get(words[i]);
      if (other != null) {
        return at(words, i, word -> other);
      }
    }
    return String.join(" ", words);
  }

  private static String name(String[] words, Random random) {
    for (int i = 1; i < words.length; i++) {
      boolean name = words[i].matches("\\p{Lu}\\p{Ll}{3,}.*");
      if (name) {
        String other = List.of("Hartmann", "Lisbon", "Petrova").get(random.nextInt(3));
        return at(words, i, word -> word.replaceFirst("\\p{L}+", other));
      }
    }
    return String.join(" ", words);
  }
}
