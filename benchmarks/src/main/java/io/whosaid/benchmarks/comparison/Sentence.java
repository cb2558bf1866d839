package io.whosaid.benchmarks.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A sentence of a speech, made from a template.
 *
 * @param words the words, in order
 * @param slots what each word is: the variation that can alter it, or null
 */
record Sentence(List<String> words, List<Variation> slots) {
  /** Each has a name, a number, a quantifier, a modal, and a place for "not". */
  static final List<String> TEMPLATES =
      List.of(
          "When NAME came to the harbour's office, QUANT of the NUM skippers MODAL NOT sign the"
              + " letter — and so we waited.",
          "I told the council that NAME MODAL NOT close the road while QUANT families with NUM"
              + " children still live behind it.",
          "The company's promise was that QUANT jobs in NAME MODAL NOT move before we have"
              + " trained NUM apprentices.",
          "If the river rises by NUM inches, QUANT houses along NAME street MODAL NOT be safe —"
              + " that is what the survey says.",
          "Our hospital in NAME has NUM beds, and QUANT nurses MODAL NOT take another winter like"
              + " the last one.",
          "QUANT teachers here earn NUM crowns a week, which is why NAME MODAL NOT find anybody"
              + " for the village's school.",
          "We asked NAME for the NUM missing pages, because QUANT auditors MODAL NOT approve a"
              + " report without them.",
          "Since the fire, QUANT shops on the square MODAL NOT open on Sundays — NAME gave us NUM"
              + " weeks to rebuild.",
          "The truth is that NAME MODAL NOT repay the loan of NUM thousand, whatever QUANT bankers"
              + " say in the town's paper.",
          "By the time the ferry left, NUM passengers and QUANT of the crew knew that NAME MODAL"
              + " NOT come back that night.",
          "A farm's water costs NUM pounds a month now, and QUANT farmers around NAME MODAL NOT"
              + " plant again — not this year.",
          "After NUM meetings with NAME, it's clear to me that QUANT members MODAL NOT support the"
              + " plan in its present form.",
          "Let me repeat it: QUANT trains to NAME MODAL NOT stop here once the NUM new signals"
              + " are working on the northern line.",
          "Of NUM witnesses, QUANT said that NAME MODAL NOT have seen the lorry from the kitchen's"
              + " window at that hour.",
          "My grandmother's generation built QUANT of these walls, and NAME MODAL NOT pull down"
              + " NUM of them in a single summer.",
          "What worries me is that QUANT samples from NAME contained NUM times the limit, so"
              + " people MODAL NOT drink from that well.");

  private static final List<String> NAMES =
      List.of(
          "Halvorsen",
          "Tolland",
          "Farrowby",
          "Albrecht",
          "Okonedo",
          "Lindqvist",
          "Marchetti",
          "Pereira",
          "Stanhope",
          "Wetherley",
          "Zelenka",
          "Brannigan");
  private static final List<String> MODALS =
      List.of("will", "may", "must", "could", "should", "might", "would");
  private static final List<String> QUANTIFIERS =
      List.of("all", "some", "most", "many", "few", "several");
  private static final List<String> NUMBERS =
      List.of(
          "17", "250", "1,340", "3.5", "86", "12", "4,075", "29", "63", "908", "seven", "twelve",
          "thirty", "forty", "nine", "eleven");

  /** The template with random words in its slots. */
  static Sentence of(String template, Random random) {
    List<String> words = new ArrayList<>();
    List<Variation> slots = new ArrayList<>();
    for (String part : template.split(" ", -1)) {
      String letters = part.replaceAll("[^A-Z]", "");
      Slot slot = slot(letters.length() > 2 ? letters : "", random);
      if (slot.variation == Variation.NEGATION && random.nextBoolean()) {
        continue; // "will" instead of "will not"
      }
      words.add(slot.variation == null ? part : part.replace(letters, slot.word));
      slots.add(slot.variation);
    }
    String first = words.get(0);
    words.set(0, Character.toUpperCase(first.charAt(0)) + first.substring(1));
    return new Sentence(List.copyOf(words), slots);
  }

  private record Slot(Variation variation, String word) {}

  private static Slot slot(String name, Random random) {
    return switch (name) {
      case "NAME" -> new Slot(Variation.NAME, pick(NAMES, random));
      case "NUM" -> new Slot(Variation.NUMBER, pick(NUMBERS, random));
      case "MODAL" -> new Slot(Variation.MODAL, pick(MODALS, random));
      case "QUANT" -> new Slot(Variation.QUANTIFIER, pick(QUANTIFIERS, random));
      case "NOT" -> new Slot(Variation.NEGATION, "not");
      default -> new Slot(null, "");
    };
  }

  /** Another word for {@code word}, which fills a slot of {@code variation}. */
  static String other(String word, Variation variation, Random random) {
    String bare = word.replaceAll("[,.:]$", "");
    String other =
        switch (variation) {
          case NUMBER -> otherNumber(bare, random);
          case MODAL -> unlike(bare, MODALS, random);
          case QUANTIFIER -> unlike(bare.toLowerCase(Locale.ROOT), QUANTIFIERS, random);
          case NAME -> random.nextBoolean() ? unlike(bare, NAMES, random) : misspelt(bare, random);
          default -> throw new IllegalArgumentException(variation.toString());
        };
    boolean capital = Character.isUpperCase(word.charAt(0));
    return (capital ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other)
        + word.substring(bare.length());
  }

  /** One digit is another one, or the word is another one. */
  private static String otherNumber(String number, Random random) {
    if (!Character.isDigit(number.charAt(0))) {
      return unlike(number, NUMBERS.subList(10, NUMBERS.size()), random);
    }
    int at;
    do {
      at = random.nextInt(number.length());
    } while (!Character.isDigit(number.charAt(at)));
    int digit = number.charAt(at) - '0';
    int other =
        at == 0 ? 1 + (digit + random.nextInt(8)) % 9 : (digit + 1 + random.nextInt(9)) % 10;
    return number.substring(0, at) + other + number.substring(at + 1);
  }

  /** A similar name, as "Halvorson" for "Halvorsen". */
  private static String misspelt(String name, Random random) {
    int at = 1 + random.nextInt(name.length() - 1);
    char letter = name.charAt(at);
    char other = (char) ('a' + (letter - 'a' + 1 + random.nextInt(25)) % 26);
    return name.substring(0, at) + other + name.substring(at + 1);
  }

  private static String unlike(String word, List<String> words, Random random) {
    String other;
    do {
      other = pick(words, random);
    } while (other.equals(word));
    return other;
  }

  private static String pick(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /** The sentence as it was said. */
  String text() {
    return String.join(" ", words);
  }
}
