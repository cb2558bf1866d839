package io.whosaid.quote.internal.opennlp;

import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * The class of a word's characters, by the names that Apache OpenNLP's {@code FeatureGeneratorUtil}
 * gives, with which its models were trained. It is asked only for words that are not all of ASCII,
 * since it looks each character up among all of Unicode's scripts.
 */
final class WordShape {
  private final String word;
  private int capitals;
  private int letters;
  private int digits;

  private WordShape(String word) {
    this.word = word;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
    }
  }

  /** The name of the class that {@code word} is in. */
  static String of(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return FeatureGeneratorUtil.tokenFeature(word);
      }
    }
    WordShape shape = new WordShape(word);
    return shape.digits > 0 ? shape.withDigits() : shape.withoutDigits();
  }

  private String withDigits() {
    if (digits == 2 || digits == 4) {
      return digits == 2 ? "2d" : "4d";
    }
    if (letters > 0) {
      return "an";
    }
    if (word.indexOf('-') >= 0) {
      return "dd";
    }
    if (word.indexOf('/') >= 0) {
      return "ds";
    }
    if (word.indexOf(',') >= 0) {
      return "dc";
    }
    return word.indexOf('.') >= 0 ? "dp" : "num";
  }

  private String withoutDigits() {
    int length = word.length();
    if (letters == length && capitals == 0) {
      return "lc";
    }
    if (capitals == length) {
      return length == 1 ? "sc" : "ac";
    }
    if (!Character.isUpperCase(word.charAt(0))) {
      return "other";
    }
    return length == 2 && word.charAt(1) == '.' ? "cp" : "ic";
  }
}
